import { NECESSARY, type ConsentMode, type GoogleSignal } from '../core/config.js';
import type { Effect } from '../core/consent.js';

declare global {
  interface Window {
    /** Google's queue of commands and events. */
    dataLayer?: unknown[];
  }
}

/** What each signal hangs on unless the site says otherwise. */
const SIGNALS: Readonly<Record<GoogleSignal, string>> = {
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
export function googleConsentMode({
  signals,
  regions,
  wait_for_update,
  // Left out of the settings: it is for the developer's ears.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  advanced,
  ...settings
}: Readonly<ConsentMode>): Effect {
  return ({ has, subscribe }) => {
    let last: string | undefined;
    return subscribe(({ record, choices, gpc }) => {
      const all = (state?: string): Record<string, unknown> => {
        const told: Record<string, string> = { ...SIGNALS, ...signals };
        for (const signal in told) {
          const id = told[signal] as string;
          told[signal] = state ?? (has(id) || id === NECESSARY ? 'granted' : 'denied');
        }
        return told;
      };
      const told = all();
      const text = [record?.time, Object.values(told)].join();
      if (text === last) return;
      if (last) {
        gtag('consent', 'update', told);
        window.dataLayer?.push({ event: 'consent_update', choices });
      } else {
        // Where Global Privacy Control speaks, nothing is granted by default.
        if (!gpc)
          for (const region in regions) gtag('consent', 'default', { ...all(regions[region]), region: [region] });
        gtag('consent', 'default', { ...told, wait_for_update });
        for (const name in settings) gtag('set', name, settings[name as keyof typeof settings]);
      }
      last = text;
    }, 'first');
  };
}

/** A command. Google takes it from an `arguments` object, and from nothing else. */
const gtag: (...command: unknown[]) => void = function () {
  // eslint-disable-next-line prefer-rest-params
  (window.dataLayer ??= []).push(arguments);
};
