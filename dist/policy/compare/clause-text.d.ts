import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { PolicyDocument } from '../document.js';
import type { Entry } from '../outline.js';
/** What a clause says itself, without the clauses in it. */
export interface ClauseText {
    /** Its heading, or what leads its sentence; empty where it has neither. */
    readonly title: string;
    /** A line for each heading, paragraph, item and cell. */
    readonly text: string;
}
/**
 * What each clause of a document says, the document itself being the first: its title and introduction.
 *
 * @param labelOf the label of the clause with this id, for references
 * @param texts for the names of rights; without it a right is called by its key
 */
export declare function readClauses(root: Entry, document: PolicyDocument, labelOf: (id: string) => string, texts?: PolicyTexts): Map<Entry, ClauseText>;
