import type { Consent, ConsentState } from '../core/consent.js';
import type { Decisions } from '../core/decide.js';
import type { Answers } from '../core/expression.js';
import { runningConsent, whenRunning } from '../core/running.js';

/** The consent of the page, for a component to render: another object whenever anything changed. */
export interface PageState extends ConsentState, Answers {
  /** What decides and opens; none before consent runs, and on a server. */
  readonly page?: (Decisions & Pick<Consent, 'open' | 'close'>) | undefined;
}

/** Before consent runs, and on a server: nothing is granted. */
export const CLOSED: PageState = {
  choices: {},
  mode: 'opt-in',
  gpc: false,
  persisted: true,
  has: () => false,
  choice: () => 'unset',
};

const known = new WeakMap<ConsentState, PageState>();

/** What holds now: the same object until that changes. */
export function readPage(): PageState {
  const consent = runningConsent(document);
  if (!consent) return CLOSED;
  const { state } = consent;
  let current = known.get(state);
  if (!current) known.set(state, (current = { ...state, has: consent.has, choice: consent.choice, page: consent }));
  return current;
}

/** Tells what holds whenever that changes, whoever starts consent, and when. Returns what ends it. */
export function followPage(tell: (now: PageState) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const unfollow = whenRunning(document, (consent) => {
    unsubscribe?.();
    unsubscribe = consent.subscribe(() => tell(readPage()));
  });
  return () => {
    unfollow();
    unsubscribe?.();
  };
}
