import type { CheckedCategory } from '../core/config.js';
import type { Answers } from '../core/expression.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
import { nameOf } from '../policy/words.js';

/** What the visitor said of a category: in one sentence, or where its services differ, of each of them. */
export function choiceInWords(
  { id, services }: CheckedCategory,
  { choice }: Pick<Answers, 'choice'>,
  texts: PolicyTexts,
  language: string,
): string {
  const names = new Map<'granted' | 'denied' | 'unset', string[]>();
  for (const service of services)
    names.set(choice(service.id), [...(names.get(choice(service.id)) ?? []), nameOf(service)]);
  if (names.size < 2) return texts[[...names.keys()][0] ?? choice(id)];
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return Array.from(names, ([said, those]) => `${texts[said]}: ${list.format(those)}`).join(' · ');
}
