/** A day as its language writes it: `2026-11-01` is `November 1, 2026`. */
export declare function dateInWords(date: string, language: string): string;
/** A country by its ISO 3166-1 code: `IE` is `Ireland`. */
export declare function countryInWords(country: string, language: string): string;
