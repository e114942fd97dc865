import { nothing, html } from 'lit/html.js';
import { fill } from './wording.js';
export { lastChoiceStyles as styles } from './last-choice.styles.js';

/** When the visitor last decided and on what, and a button that copies the record (GDPR Art. 7(1), 15). */
function lastChoice(record, texts, language) {
    const copy = async ({ currentTarget }) => {
        const button = currentTarget;
        await navigator.clipboard.writeText(JSON.stringify(record, undefined, 2));
        const said = button.getRootNode().querySelector('[part="record"] [role="status"]');
        if (said)
            said.textContent = texts.copied;
    };
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    return html `
    <div part="record">
      <p>
        ${fill(texts.lastChoice, {
        date: date.format(new Date(record.time)),
        version: new Intl.NumberFormat(language).format(record.version),
    })}
      </p>
      ${
    // Not there on an insecure page.
    navigator.clipboard
        ? html `<button type="button" part="button" class="quiet" @click=${copy}>${texts.copy}</button>`
        : nothing}
      <span role="status"></span>
    </div>
  `;
}

export { lastChoice };
//# sourceMappingURL=last-choice.js.map
