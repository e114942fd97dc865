import type { Clause } from '../document.js';
/** Whether a clause has a heading, a lead, or is a sentence. */
export declare function shapeOf(text: string, isSection: boolean): Pick<Clause, 'heading' | 'lead' | 'text'>;
