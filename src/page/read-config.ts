import type { ConfigInput, Mode } from '../core/config.js';

/**
 * What the page itself says: the JSON of `<script type="application/json" data-privacy-config>`, else the attributes
 * of `<privacy-banner categories="…">`. `undefined` where neither is there yet; text that is no JSON comes back as it
 * is, for the check to name.
 */
export function readConfig(): ConfigInput | undefined {
  const script = document.querySelector('script[data-privacy-config]');
  if (script) {
    try {
      return JSON.parse(script.textContent) as ConfigInput;
    } catch (error) {
      // While the page is read, its end may still be missing.
      return document.readyState === 'loading' ? undefined : (String(error) as unknown as ConfigInput);
    }
  }
  const banner = document.querySelector('privacy-banner[categories]');
  if (!banner) return undefined;
  const get = (name: string): string | undefined => banner.getAttribute(name) ?? undefined;
  return {
    categories: get('categories')?.match(/\S+/g) ?? [],
    policy: { href: get('policy'), controller: get('controller') },
    version: +(get('version') ?? 0),
    mode: get('mode') as Mode | undefined,
    region: get('region'),
  } as ConfigInput;
}
