import type { Advice } from '../../core/lint-config.js';
/** What a finding is about, for ever: name it to leave it out. */
export type PolicyRule = 'missing-list' | 'dangling-colon' | 'empty-clause' | 'implied-consent' | 'template-leftover' | 'unknown-variable' | 'unused-variable' | 'no-date' | 'promised-date' | 'no-controller' | 'unshown-controller' | 'no-contact' | 'no-reply-time' | 'vague-reply-time' | 'long-reply-time' | 'cookies-unmentioned' | 'unnamed-recipient' | 'missing-rights' | 'unusable-right' | 'missing-disclosure' | 'words-unread' | 'duplicate-label' | 'duplicate-id' | 'missing-id' | 'unlabelled-depth' | 'dangling-ref' | 'unsafe-link' | 'version-order' | 'version-mismatch' | 'bad-date' | 'early-effective' | 'material-unasked' | 'lapses-all' | 'no-summary' | 'missing-src' | 'bad-hash';
/** One thing in a policy that a reader or an authority could object to. For the site's developer, never for visitors. */
export interface PolicyAdvice extends Advice {
    readonly rule: PolicyRule;
    /** Id of the clause that it is in, as in its anchor. */
    readonly clause?: string;
}
/** Where something stands in the document. */
export interface Spot {
    /** `sections[0].body[1].text` */
    readonly path: string;
    readonly clause?: string | undefined;
}
/** Takes down one finding. */
export type Say = (rule: PolicyRule, at: Spot, found: string, advice: string) => void;
