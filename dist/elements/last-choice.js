import { fill } from '../policy/words.js';
import { create } from './create.js';
import { lastChoiceStyles } from './last-choice.styles.js';

/** When the visitor last decided, and on which version. */
function whenChosen({ time, version }, texts, language) {
    return fill(texts.lastChoice, {
        date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time)),
        version: new Intl.NumberFormat(language).format(version),
    });
}
/** Writes the same, and a button that copies the record (GDPR Art. 7(1), 15). */
function showLastChoice(place, record, texts, language) {
    const said = create('span', { role: 'status' });
    place.replaceChildren(create('p', {}, whenChosen(record, texts, language)), said);
    // Not there on an insecure page.
    if (!navigator.clipboard)
        return;
    const button = create('button', { type: 'button', part: 'button', class: 'quiet' }, texts.copy);
    button.addEventListener('click', () => {
        void navigator.clipboard
            .writeText(JSON.stringify(record, undefined, 2))
            .then(() => (said.textContent = texts.copied));
    });
    said.before(button);
}

export { showLastChoice, lastChoiceStyles as styles, whenChosen };
//# sourceMappingURL=last-choice.js.map
