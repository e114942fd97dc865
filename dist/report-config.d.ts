import type { Config } from './core/config.js';
/** Checks a configuration and completes it, or says in the console what is wrong. */
export declare function reportConfig(input: unknown): Config | undefined;
