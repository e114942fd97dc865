import { runningConfig } from '../../core/running-config.js';
import { checkPolicy } from '../../policy/check/check-document.js';
import { dataWriterOf } from '../../policy/html/data-writer.js';
import { liveWriter } from '../../policy/html/live-writer.js';
import { adoptStyles } from '../adopt-styles.js';
import { loadTexts } from '../load-texts.js';
import { policyRestStyles } from './policy-rest.styles.js';

/**
 * Checks a policy that is data, and makes what writes it, with live blocks from the configuration of the consent that runs,
 * if one does.
 *
 * @throws {PolicyError} where it is not what a policy may be
 */
async function readPolicyData(raw, host) {
    const policy = checkPolicy(typeof raw === 'string' ? JSON.parse(raw) : raw);
    adoptStyles(host.getRootNode(), policyRestStyles);
    const { texts: interfaceTexts } = await loadTexts([policy.lang]);
    const live = liveWriter({ config: runningConfig(document), interfaceTexts });
    return { document: policy, dataWriter: dataWriterOf(policy, live) };
}

export { readPolicyData };
//# sourceMappingURL=policy-data.js.map
