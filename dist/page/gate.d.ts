import type { Consent, Listener, Stage } from '../core/consent.js';
declare global {
    /** Not there in every engine, nor in TypeScript's types. */
    var trustedTypes: {
        readonly createPolicy: (name: string, rules: Trust) => Trust;
    } | undefined;
}
/** Trusted Types (https://w3c.github.io/trusted-types/). What runs is the page's own markup, word for word. */
interface Trust {
    readonly createScript: (text: string) => string;
    readonly createScriptURL: (url: string) => string;
}
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; the content of templates is put behind them; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. Without this code all of it stays inert, so whatever breaks, nothing runs.
 * After that it is the page's own, until `takeBack` takes it back.
 *
 * Scripts run as the parser would have run them: an inline one waits for the external ones before it, `async` ones wait
 * for nobody, `defer` and `module` come after the others and not before the page is parsed. One that fails to load holds
 * nothing up. After a decision they run in slices, and none while that is still to be told.
 *
 * What comes later is seen as it comes. Where a hundred nodes came, or scripts wait, one look at all of the page is less
 * work than one at each: the next follows half a second later, and until then nobody listens. So a page that changes all the
 * time pays for a few looks a second.
 *
 * It is few functions with loops in them, because most of what a returning visitor's page calls is called from here.
 *
 * @returns what hears of each state
 */
export declare function gate(consent: Consent & Stage, ended: AbortController): Listener;
export {};
