import { NECESSARY } from '../core/config.js';
import { wordsOf, fill, counted } from '../policy/words.js';

/**
 * The text of the first layer: names the controller and every purpose before the buttons, the number of those who
 * receive data, and to those who have answered before, why they are asked again, with what changed in the policy since.
 */
function question(config, texts, { mode, asks, record }, language) {
    const { controller, versions = [] } = config.policy;
    const labels = [];
    const providers = new Set();
    for (const category of config.categories) {
        if (category.id === NECESSARY)
            continue;
        labels.push(wordsOf(category, texts).label);
        for (const { provider } of category.services)
            providers.add(provider);
    }
    providers.delete(controller);
    providers.delete(undefined);
    const text = fill(mode === 'opt-in' ? texts.text : texts.notice, {
        // Where a browser lacks the language it would say "and" in English.
        categories: Intl.ListFormat.supportedLocalesOf(language)[0]
            ? new Intl.ListFormat(language).format(labels)
            : labels.join(', '),
        controller: controller ?? texts.site,
    });
    return [
        ...(asks === 'version' || asks === 'added' ? [texts.changed] : []),
        // Without a record nothing was missed: no number is above undefined.
        ...versions.flatMap(({ version, summary = [] }) => (version > record?.version ? summary : [])),
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

export { inParagraphs, question, shownText };
//# sourceMappingURL=wording.js.map
