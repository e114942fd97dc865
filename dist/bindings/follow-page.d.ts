import type { Consent, ConsentState } from '../core/consent.js';
import type { Decisions } from '../core/decide.js';
import type { Answers } from '../core/expression.js';
/** The consent of the page, for a component to render: another object whenever anything changed. */
export interface PageState extends ConsentState, Answers {
    /** What decides and opens; none before consent runs, and on a server. */
    readonly page?: (Decisions & Pick<Consent, 'open' | 'close'>) | undefined;
}
/** Before consent runs, and on a server: nothing is granted. */
export declare const CLOSED: PageState;
/** What holds now: the same object until that changes. */
export declare function readPage(): PageState;
/** Tells what holds whenever that changes, whoever starts consent, and when. Returns what ends it. */
export declare function followPage(tell: (now: PageState) => void): () => void;
