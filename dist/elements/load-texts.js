import texts from '../locales/en.js';
import { LANGUAGES } from '../locales/languages.js';
import { languageCandidates } from './language-candidates.js';

/**
 * The texts in the first of the wanted languages that there is, English otherwise; a language that does not load is
 * English too, so that a visitor is asked in any case.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
async function loadTexts(wanted) {
    for (const language of wanted.flatMap(languageCandidates)) {
        if (language === 'en')
            break;
        const loaded = await LANGUAGES[language]?.().catch(console.warn);
        if (loaded)
            return { texts: loaded.default, language };
    }
    return { texts: texts, language: 'en' };
}
/** The site's own texts in place of ours, one by one. */
function override(texts, own) {
    const { categories, ...known } = texts;
    const changed = known;
    for (const [key, text] of Object.entries(own)) {
        changed[key] = typeof changed[key] === 'object' ? { other: text } : text;
    }
    return { ...known, categories };
}

export { loadTexts, override };
//# sourceMappingURL=load-texts.js.map
