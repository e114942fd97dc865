/** What an address points to inside an element, if anything. */
export declare function targetIn(host: Element, { hash }: Pick<Location, 'hash'>): HTMLElement | undefined;
/** Whether the visitor is still where the page began, or where the browser went by itself for the sake of a target. */
export declare function isAtStart(target?: Element): boolean;
/** Goes to a target as the browser would have, had the text been there when the page loaded. */
export declare function visit(target: HTMLElement): void;
/** Says at each label that it copies its address, where that can be done. */
export declare function nameLabels(host: Element, text: string): void;
/** Copies the address of the clause whose label was clicked. True when that is done; the click does what it does. */
export declare function copyLink({ target, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): Promise<boolean>;
