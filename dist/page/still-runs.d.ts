import type { Consent, ConsentState } from '../core/consent.js';
/**
 * Tells at each change whether a gated script ran on this page for something that may run no longer: nothing can unload
 * it. The inert script stays in the page when a copy of it runs, so that its expression and the state before the change
 * say whether it did; one that a template showed is back in that by now.
 *
 * A script that the page took away itself between two changes is not seen, as where a router swapped the body; nor is what
 * other code runs, which `whenGranted` tells of a withdrawal.
 */
export declare function stillRuns(consent: Consent): (previous: ConsentState) => boolean;
