import type { ConfigInput, Mode } from '../core/config.js';
import { type Answers } from '../core/expression.js';
import type { ConsentRecord } from '../core/record.js';
import { type Resolved } from '../core/state.js';
/** Consent as a request tells of it: what the page will find when it begins. */
export interface ServerConsent extends Answers, Resolved {
    readonly mode: Mode;
    /** Whether the browser sends Global Privacy Control, as the configuration says with `secGpc`. */
    readonly gpc: boolean;
    /** The decision that is in force. */
    readonly record: ConsentRecord | undefined;
}
/**
 * Reads what the visitor chose from a request, to the same effect as the page does with the same configuration: two
 * cookies, versions, ages, regions and Global Privacy Control included. What only the page can find out, such as a region
 * by its time zone, is not known here, which holds back more.
 *
 * @param cookies the request's header `Cookie`
 * @param input what is given to the page, with `region` and `secGpc` as this request has them
 * @param time milliseconds since 1970
 * @throws {ConfigError} if the configuration has a mistake
 */
export declare function readConsent(cookies: string | null | undefined, input: ConfigInput, time?: number): ServerConsent;
/** Whether the page will ask this visitor, so that a server can have the interface fetched early, or leave it out. */
export declare const shouldAsk: ({ asks }: ServerConsent) => boolean;
