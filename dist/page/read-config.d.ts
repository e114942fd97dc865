import type { ConfigInput } from '../core/config.js';
/**
 * What the page itself says: the JSON of `<script type="application/json" data-privacy-config>`, else the attributes
 * of `<privacy-banner categories="…">`. `undefined` where neither is there yet; text that is no JSON comes back as it
 * is, for the check to name.
 */
export declare function readConfig(): ConfigInput | undefined;
