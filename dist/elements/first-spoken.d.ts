/**
 * A group of texts in the first of the wanted languages that there is, English otherwise; a language that does not load is
 * English too, so that a visitor is told in any case.
 *
 * @param wanted BCP 47 tags, most wanted first
 * @param languages how each language but English is fetched
 * @param english the texts that are there already
 */
export declare function firstSpoken<T>(wanted: readonly string[], languages: Readonly<Record<string, () => Promise<{
    default: T;
}>>>, english: T): Promise<{
    readonly texts: T;
    readonly language: string;
}>;
