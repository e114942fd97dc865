/** What will do for a BCP 47 tag, best first: `pt-BR` before `pt`, `zh-Hant` for `zh-TW`, Norwegian for its two forms. */
export declare function languageCandidates(tag: string): string[];
