import { type Category, type Config, type ConfigInput } from './config.js';
/** A category in its long form. */
export declare const inFull: (category: string | Category) => Category;
/**
 * Fills in what a site left out. Of mistakes it notices those on which a grant could hang; `checkConfig` finds the
 * others too, and has the words for them.
 *
 * @throws {TypeError} if there is such a mistake
 */
export declare function completeConfig(input: ConfigInput): Config;
