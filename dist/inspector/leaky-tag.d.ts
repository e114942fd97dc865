import type { LeakyTag } from './sighting.js';
/**
 * What is wrong with a tag that carries `data-consent`: a script without `type="text/plain"` runs, and an address in
 * `src`, `srcset` or `href` is loaded, before anything here could hold it back.
 */
export declare function leakyTag(element: Element): LeakyTag | undefined;
