import { NECESSARY } from '../core/config.js';

/** Puts values into the `{places}` of a text. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
function wordsOf({ id, label, purpose }, texts) {
    const usual = texts.categories[id];
    return { label: label ?? usual?.label ?? id, purpose: purpose ?? usual?.purpose ?? '' };
}
/** The name of a service. */
const nameOf = ({ id, label }) => label ?? id;
/** The text of the first layer: names the controller and every purpose before the buttons. */
function question(config, texts, notice, language) {
    const labels = config.categories.filter(({ id }) => id !== NECESSARY).map((one) => wordsOf(one, texts).label);
    return fill(notice ? texts.notice : texts.text, {
        categories: new Intl.ListFormat(language).format(labels),
        controller: config.policy.controller ?? texts.site,
    });
}
/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
function shownText(config, texts, notice, language) {
    const categories = config.categories.map((category) => ({ ...category, ...wordsOf(category, texts) }));
    return JSON.stringify([config.version, texts.title, question(config, texts, notice, language), categories]);
}

export { fill, nameOf, question, shownText, wordsOf };
//# sourceMappingURL=wording.js.map
