import type { Config } from '../core/config.js';
/** Whether the library itself keeps this: its record, and what it keeps beside that under the same name and a hyphen. */
export declare const isOwnItem: ({ record }: Config, name: string) => boolean;
