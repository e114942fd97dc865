import texts from '../locales/policy/en.js';
import { POLICY_LANGUAGES } from '../locales/policy/languages.js';
import { languageCandidates } from './language-candidates.js';

/**
 * The texts around a policy in the first of the wanted languages that there is, English otherwise; a language that does
 * not load is English too.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
async function loadPolicyTexts(wanted) {
    for (const language of wanted.flatMap(languageCandidates)) {
        if (language === 'en')
            break;
        const loaded = await POLICY_LANGUAGES[language]?.().catch(console.warn);
        if (loaded)
            return { texts: loaded.default, language };
    }
    return { texts: texts, language: 'en' };
}

export { loadPolicyTexts };
//# sourceMappingURL=load-policy-texts.js.map
