/** What the tools add to the text: buttons that open and close its sections, and the focus on what a link leads to. */
export declare const textToolsStyles: string;
