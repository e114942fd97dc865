import { runningConsent } from './running.js';
import { withConfig } from './with-config.js';

/** The configuration of the consent that runs on a host, if one does. */
function runningConfig(host) {
    const consent = runningConsent(host);
    return consent && withConfig(consent).config;
}

export { runningConfig };
//# sourceMappingURL=running-config.js.map
