import type { LabelStyle } from '../document.js';
/** What stands at the start of a line and looks like the label of a clause. Whether it is one, its place decides. */
export interface Label {
    /** As it stands there: `§ 3`, `1.2.3`, `(iv)`. */
    readonly label: string;
    readonly before: string;
    /** The numbers of the clauses above with their points: `1.2.` of `1.2.3`. */
    readonly above: string;
    readonly number: string;
    readonly after: string;
    /** Between the label and the text. */
    readonly gap: string;
    readonly text: string;
}
/** How the number 1 is written, which tells the kind of those that follow. */
export declare const FIRST: Readonly<Partial<Record<string, LabelStyle['kind']>>>;
/** Looks for a label at the start of a line without indentation. */
export declare function readLabel(line: string): Label | undefined;
