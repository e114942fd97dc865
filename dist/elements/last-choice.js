import { nothing, html } from 'lit/html.js';
import { fill } from '../policy/words.js';
export { lastChoiceStyles as styles } from './last-choice.styles.js';

/** When the visitor last decided, and on which version. */
function whenChosen({ time, version }, texts, language) {
    return fill(texts.lastChoice, {
        date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time)),
        version: new Intl.NumberFormat(language).format(version),
    });
}
/** The same, and a button that copies the record (GDPR Art. 7(1), 15). */
function lastChoice(record, texts, language) {
    const copy = async ({ currentTarget }) => {
        const button = currentTarget;
        await navigator.clipboard.writeText(JSON.stringify(record, undefined, 2));
        const said = button.getRootNode().querySelector('[part="record"] [role="status"]');
        if (said)
            said.textContent = texts.copied;
    };
    return html `
    <div part="record">
      <p>${whenChosen(record, texts, language)}</p>
      ${
    // Not there on an insecure page.
    navigator.clipboard
        ? html `<button type="button" part="button" class="quiet" @click=${copy}>${texts.copy}</button>`
        : nothing}
      <span role="status"></span>
    </div>
  `;
}

export { lastChoice, whenChosen };
//# sourceMappingURL=last-choice.js.map
