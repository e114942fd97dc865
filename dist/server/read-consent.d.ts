import type { ConfigInput } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import { type Answers } from '../core/expression.js';
import type { ConsentRecord } from '../core/record.js';
/**
 * Consent as a request tells of it: the state that the page will find when it begins, for what an app renders of it. `gpc` is
 * what the configuration says with `secGpc`.
 */
export interface ServerConsent extends Answers, ConsentState {
    readonly record: ConsentRecord | undefined;
    /** What a request tells of was kept. */
    readonly persisted: true;
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
