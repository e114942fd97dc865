import { type ConfigInput } from '../core/config.js';
import { type ConsentRecord } from '../core/record.js';
/** The fields of a form that was posted: a `FormData` or `URLSearchParams`. */
export interface AnswerForm {
    readonly get: (name: string) => unknown;
    readonly getAll: (name: string) => readonly unknown[];
}
/** What a request says beside its form. */
export interface AnswerOptions {
    /**
     * The request's header `Sec-Fetch-Site`. Any but `same-origin` decides nothing: another site could post a form in the
     * visitor's name, and no cookie would tell (https://www.w3.org/TR/fetch-metadata/).
     */
    readonly site: string | null | undefined;
    /** Whether visitors reach the site by HTTPS. Default true. */
    readonly isSecure?: boolean;
    /** Milliseconds since 1970. Default now. */
    readonly time?: number;
}
/** A decision that was made without a script. */
export interface ServerDecision {
    readonly record: ConsentRecord;
    /** What keeps it: each is a header `Set-Cookie`. */
    readonly cookies: readonly string[];
}
/**
 * Decides as the form of `renderBannerHTML` says, to the same record as the page would have made. Undefined where there is
 * nothing to record: a form from another site, one that is none of ours, or one that asked for anything else than what is
 * asked today. The visitor is asked again then.
 *
 * @param cookies the request's header `Cookie`
 * @param input what `renderBannerHTML` was given
 * @throws {ConfigError} if the configuration has a mistake
 */
export declare function decide(cookies: string | null | undefined, input: ConfigInput, form: AnswerForm, { site, isSecure, time }: AnswerOptions): ServerDecision | undefined;
