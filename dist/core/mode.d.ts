import type { Config, Mode } from './config.js';
/**
 * The mode that holds for a visitor. A site that names neither `region` nor `regions` means its mode everywhere; one
 * that speaks of regions asks first wherever the region is not known.
 */
export declare function modeFor({ mode, region, regions }: Config): Mode;
