/**
 * How many minutes a text takes to read, at 250 words a minute, one at least. Where no spaces set words apart (Thai, Lao,
 * Chinese, Japanese), up to three characters are one.
 */
export declare function minutesToRead(text: string): number;
