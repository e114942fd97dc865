/** An element as data: no string of markup that something could slip into, so that a string and the DOM can be made alike. */
export interface TreeElement {
    readonly tag: string;
    /** Those that are undefined are not there. */
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly children: readonly TreeNode[];
}
/** A piece of text, or an element. */
export type TreeNode = string | TreeElement;
/** An element. */
export declare const element: (tag: string, children: readonly TreeNode[], attributes?: TreeElement["attributes"]) => TreeElement;
