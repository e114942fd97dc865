import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ConsentRecord } from '../core/record.js';
import type { Texts } from '../locales/texts.js';
import { fill } from '../policy/words.js';

export { lastChoiceStyles as styles } from './last-choice.styles.js';

/** When the visitor last decided, and on which version. */
export function whenChosen({ time, version }: ConsentRecord, texts: Texts, language: string): string {
  return fill(texts.lastChoice, {
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time)),
    version: new Intl.NumberFormat(language).format(version),
  });
}

/** The same, and a button that copies the record (GDPR Art. 7(1), 15). */
export function lastChoice(record: ConsentRecord, texts: Texts, language: string): TemplateResult {
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    await navigator.clipboard.writeText(JSON.stringify(record, undefined, 2));
    const said = (button.getRootNode() as ShadowRoot).querySelector('[part="record"] [role="status"]');
    if (said) said.textContent = texts.copied;
  };
  return html`
    <div part="record">
      <p>${whenChosen(record, texts, language)}</p>
      ${
        // Not there on an insecure page.
        (navigator.clipboard as Clipboard | undefined)
          ? html`<button type="button" part="button" class="quiet" @click=${copy}>${texts.copy}</button>`
          : nothing
      }
      <span role="status"></span>
    </div>
  `;
}
