import { NECESSARY } from '../core/config.js';

/** Puts values into the `{places}` of a text. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
/** A number of things, in the plural form that its language has for it. */
function counted(count, texts, language) {
    const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
    return fill(text, { count: new Intl.NumberFormat(language).format(count) });
}
/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
function wordsOf({ id, label, purpose }, texts) {
    const usual = texts.categories[id];
    return { label: label ?? usual?.label ?? id, purpose: purpose ?? usual?.purpose ?? '' };
}
/** The name of a service. */
const nameOf = ({ id, label }) => label ?? id;
/**
 * The text of the first layer: names the controller and every purpose before the buttons, the number of those who
 * receive data, and to those who have answered before, why they are asked again.
 */
function question(config, texts, { mode, asks }, language) {
    const { controller } = config.policy;
    const optional = config.categories.filter(({ id }) => id !== NECESSARY);
    const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => provider)));
    providers.delete(controller);
    providers.delete(undefined);
    const labels = optional.map((one) => wordsOf(one, texts).label);
    const text = fill(mode === 'opt-in' ? texts.text : texts.notice, {
        // Where a browser lacks the language it would say "and" in English.
        categories: Intl.ListFormat.supportedLocalesOf(language)[0]
            ? new Intl.ListFormat(language).format(labels)
            : labels.join(', '),
        controller: controller ?? texts.site,
    });
    return [
        ...(asks === 'version' || asks === 'added' ? [texts.changed] : []),
        text,
        ...(providers.size > 0 ? [counted(providers.size, texts.providers, language)] : []),
    ].join(' ');
}
/** A text in paragraphs of a sentence or two: easier to read, and too small to be the largest paint of a page. */
function inParagraphs(text, language) {
    const paragraphs = [];
    for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
        const longer = (paragraphs.at(-1) ?? '') + segment;
        if (longer.length < 100)
            paragraphs.pop();
        paragraphs.push(longer.length < 100 ? longer : segment);
    }
    return paragraphs;
}
/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
function shownText(config, texts, asked, language) {
    const categories = config.categories.map((category) => ({ ...category, ...wordsOf(category, texts) }));
    return JSON.stringify([config.version, texts.title, question(config, texts, asked, language), categories]);
}

export { counted, fill, inParagraphs, nameOf, question, shownText, wordsOf };
//# sourceMappingURL=wording.js.map
