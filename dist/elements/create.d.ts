/** Makes an element with attributes and children. Text stays text, whatever is in it. */
export declare function create<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag];
