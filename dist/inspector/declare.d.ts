import type { Config, Service } from '../core/config.js';
import type { Observations } from './sighting.js';
/**
 * A declaration for what was seen and is not declared, to be pasted into the `services` of a category: one service for
 * each third party, and for each prefix of names. What nobody can see from outside is left out: who it is, what it is
 * for, and which category.
 */
export declare function declareFound(config: Config, observations: Observations): Service[];
