import type { Config, RegionSource } from '../core/config.js';
/**
 * The region that a source tells of; empty, which is `opt-in`, where it fails, says nothing, or takes too long. Nobody else
 * is asked: no address of the visitor goes to a third party.
 */
export declare function regionOf(source: RegionSource, config: Config): Promise<string>;
