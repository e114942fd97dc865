import { NECESSARY, type Config } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import { counted, fill, wordsOf } from '../policy/words.js';

/** What of a consent's state the first layer depends on. */
export type Asked = Pick<ConsentState, 'mode' | 'asks' | 'missed'>;

/**
 * The text of the first layer: names the controller and every purpose before the buttons, the number of those who
 * receive data, and to those who have answered before, why they are asked again, with what changed in the policy since.
 */
export function question(config: Config, texts: Texts, { mode, asks, missed = [] }: Asked, language: string): string {
  const { controller } = config.policy;
  const labels: string[] = [];
  const providers = new Set<string | undefined>();
  for (const category of config.categories) {
    if (category.id === NECESSARY) continue;
    labels.push(wordsOf(category, texts).label);
    for (const { provider } of category.services) providers.add(provider);
  }
  providers.delete(controller);
  providers.delete(undefined);
  // The first Intl.ListFormat of a page takes V8 20 ms, and a phone 80.
  const [, comma, and] = texts.list.split(/{.}/);
  const text = fill(mode === 'opt-in' ? texts.text : texts.notice, {
    categories: [labels.slice(0, -1).join(comma), ...labels.slice(-1)].filter(Boolean).join(and),
    controller: controller ?? texts.site,
  });
  return [
    ...(asks === 'version' || asks === 'added' ? [texts.changed] : []),
    ...missed,
    text,
    ...(providers.size > 0 ? [counted(providers.size, texts.providers, language)] : []),
  ].join(' ');
}

/** A sentence, which does not end where a small letter follows, as after "Ltd.". Intl.Segmenter takes V8 as long as the above. */
const SENTENCE = /.+?([.!?…؟۔।]\s+(?![a-zà-ÿ])|[。！？]\s*|$)/gs;

/** A text in paragraphs of a sentence or two: easier to read, and too small to be the largest paint of a page. */
export function inParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  for (const sentence of text.match(SENTENCE) ?? []) {
    const longer = (paragraphs.at(-1) ?? '') + sentence;
    if (longer.length < 100) paragraphs.pop();
    paragraphs.push(longer.length < 100 ? longer : sentence);
  }
  return paragraphs;
}

/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
export function shownText(config: Config, texts: Texts, asked: Asked, language: string): string {
  const categories = config.categories.map((category) => ({ ...category, ...wordsOf(category, texts) }));
  return JSON.stringify([config.version, texts.title, question(config, texts, asked, language), categories]);
}
