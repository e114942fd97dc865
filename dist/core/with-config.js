import { completeConfig } from './complete-config.js';

/**
 * The consent with its configuration complete, which the light half leaves to those who need it. One with a mistake asks
 * for nothing.
 */
function withConfig(consent) {
    if (consent.config)
        return consent;
    let config;
    try {
        config = completeConfig(consent.input);
    }
    catch {
        config = completeConfig({ categories: [] });
    }
    return Object.assign(consent, { config });
}

export { withConfig };
//# sourceMappingURL=with-config.js.map
