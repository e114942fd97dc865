import { NECESSARY } from '../core/config.js';

/**
 * A port for a registered consent management platform. The library is none: it has no encoder and no vendor list, never
 * defines `__tcfapi` itself, and nothing here makes a site compliant with the Transparency and Consent Framework.
 */
const tcf = (adapter) => (consent) => consent.subscribe(({ choices, view, record }) => {
    // Until consent has begun, nothing is known.
    if (choices[NECESSARY])
        adapter.tell({ choices, view, record });
}, 'first');

export { tcf };
//# sourceMappingURL=tcf.js.map
