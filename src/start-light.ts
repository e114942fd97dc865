import type { Config, ConfigInput, Mode } from './core/config.js';
import type { Consent, ConsentState, Effect, Listener } from './core/consent.js';
import type { Decisions } from './core/decide.js';
import { parseCookie } from './core/parse-record.js';
import type { ConsentRecord } from './core/record.js';
import { seatOf, type Aftermath } from './core/running.js';
import { createStore } from './core/store.js';
import { googleConsentMode } from './integrations/google-consent-mode.js';
import { cookieTexts } from './page/cookie-texts.js';
import { gate } from './page/gate.js';
import { openers } from './page/openers.js';
import type { Stored } from './page/stored.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

declare global {
  interface Navigator {
    /** Global Privacy Control (https://w3c.github.io/gpc/); not there in every engine, nor in its types. */
    readonly globalPrivacyControl?: boolean;
  }
  interface Document {
    /** Speculation rules; not yet in every engine's types. */
    readonly prerendering?: boolean;
  }
}

/** Consent as it runs on a page. */
export interface PageConsent extends Consent, Decisions, Stored, Aftermath {
  /** What the site wrote. */
  readonly input: ConfigInput;
  /** What a record of an earlier version is worth now: `upgradeRecord`, where there are versions of the policy. */
  upgrade?: ((config: Config, record: ConsentRecord) => ConsentRecord) | undefined;
  /** The mode for the visitor's region, where that is not left to be fetched. */
  modeFor?: ((config: Config) => Mode) | undefined;
  /** Resolves once a category or service may run; the signal fires when that ends. */
  readonly whenGranted: (id: string) => Promise<AbortSignal>;
  /** Adds a consumer, which ends with this consent. */
  readonly use: (effect: Effect) => void;
  /** Begins: once, when somebody sees the page, and with the state that is found then, if one is. */
  readonly begin: (find: (page: PageConsent) => ConsentState | undefined) => void;
  /** Fetches the rest, unless it is there. */
  readonly whole: () => Promise<void>;
  /** The records that were made on this page, and whose receipts are still to be written, where `record.url` wants any. */
  made?: ConsentRecord[] | undefined;
  /** Ends it: what was released stays, nothing more is released, and another may be started. */
  readonly stop: () => void;
}

/**
 * Makes the consent of a page, as far as a returning visitor needs it: it can be read, gates the page, and fetches the
 * other half when there is something to ask, to decide or to tell. It is closed until it is told to begin.
 *
 * @param equip fetches the other half and gives it to the page
 * @param ended what ends it, and how it listens until then
 */
export function startLight(
  input: ConfigInput,
  equip: (page: PageConsent) => Promise<void>,
  ended: AbortController = new AbortController(),
): PageConsent {
  const seat = seatOf(document);
  if (seat.consent) return seat.consent as PageConsent;

  let isDone: boolean | undefined;
  let other: Promise<void> | undefined;
  const listeners = new Set<Listener>();
  const page = Object.assign(
    createStore(!!input.secGpc || navigator.globalPrivacyControl === true, reportError, listeners),
    {
      input,
      stored: cookieTexts.bind(undefined, input.record?.name ?? 'privacy'),
      parse: parseCookie,
      whenGranted: (id: string) => whenGranted(page, id),
      use: (effect: Effect) => ended.signal.addEventListener('abort', effect(page)),
      begin: (find: (page: PageConsent) => ConsentState | undefined) => {
        // Nobody has seen a prerendered page yet, and its visitor may still decide on another. It is hidden until then.
        if (document.prerendering) {
          document.addEventListener('visibilitychange', () => page.begin(find), ended);
          return;
        }
        const state = !isDone && find(page);
        if (!state) return;
        isDone = true;
        page.put(state, state);
        followTabs(page, ended);
      },
      whole: () =>
        (other ??= equip(page).catch((error: unknown) => {
          other = undefined;
          reportError(error);
        })),
      stop: () => {
        ended.abort();
        seat.consent = undefined;
      },
    },
  ) as unknown as PageConsent & Record<string, unknown>;
  // What the other half does, which comes when it is needed.
  for (const verb of 'open close sync decide acceptAll rejectAll reset'.split(' ')) {
    const early = (page[verb] = async (...args: unknown[]): Promise<void> => {
      await page.whole();
      if (page[verb] !== early) await (page[verb] as typeof early)(...args);
    });
  }
  listeners.add(gate(page, ended));
  openers(page, ended);
  if (input.consentMode) page.use(googleConsentMode(input.consentMode));
  seat.consent = page;
  for (const follow of seat.followers) follow(page);
  return page;
}
