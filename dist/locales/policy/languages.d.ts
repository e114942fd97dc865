import type { PolicyTexts } from './texts.js';
/** The languages that the texts around a policy are in, beside English, each fetched when it is needed. */
export declare const POLICY_LANGUAGES: Readonly<Record<string, () => Promise<{
    default: PolicyTexts;
}>>>;
