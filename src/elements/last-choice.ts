import type { ConsentRecord } from '../core/record.js';
import type { Texts } from '../locales/texts.js';
import { fill } from '../policy/words.js';
import { create } from './create.js';

export { lastChoiceStyles as styles } from './last-choice.styles.js';

/** When the visitor last decided, and on which version. */
export function whenChosen({ time, version }: ConsentRecord, texts: Texts, language: string): string {
  return fill(texts.lastChoice, {
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time)),
    version: new Intl.NumberFormat(language).format(version),
  });
}

/** Writes the same, and a button that copies the record (GDPR Art. 7(1), 15). */
export function showLastChoice(place: Element, record: ConsentRecord, texts: Texts, language: string): void {
  const said = create('span', { role: 'status' });
  place.replaceChildren(create('p', {}, whenChosen(record, texts, language)), said);
  // Not there on an insecure page.
  if (!(navigator.clipboard as Clipboard | undefined)) return;
  const button = create('button', { type: 'button', part: 'button', class: 'quiet' }, texts.copy);
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(JSON.stringify(record, undefined, 2))
      .then(() => (said.textContent = texts.copied));
  });
  said.before(button);
}
