// What other libraries left in the browser, from the fixtures, and what was made of it.
import { optionalIds, type ConfigInput } from '../../src/core/config.js';
import type { Effect } from '../../src/core/consent.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { parseRecord } from '../../src/core/parse-record.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { cookieTexts } from '../../src/page/cookie-texts.js';
import type { PageConsent } from '../../src/start-light.js';
import { start } from '../page/page-consent.js';

/** What a browser held after one decision. */
interface Held {
  cookie: string;
  localStorage: Record<string, string>;
  /** When that was: milliseconds since 1970. */
  time: number;
}

export const DAY = 864e5;

const names = new Set<string>();

/** Sets a cookie as it is, and deletes it after the test. */
export function setCookie(pair: string): void {
  names.add(pair.slice(0, pair.indexOf('=')));
  document.cookie = `${pair}; path=/`;
}

/** What a library kept, as if the visitor had decided so many days ago. */
export async function heldBy(library: string, record: string, ago = 1): Promise<Held> {
  const response = await fetch(new URL(`fixtures/${library}.json`, import.meta.url));
  const { records } = (await response.json()) as { records: Record<string, Held> };
  const held = records[record]!;
  const time = Date.now() - ago * DAY;
  const move = (moment: number): number => moment - held.time + time;
  const age = (text: string): string =>
    text
      .replace(/\d{4}-\d\d-\d\dT\d\d(:|%3A)\d\d\1\d\d\.\d{3}Z/g, (found, colon: string) =>
        new Date(move(Date.parse(found.replaceAll('%3A', ':')))).toISOString().replaceAll(':', colon),
      )
      .replace(/(?<!\d)1[78]\d{11}(?!\d)/g, (found) => String(move(Number(found))));
  const stored = Object.entries(held.localStorage).map(([key, text]) => [key, age(text)]);
  return { cookie: age(held.cookie), localStorage: Object.fromEntries(stored) as Held['localStorage'], time };
}

/** Puts that into the browser. */
export async function keep(library: string, record: string, ago?: number): Promise<void> {
  const { cookie, localStorage: stored } = await heldBy(library, record, ago);
  for (const pair of cookie ? cookie.split('; ') : []) setCookie(pair);
  for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);
}

/** The choices of the record that a page has, in short: `ga !marketing`; empty where there is none. */
export function choicesOf({ config, state: { record } }: PageConsent): string {
  const said = optionalIds(config).filter((id) => record?.choices[id]);
  return said.map((id) => (record?.choices[id] === 'granted' ? id : `!${id}`)).join(' ');
}

/** What our cookie holds. */
export const ourRecord = (): ConsentRecord | undefined => parseRecord(cookieTexts('privacy')[0] ?? '');

/** Days that have passed since the decision in our cookie. */
export const ageInDays = (): number => (Date.now() - Date.parse(ourRecord()?.time ?? '')) / DAY;

/** Starts a page that takes over what there is; it asks about analytics, with ga and hotjar, and marketing. */
export function startWith(effect: Effect, input?: Partial<ConfigInput>): PageConsent {
  const page = start(input);
  page.use(effect);
  return page;
}

afterEach(() => {
  for (const name of [...names, 'privacy']) expireCookie(name);
  localStorage.clear();
});
