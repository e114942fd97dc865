import type { Config, ConfigInput } from './core/config.js';
import type { Consent, ConsentState, Effect } from './core/consent.js';
import type { Decisions } from './core/decide.js';
import { parseCookie } from './core/parse-record.js';
import type { ConsentRecord } from './core/record.js';
import { runningConsent, setRunning, type Aftermath } from './core/running.js';
import { createStore } from './core/store.js';
import { googleConsentMode } from './integrations/google-consent-mode.js';
import { cookieTexts } from './page/cookie-texts.js';
import { gate } from './page/gate.js';
import { listen } from './page/listen.js';
import { openers } from './page/openers.js';
import { sendsGpc } from './page/sends-gpc.js';
import type { Stored } from './page/stored.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

declare global {
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
  /** Resolves once a category or service may run; the signal fires when that ends. */
  readonly whenGranted: (id: string) => Promise<AbortSignal>;
  /** Adds a consumer, which ends with this consent. */
  readonly use: (effect: Effect) => void;
  /** Begins: once, when somebody sees the page, and with the state that is found then, if one is. */
  readonly begin: (find: () => ConsentState | false | undefined) => void;
  /** Fetches the other half, unless it is there. */
  readonly whole: () => Promise<void>;
  /** Ends it: what was released stays, nothing more is released, and another may be started. */
  readonly stop: () => void;
}

/** What the other half does, which comes when it is needed. */
const LATER = 'open close sync decide acceptAll rejectAll reset'.split(' ');

/**
 * Makes the consent of a page, as far as a returning visitor needs it: it can be read, gates the page, and fetches the
 * other half when there is something to ask, to decide or to tell. It is closed until it is told to begin.
 *
 * @param equip fetches the other half and gives it to the page
 */
export function startLight(input: ConfigInput, equip: (page: PageConsent) => Promise<void>): PageConsent {
  const running = runningConsent(document) as PageConsent | undefined;
  if (running) return running;

  const store = createStore(sendsGpc() || !!input.secGpc, reportError);
  const stops: (() => void)[] = [];
  let isDone = false;
  let other: Promise<void> | undefined;
  const page = Object.assign(store, {
    input,
    stored: () => cookieTexts(input.record?.name ?? 'privacy'),
    parse: parseCookie,
    whenGranted: (id: string) => whenGranted(store, id),
    use: (effect: Effect) => stops.push(effect(page)),
    begin: (find: () => ConsentState | false | undefined) => {
      // Nobody has seen a prerendered page yet, and its visitor may still decide on another. It is hidden until then.
      if (document.prerendering) {
        listen(document, 'visibilitychange', () => page.begin(find));
        return;
      }
      const state = !isDone && find();
      if (!state) return;
      isDone = true;
      store.put(state, state);
      stops.push(
        followTabs(() => {
          if (parseCookie(page.stored()[0])?.time !== store.state.record?.time) page.sync();
        }),
      );
    },
    whole: () =>
      (other ??= equip(page).catch((error: unknown) => {
        other = undefined;
        console.warn(error);
      })),
    stop: () => {
      isDone = true;
      for (const stop of stops.splice(0)) stop();
      setRunning(document, undefined);
    },
  }) as unknown as PageConsent & Record<string, unknown>;
  const verbs: Record<string, unknown> = page;
  for (const verb of LATER) {
    const early = async (...args: unknown[]): Promise<void> => {
      await page.whole();
      if (verbs[verb] !== early) await (verbs[verb] as typeof early)(...args);
    };
    verbs[verb] = early;
  }
  // Before anything that it may release.
  if (input.consentMode) page.use(googleConsentMode(input.consentMode));
  page.use(gate);
  page.use(openers);
  setRunning(document, page);
  return page;
}
