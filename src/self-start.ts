import type { ConfigInput } from './core/config.js';
import { runningConsent, whenRunning } from './core/running.js';
import { readConfig } from './page/read-config.js';
import { watchPage } from './page/watch-page.js';
import { startLight, type PageConsent } from './start-light.js';

/** What the script-tag builds offer as `privacyElements`. */
export interface ScriptApi {
  /** Resolves with the page's consent once that has read the visitor's record. */
  readonly ready: Promise<PageConsent>;
  /** Starts consent with an object, for pages that write no configuration in HTML. */
  readonly startConsent: (input: ConfigInput) => PageConsent;
}

/**
 * Starts as soon as the page's HTML holds a configuration: at once, while the parser goes on, or whenever a script adds
 * one.
 *
 * @param fetchOther fetches the other half
 */
export function selfStart(fetchOther: () => Promise<unknown>): ScriptApi {
  const startConsent = (input: ConfigInput): PageConsent => startLight(input, fetchOther);
  const look = (): void => {
    const input = runningConsent(document) ?? readConfig();
    if (!input) return;
    stop();
    startConsent(input as ConfigInput);
  };
  const stop = watchPage(look);
  look();
  return {
    startConsent,
    ready: new Promise((done) =>
      whenRunning(document, (page) => void page.ready.then(() => done(page as PageConsent))),
    ),
  };
}
