import { completeConfig } from './core/complete-config.js';
import type { Config, ConfigInput } from './core/config.js';
import { createConsent, type Consent, type Effect } from './core/consent.js';
import type { Decisions } from './core/decide.js';
import type { ConsentRecord } from './core/record.js';
import { runningConsent, setRunning } from './core/running.js';
import { gate } from './page/gate.js';
import { listen } from './page/listen.js';
import { mayBeLeft } from './page/may-be-left.js';
import { openers } from './page/openers.js';
import { cookieTexts } from './page/cookie-texts.js';
import { readRecord } from './page/read-record.js';
import { sendsGpc } from './page/sends-gpc.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

declare global {
  interface Document {
    /** Speculation rules; not yet in every engine's types. */
    readonly prerendering?: boolean;
  }
}

/** Consent as it runs on a page. */
export interface PageConsent extends Consent, Decisions {
  /** What the site wrote. */
  readonly input: ConfigInput | undefined;
  /** False where that has a mistake: all is closed then. */
  readonly isSound: boolean;
  /** What a record of an earlier version is worth now: `upgradeRecord`, with the other half. */
  upgrade?: ((config: Config, record: ConsentRecord) => ConsentRecord) | undefined;
  /** What has to be there before it begins. */
  waits?: Promise<unknown> | undefined;
  /** Resolves once a category or service may run; the signal fires when that ends. */
  readonly whenGranted: (id: string) => Promise<AbortSignal>;
  /** Adds a consumer, which ends with this consent. */
  readonly use: (effect: Effect) => void;
  /** Ends it: what was released stays, nothing more is released, and another may be started. */
  readonly stop: () => void;
}

/**
 * Starts what a returning visitor needs: reads the record and releases what was granted. What is needed to ask, to
 * decide and to tell is the other half. Without it nobody is asked and nothing is granted.
 *
 * @param input a configuration with a mistake, or none, leaves all closed
 * @param fetchOther fetches the other half, which checks the configuration and calls `equip`; left out by a caller that
 *   does both
 * @param upgrade what the other half would bring, from that same caller
 */
export function startLight(
  input: ConfigInput | undefined,
  fetchOther?: () => Promise<unknown>,
  upgrade?: PageConsent['upgrade'],
): PageConsent {
  const running = runningConsent(document) as PageConsent | undefined;
  if (running) return running;

  let config: Config;
  let isSound = true;
  /** There is nothing to begin: it has begun, was stopped, or never may. */
  let isDone = false;
  const stops: (() => void)[] = [];
  try {
    config = completeConfig(input as ConfigInput);
  } catch {
    // What is wrong, the other half says.
    config = completeConfig({ categories: [] });
    isSound = false;
    isDone = true;
  }
  const { name } = config.record;
  const load = (): ConsentRecord | undefined => {
    const record = readRecord(name);
    return record && (page.upgrade?.(config, record) ?? record);
  };
  const { consent, start } = createConsent({ config, now: Date.now, load, gpc: sendsGpc(), report: reportError });

  let other: Promise<void> | undefined;
  /** Fetches the other half and then begins; tried again where it failed. */
  const fetchAndBegin = (): Promise<void> =>
    (other ??= Promise.resolve(fetchOther?.())
      .then(() => page.waits)
      .then(begin, (error: unknown) => {
        other = undefined;
        console.warn(error);
      }));
  const begin = (): void => {
    if (isDone) return;
    isDone = true;
    start();
    // Where the browser lets nobody look, nothing is to be deleted.
    mayBeLeft(consent).then(
      (isLeft) => void (isLeft && fetchAndBegin()),
      () => undefined,
    );
    stops.push(
      followTabs(() => {
        if (load()?.time !== consent.state.record?.time) void fetchAndBegin().then(consent.sync);
      }),
    );
  };
  const later =
    (decision: keyof Decisions) =>
    async (...args: unknown[]): Promise<void> => {
      const early = page[decision];
      await fetchAndBegin();
      if (page[decision] !== early) await (page[decision] as (...args: unknown[]) => Promise<void>)(...args);
    };

  const page: PageConsent = Object.assign(consent, {
    input,
    isSound,
    upgrade,
    decide: later('decide'),
    acceptAll: later('acceptAll'),
    rejectAll: later('rejectAll'),
    reset: later('reset'),
    whenGranted: (id: string) => whenGranted(consent, id),
    use: (effect: Effect) => stops.push(effect(page)),
    stop: () => {
      isDone = true;
      // The settings first, then the question behind them.
      page.close();
      page.close();
      for (const stop of stops.splice(0)) stop();
      setRunning(document, undefined);
    },
  });
  page.use(gate);
  page.use(openers);
  // Behind the gate, since the other half may be here already and tells the page in its turn.
  setRunning(document, page);
  consent.subscribe(({ view }) => void (view && fetchAndBegin()));
  const choose = (): void => {
    // An incident is for everybody.
    if (config.incident) void fetchAndBegin();
    // A single good record of this version needs nobody else. Anything doubtful waits for the other half.
    if (fetchOther && (isDone || load()?.version !== config.version || cookieTexts(name).length > 1))
      void fetchAndBegin();
    else begin();
  };
  // Nobody has seen a prerendered page yet, and its visitor may still decide on another.
  if (document.prerendering) listen(document, 'prerenderingchange', choose);
  else choose();
  return page;
}
