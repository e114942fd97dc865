import texts from '../locales/en.js';
import { LANGUAGES } from '../locales/languages.js';
import { firstSpoken } from './first-spoken.js';

/**
 * The texts in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
const loadTexts = (wanted) => firstSpoken(wanted, LANGUAGES, texts);
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
