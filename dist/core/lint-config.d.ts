import { type Config } from './config.js';
/** One thing that a visitor or an authority could object to, though it works. Advice, and no legal opinion. */
export interface Advice {
    /** Where: `texts.accept`, `categories[0].services[1].storage[0].duration`. */
    readonly path: string;
    readonly found: string;
    readonly advice: string;
}
/** That going on counts as consent (EDPB Guidelines 05/2020, 86). */
export declare const IMPLIED: RegExp;
/**
 * Dark patterns and gaps in a configuration and in the site's own texts: a first layer without a plain refusal, implied
 * consent, shaming, what is called necessary and is not, and what a visitor has to be told and is not.
 */
export declare function lintConfig(config: Config): Advice[];
