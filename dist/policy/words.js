import { numberInWords } from './number-in-words.js';

/** Puts values into the `{places}` of a text. A place without a value stays as it is. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (place, name) => Object.hasOwn(values, name) ? values[name] : place);
}
/** A number of things, in the plural form that its language has for it. */
function counted(count, texts, language) {
    const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
    return fill(text, { count: numberInWords(count, language) });
}
/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
function wordsOf({ id, label, purpose }, texts) {
    const usual = texts.categories[id];
    return { label: label ?? usual?.label ?? id, purpose: purpose ?? usual?.purpose ?? '' };
}
/** The name of a service. */
const nameOf = ({ id, label }) => label ?? id;

export { counted, fill, nameOf, wordsOf };
//# sourceMappingURL=words.js.map
