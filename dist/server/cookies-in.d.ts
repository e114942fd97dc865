/** The values of all cookies of a name in a request's header `Cookie`. */
export declare function cookiesIn(header: string | null | undefined, name: string): string[];
