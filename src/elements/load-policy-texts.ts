import en from '../locales/policy/en.js';
import { POLICY_LANGUAGES } from '../locales/policy/languages.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
import { languageCandidates } from './language-candidates.js';

/** Texts around a policy and the BCP 47 tag of the language they are in. */
export interface PolicySpoken {
  readonly texts: PolicyTexts;
  readonly language: string;
}

/**
 * The texts around a policy in the first of the wanted languages that there is, English otherwise; a language that does
 * not load is English too.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export async function loadPolicyTexts(wanted: readonly string[]): Promise<PolicySpoken> {
  for (const language of wanted.flatMap(languageCandidates)) {
    if (language === 'en') break;
    const loaded = await POLICY_LANGUAGES[language]?.().catch(console.warn);
    if (loaded) return { texts: loaded.default, language };
  }
  return { texts: en, language: 'en' };
}
