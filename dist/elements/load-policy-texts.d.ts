import type { PolicyTexts } from '../locales/policy/texts.js';
/** Texts around a policy and the BCP 47 tag of the language they are in. */
export interface PolicySpoken {
    readonly texts: PolicyTexts;
    readonly language: string;
}
/**
 * The texts around a policy in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export declare const loadPolicyTexts: (wanted: readonly string[]) => Promise<PolicySpoken>;
