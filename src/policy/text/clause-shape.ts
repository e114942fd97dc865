import type { Clause } from '../document.js';
import { startsLow } from './starts-low.js';

const SPACE = /\s+/;
const LEAD = /^(.+?:)(?: (?=\S)|(?=\s))(.+)$/s;

/** Headings are short and do not end as sentences do. */
const isTitle = (words: string, most: number): boolean =>
  !'.,;:…。，；：'.includes(words.slice(-1)) && !startsLow(words) && words.split(SPACE).length <= most;

/** Whether a clause has a heading, a lead, or is a sentence. */
export function shapeOf(text: string, isSection: boolean): Pick<Clause, 'heading' | 'lead' | 'text'> {
  if (!text) return {};
  const { 1: lead, 2: rest = '' }: Partial<RegExpExecArray> = LEAD.exec(text) ?? {};
  const hasLead = lead && isTitle(lead.slice(0, -1), 8);
  if (isTitle(text, isSection ? 16 : 8) && (isSection || !hasLead)) return { heading: text };
  return hasLead ? { lead, text: rest } : { text };
}
