import { NECESSARY } from '../core/config.js';

/** What each signal hangs on unless the site says otherwise. */
const SIGNALS = {
    ad_storage: 'marketing',
    ad_user_data: 'marketing',
    ad_personalization: 'marketing',
    analytics_storage: 'analytics',
    functionality_storage: 'functional',
    personalization_storage: 'functional',
    security_storage: NECESSARY,
};
/**
 * Google Consent Mode v2 (https://developers.google.com/tag-platform/security/guides/consent): a `default` before any tag,
 * in which all is denied but what is necessary; an `update` with each decision, and on each later page at once. With each
 * update comes an event for Google Tag Manager, `consent_update`, with all choices.
 */
function googleConsentMode({ signals, regions, wait_for_update, 
// Left out of the settings: it is for the developer's ears.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
advanced, ...settings }) {
    return ({ has, subscribe }) => {
        let last;
        return subscribe(({ record, choices, gpc }) => {
            const all = (state) => {
                const told = { ...SIGNALS, ...signals };
                for (const signal in told) {
                    const id = told[signal];
                    told[signal] = state ?? (has(id) || id === NECESSARY ? 'granted' : 'denied');
                }
                return told;
            };
            const told = all();
            const text = [record?.time, Object.values(told)].join();
            if (text === last)
                return;
            if (last) {
                gtag('consent', 'update', told);
                window.dataLayer?.push({ event: 'consent_update', choices });
            }
            else {
                // Where Global Privacy Control speaks, nothing is granted by default.
                if (!gpc)
                    for (const region in regions)
                        gtag('consent', 'default', { ...all(regions[region]), region: [region] });
                gtag('consent', 'default', { ...told, wait_for_update });
                for (const name in settings)
                    gtag('set', name, settings[name]);
            }
            last = text;
        }, 'first');
    };
}
/** A command. Google takes it from an `arguments` object, and from nothing else. */
const gtag = function () {
    // eslint-disable-next-line prefer-rest-params
    (window.dataLayer ??= []).push(arguments);
};

export { googleConsentMode };
//# sourceMappingURL=google-consent-mode.js.map
