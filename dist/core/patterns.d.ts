/** What the id of a category or service looks like. */
export declare const ID: RegExp;
/** The modes. */
export declare const MODE: RegExp;
