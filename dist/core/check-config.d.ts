import { type Config } from './config.js';
/** A configuration that cannot be used. The message says where, what was found, and what is allowed. */
export declare class ConfigError extends Error {
    name: string;
    /** @param path where: `categories[0].services[1].storage[0].kind` */
    constructor(path: string, found: unknown, allowed: string);
}
/**
 * Checks what a site wrote, to the last key, and completes it.
 *
 * @throws {ConfigError} at the first thing that is wrong.
 */
export declare function checkConfig(input: unknown): Config;
