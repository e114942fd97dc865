import { languageCandidates } from './language-candidates.js';

/**
 * A group of texts in the first of the wanted languages that there is, English otherwise; a language that does not load is
 * English too, so that a visitor is told in any case.
 *
 * @param wanted BCP 47 tags, most wanted first
 * @param languages how each language but English is fetched
 * @param english the texts that are there already
 */
async function firstSpoken(wanted, languages, english) {
    for (const tag of wanted) {
        // What is there as it is called needs no look into Unicode's tables, which takes V8 5 ms the first time.
        const isThere = tag === 'en' || Object.hasOwn(languages, tag);
        for (const language of isThere ? [tag] : languageCandidates(tag)) {
            if (language === 'en')
                return { texts: english, language };
            const loaded = await languages[language]?.().catch(console.warn);
            if (loaded)
                return { texts: loaded.default, language };
        }
    }
    return { texts: english, language: 'en' };
}

export { firstSpoken };
//# sourceMappingURL=first-spoken.js.map
