import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { PolicyDocument } from '../document.js';
/** Some words of a clause. In their order, the same and the added ones are its newer text. */
export interface ChangePart {
    readonly text: string;
    readonly kind: 'same' | 'added' | 'removed';
}
/** What became of one clause. */
export interface ClauseChange {
    /** Its id in the newer document, in the older one if it was removed. Empty for the title and the introduction. */
    readonly id: string;
    readonly label: string;
    /** Its heading, or what leads its sentence. */
    readonly title?: string;
    /** `moved`: word for word the same, in another clause or under another label. */
    readonly kind: 'added' | 'removed' | 'changed' | 'moved';
    /** Its text, a line for each paragraph, item and cell; empty where it was moved. */
    readonly parts: readonly ChangePart[];
}
/**
 * What changed between two versions of a policy, clause by clause, in the order of the newer one. Clauses inside a
 * clause stand for themselves. Of live blocks only rights and contacts are compared, and of links only the words.
 *
 * @param texts the texts around a policy, for the names of rights; without them a right is called by its key
 */
export declare function compareDocuments(older: PolicyDocument, newer: PolicyDocument, texts?: PolicyTexts): readonly ClauseChange[];
