import type { Config } from './config.js';
/** The configuration of the consent that runs on a host, if one does. */
export declare function runningConfig(host: object): Config | undefined;
