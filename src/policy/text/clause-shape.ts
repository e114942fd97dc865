import type { Clause } from '../document.js';

/** Whether a clause has a heading, a lead, or is a sentence: headings are short and do not end as sentences do. */
export function shapeOf(text: string, isSection: boolean): Pick<Clause, 'heading' | 'lead' | 'text'> {
  const isTitle = (words: string, most: number): boolean =>
    words.split(/\s+/).length <= most && !/[.,;:…。，；：]$|^\p{Ll}/u.test(words);
  const [, lead = '', rest = ''] = /^(.+?:)(\s.+)$/s.exec(text) ?? [];
  const hasLead = lead && isTitle(lead.slice(0, -1), 8);
  if (!text) return {};
  if (isTitle(text, isSection ? 16 : 8) && (isSection || !hasLead)) return { heading: text };
  return hasLead ? { lead, text: rest.replace(/^ (?=\S)/, '') } : { text };
}
