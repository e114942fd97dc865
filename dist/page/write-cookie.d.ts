import type { Config } from '../core/config.js';
/**
 * Writes a cookie that lives as the configuration says.
 *
 * @param time what its life is counted from: ISO 8601
 */
export declare function writeCookie({ record }: Config, name: string, text: string, time: string): void;
