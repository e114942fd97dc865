import type { ConfigInput } from './core/config.js';
import { knownChoices } from './core/known-choices.js';
import { runningConsent, whenRunning } from './core/running.js';
import { cookieTexts } from './page/cookie-texts.js';
import { readConfig } from './page/read-config.js';
import { recordName } from './page/read-record.js';
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
 * one. A visitor who has answered all that is asked needs nobody else; for anything else the other half is fetched first.
 *
 * @param equip fetches the other half and gives it to the page
 */
export function selfStart(equip: (page: PageConsent) => Promise<void> | undefined): ScriptApi {
  const startConsent = (input: ConfigInput): PageConsent => {
    const page = startLight(input, equip);
    page.begin(() => {
      const record = page.stored();
      const { gpc } = page.state;
      try {
        // An incident is for everybody, and of two records the other half makes one.
        const choices =
          record &&
          !input.incident &&
          !cookieTexts(recordName(input))[1] &&
          knownChoices(input, record, Date.now(), gpc);
        if (choices) return { ...page.state, choices, record };
      } catch {
        // What is wrong with the configuration, the other half says.
      }
      void page.whole();
      return undefined;
    });
    return page;
  };
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
