import type { Effect } from '../core/consent.js';
/**
 * Keeps a `<privacy-notice>` in the page while there are news and no question about consent is on screen: the author's
 * own, else one at the start of the body.
 */
export declare const postNews: Effect;
