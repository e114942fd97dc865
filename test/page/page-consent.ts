// Consent that runs on the test's own page, and ends with each test.
import { startConsent, type ConfigInput, type PageConsent } from '../../src/index.js';
import { expireCookie } from '../../src/page/expire-cookie.js';

declare global {
  /** What the scripts of a test push their names to. */
  var ran: string[];
}

const placed = new Set<Element>();

/** Starts consent anew; analytics and marketing are what it asks about. */
export function start(input: Partial<ConfigInput> = {}): PageConsent {
  running?.stop();
  return (running = startConsent({
    categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, 'marketing'],
    ...input,
  }));
}
let running: PageConsent | undefined;

/** Puts HTML into the page, as `innerHTML` does: its scripts are inert. */
export function place(html: string): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  placed.add(host);
  return host;
}

/** Until observers have been told, and what they started could have run. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Until what was written into cookies is what the next page reads: WebKit may for a moment give back what was there before,
 * but has told of all that when it answers this.
 */
export const written = async (): Promise<void> => {
  await (window.cookieStore as CookieStore | undefined)?.get('privacy');
};

beforeEach(() => {
  globalThis.ran = [];
});

afterEach(() => {
  running?.stop();
  for (const host of placed) host.remove();
  placed.clear();
  for (const name of ['privacy', 'privacy-policy']) expireCookie(name);
  sessionStorage.removeItem('privacy-incident');
});
