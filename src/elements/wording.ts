import { NECESSARY, type CheckedCategory, type Config, type Service } from '../core/config.js';
import type { Texts } from '../locales/texts.js';

/** Puts values into the `{places}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
export function wordsOf({ id, label, purpose }: CheckedCategory, texts: Texts): { label: string; purpose: string } {
  const usual = (texts.categories as Partial<Record<string, Texts['categories']['necessary']>>)[id];
  return { label: label ?? usual?.label ?? id, purpose: purpose ?? usual?.purpose ?? '' };
}

/** The name of a service. */
export const nameOf = ({ id, label }: Service): string => label ?? id;

/** The text of the first layer: names the controller and every purpose before the buttons. */
export function question(config: Config, texts: Texts, notice: boolean, language: string): string {
  const labels = config.categories.filter(({ id }) => id !== NECESSARY).map((one) => wordsOf(one, texts).label);
  return fill(notice ? texts.notice : texts.text, {
    categories: new Intl.ListFormat(language).format(labels),
    controller: config.policy.controller ?? texts.site,
  });
}

/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
export function shownText(config: Config, texts: Texts, notice: boolean, language: string): string {
  const categories = config.categories.map((category) => ({ ...category, ...wordsOf(category, texts) }));
  return JSON.stringify([config.version, texts.title, question(config, texts, notice, language), categories]);
}
