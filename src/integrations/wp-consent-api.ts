import { NECESSARY } from '../core/config.js';
import type { Effect } from '../core/consent.js';

/** What the WP Consent API has on a page. */
interface Page {
  wp_consent_type?: 'optin' | 'optout';
  readonly wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
}

/**
 * Tells the WP Consent API, which WordPress's plugins ask whether they may store anything, of each decision. Before one it
 * is told nothing but the type, by which it says no or yes by itself: it keeps cookies of what it is told.
 *
 * @param options the category or service that each of its categories hangs on; `functional` is what is necessary
 * @see https://github.com/WordPress/wp-consent-level-api
 */
export function wpConsentApi({
  preferences = 'functional',
  statistics = 'analytics',
  statisticsAnonymous = statistics,
  marketing = 'marketing',
}: Readonly<{
  preferences?: string;
  statistics?: string;
  statisticsAnonymous?: string;
  marketing?: string;
}> = {}): Effect {
  const ids = {
    functional: NECESSARY,
    preferences,
    statistics,
    'statistics-anonymous': statisticsAnonymous,
    marketing,
  };
  return (consent) => {
    const page = window as unknown as Page;
    let told = '';
    const tell = (): void => {
      const { mode, gpc, record } = consent.told;
      // Its script stands at the end of the page, and consent may not have begun.
      if (document.readyState === 'loading' || !consent.has(NECESSARY)) return;
      const type = mode === 'opt-in' || gpc ? 'optin' : 'optout';
      const isNewType = page.wp_consent_type !== type;
      page.wp_consent_type = type;
      const granted = Object.entries(ids).map(([category, id]) => [category, consent.has(id)] as const);
      const news = [record?.time, ...granted].join();
      if (news !== told && (record || told)) {
        told = news;
        for (const [category, isGranted] of granted) page.wp_set_consent?.(category, isGranted ? 'allow' : 'deny');
      }
      // Those who wait for it ask at once what is allowed.
      if (isNewType) document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    };
    const stop = consent.subscribe(tell, 'first');
    document.addEventListener('DOMContentLoaded', tell);
    return () => {
      stop();
      document.removeEventListener('DOMContentLoaded', tell);
    };
  };
}
