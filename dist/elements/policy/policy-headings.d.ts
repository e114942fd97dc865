/** A heading of the text, and where links to it lead. */
export interface Heading {
    readonly element: HTMLElement;
    /** What has the id: the section or clause that it heads, else the heading itself. */
    readonly target: HTMLElement;
    /** 0 for a section, 1 for what is in it. */
    readonly depth: number;
}
/** What stands for a heading in a few words: its label, else all of it. */
export declare const labelOf: ({ element }: Heading) => string;
/** The title of the text, and the headings below it in their order. Those of live blocks are not the text's. */
export declare function findHeadings(host: Element): {
    title: HTMLElement | undefined;
    headings: Heading[];
};
