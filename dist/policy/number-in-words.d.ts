/**
 * A number as a language writes it. The first `Intl.NumberFormat` of a page takes V8 10 ms, and a phone 50: it is made only
 * where more than plain digits is written, which is from a thousand on, and in languages that have digits of their own.
 */
export declare const numberInWords: (number: number, language: string) => string;
