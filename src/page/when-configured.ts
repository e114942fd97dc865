import type { ConfigInput } from '../core/config.js';
import type { Seat } from '../core/running.js';

/**
 * Calls back once with what the page itself says: the JSON of `<script type="application/json" data-privacy-config>`, else
 * the attributes of `<privacy-banner categories="…">`. At once, while the parser goes on, or whenever a script adds one.
 * Of text that is no JSON, what the parser says of it, for the check to refuse; and a consent that runs already, instead
 * of any.
 */
export function whenConfigured(seat: Seat, callback: (input: ConfigInput) => void): void {
  const look = (): void => {
    const script = document.querySelector<HTMLScriptElement>('[data-privacy-config]');
    const banner = document.querySelector('privacy-banner[categories]');
    let input: unknown = seat.consent;
    if (script) {
      try {
        input = JSON.parse(script.text);
      } catch (error) {
        // While the page is read, its end may still be missing.
        if (document.readyState !== 'loading') input = String(error);
      }
    } else if (banner) {
      const said: Record<string, string | undefined> = {};
      for (const { name, value } of banner.attributes) said[name] = value;
      const { categories, policy, controller, version, mode, region } = said;
      input = {
        categories: (categories as string).match(/\S+/g) ?? [],
        policy: { href: policy, controller },
        version: version && +version,
        mode,
        region,
      };
    }
    if (!input) return;
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', look);
    callback(input as ConfigInput);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
  look();
}
