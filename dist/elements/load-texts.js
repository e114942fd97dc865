import texts from '../locales/en.js';

/** The languages beside English, each fetched when it is needed. */
const LANGUAGES = {
    de: () => import('../locales/de.js'),
};
/**
 * The texts in the first of the wanted languages that there is, English otherwise; a language that does not load is
 * English too, so that a visitor is asked in any case.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
async function loadTexts(wanted) {
    for (const tag of wanted) {
        for (const language of [tag, tag.split('-')[0] ?? '']) {
            if (language === 'en')
                return { texts: texts, language };
            const load = LANGUAGES[language];
            const loaded = await load?.().catch(console.warn);
            if (loaded)
                return { texts: loaded.default, language };
        }
    }
    return { texts: texts, language: 'en' };
}
/** The site's own texts in place of ours, one by one. */
function override(texts, own) {
    const { categories, ...known } = texts;
    for (const [key, text] of Object.entries(own)) {
        if (key in known)
            known[key] = text;
        else
            console.error(`privacy-elements: texts.${key}: found "${text}", allowed: ${Object.keys(known).join(', ')}`);
    }
    return { categories, ...known };
}

export { loadTexts, override };
//# sourceMappingURL=load-texts.js.map
