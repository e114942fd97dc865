import type { Effect } from '../core/consent.js';
import type { GppOptions } from './gpp-usnat.js';

export type { GppOptions } from './gpp-usnat.js';

/** Takes what a command answers; `success` is false where it could not be followed. */
export type GppCallback = (answer: unknown, success: boolean) => void;

/** `__gpp`, which as of version 1.1 answers in callbacks, and returns nothing to those who ask. */
export type Gpp = (command?: string, callback?: GppCallback | null, parameter?: unknown, version?: string) => unknown;

/** A listener that came before there was anybody to tell. */
export interface GppListener {
  readonly id: number;
  callback: GppCallback | null | undefined;
  readonly parameter: unknown;
}

declare global {
  interface Window {
    __gpp?: Gpp | undefined;
  }
}

/**
 * Offers `__gpp` of IAB's Global Privacy Platform, version 1.1, with the section for the United States, `usnat`; also to
 * vendors in frames. IAB's own package `@iabgpp/cmpapi` answers, which is fetched when a vendor asks for the first time.
 * Until then a stub does, so that the page needs none of its own: nothing is ready, listeners are kept, and commands that
 * are not generic are queued. Options with a mistake are reported at that first time, and leave it at that.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export const gpp =
  (options: GppOptions = {}): Effect =>
  (consent) => {
    const queue: unknown[] = [];
    const listeners: GppListener[] = [];
    const pingData = {
      gppVersion: '1.1',
      cmpStatus: 'stub',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'not ready',
      supportedAPIs: ['7:usnat'],
      cmpId: 0,
      sectionList: [],
      applicableSections: [],
      gppString: '',
      parsedSections: {},
    };
    let lastId = 0;
    let loading: Promise<unknown> | undefined;
    let isOver = false;
    let stop: (() => void) | undefined;

    window.__gpp = (...call) => {
      loading ??= Promise.all([import('./gpp-answer.js'), consent.ready])
        .then(([{ answerGpp }]) => {
          if (!isOver) stop = answerGpp(options, consent);
        })
        .catch(reportError);
      const [command, callback, parameter] = call;
      // These two are the package's, which asks for what waits.
      if (!command) return queue;
      if (command === 'events') return listeners;
      const tell = (eventName: string, listenerId: unknown, data: boolean): unknown =>
        callback?.({ eventName, listenerId, data, pingData }, true);
      if (command === 'ping') callback?.(pingData, true);
      else if (command === 'addEventListener') {
        listeners.push({ id: ++lastId, callback, parameter });
        tell('listenerRegistered', lastId, true);
      } else if (command === 'removeEventListener') {
        const index = listeners.findIndex(({ id }) => id === parameter);
        tell('listenerRemoved', parameter, !!listeners.splice(index, index < 0 ? 0 : 1)[0]);
      } else if (/Section|Field/.test(command)) callback?.(command === 'hasSection' ? false : null, true);
      else queue.push(call);
      return undefined;
    };

    const locator = document.createElement('iframe');
    locator.name = '__gppLocator';
    locator.hidden = true;
    // Not in the body, which may not be there yet, and which routers swap.
    document.documentElement.append(locator);
    addEventListener('message', answerMessage);
    return () => {
      isOver = true;
      stop?.();
      removeEventListener('message', answerMessage);
      locator.remove();
      delete window.__gpp;
    };
  };

/** Answers a vendor in a frame, which may ask in an object or in JSON. */
function answerMessage({ data, source }: MessageEvent<unknown>): void {
  const isText = typeof data === 'string';
  let asked;
  try {
    asked = ((isText ? JSON.parse(data) : data) as { __gppCall?: Call } | null)?.__gppCall;
  } catch {
    // A message of somebody else's.
  }
  if (!asked) return;
  const { command, parameter, version, callId } = asked;
  window.__gpp?.(
    command,
    (returnValue, success) => {
      const answer = { __gppReturn: { returnValue, success, callId } };
      source?.postMessage(isText ? JSON.stringify(answer) : answer, { targetOrigin: '*' });
    },
    parameter,
    version,
  );
}

interface Call {
  command: string;
  parameter?: unknown;
  version?: string;
  callId: unknown;
}
