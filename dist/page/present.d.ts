import type { Effect } from '../core/consent.js';
/**
 * Keeps a `<privacy-banner>` in the page for as long as there is something to show. The author's own shows itself where
 * it has content, or is to stand in the flow of the page. Otherwise one is made at the start of the body: there it comes
 * first for a keyboard and a screen reader, and no framework that hydrates the author's element finds in it what its
 * server did not send.
 *
 * Nobody has to wait for the end of a long page: while that is read, what is made shows at once, and gives way to an author's
 * own that comes after it. It is put back where a client-side router swapped the `<body>`. A banner that its author removes
 * stays away.
 */
export declare const present: Effect;
