/** Whether a text starts with a small letter, as the middle of a sentence does. */
export declare const startsLow: (text: string) => boolean;
