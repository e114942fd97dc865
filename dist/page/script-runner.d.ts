/**
 * Runs gated scripts in the order in which they are handed over, as the parser would have: an inline script waits for
 * the external ones before it, `async` ones wait for nobody, `defer` and `module` come after the others and not before
 * the page is parsed. A script that fails to load holds nothing up.
 *
 * Call it with a script to line that up, and without one to run what may run.
 */
export declare function scriptRunner(): (script?: HTMLScriptElement) => void;
