const LOW = /^\p{Ll}/u;

/** Whether a text starts with a small letter, as the middle of a sentence does. */
export const startsLow = (text: string): boolean => LOW.test(text);
