import type { ConfigInput } from './core/config.js';
import { seatOf } from './core/running.js';
import { startLight, type PageConsent } from './start-light.js';
import { whenConfigured } from './page/when-configured.js';
import { recordedState } from './recorded-state.js';

/** What the script-tag builds offer as `privacyElements`. */
export interface ScriptApi {
  /** Resolves with the page's consent once that has read the visitor's record. */
  readonly ready: Promise<PageConsent>;
  /** Starts consent with an object, for pages that write no configuration in HTML. */
  readonly startConsent: (input: ConfigInput) => PageConsent;
}

/**
 * Starts as soon as the page's HTML holds a configuration: at once, while the parser goes on, or whenever a script adds
 * one. A visitor who has answered all that is asked needs nobody else; for anything else the other half is fetched first.
 *
 * @param equip fetches the other half and gives it to the page
 */
export function selfStart(equip: (page: PageConsent) => Promise<void>): ScriptApi {
  let isReady: (page: Promise<PageConsent>) => void;
  const ready = new Promise<PageConsent>((done) => (isReady = done));
  const startConsent = (input: ConfigInput): PageConsent => {
    const page = startLight(input, equip);
    // Another's has begun, or will.
    if (page.input === input) page.begin(recordedState);
    isReady(page.ready);
    return page;
  };
  whenConfigured(seatOf(document), startConsent);
  return { startConsent, ready };
}
