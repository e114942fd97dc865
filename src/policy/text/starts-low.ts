/** Whether a text starts with a small letter, as the middle of a sentence does. */
export const startsLow = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();
