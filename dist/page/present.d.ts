import type { Effect } from '../core/consent.js';
/**
 * Keeps a `<privacy-banner>` in the page for as long as there is something to show: makes one where the author wrote
 * none, and puts one back where a client-side router swapped the `<body>`. A banner that its author removes stays away.
 */
export declare const present: Effect;
