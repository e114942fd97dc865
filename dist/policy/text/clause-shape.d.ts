import type { Clause } from '../document.js';
/** Whether a clause has a heading, a lead, or is a sentence: headings are short and do not end as sentences do. */
export declare function shapeOf(text: string, isSection: boolean): Pick<Clause, 'heading' | 'lead' | 'text'>;
