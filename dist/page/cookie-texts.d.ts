/**
 * The texts of all cookies of a name: the host and its parent domains may each hold one, of which js-cookie's `get`
 * sees the first alone. None where the browser refuses: a sandboxed frame throws at every touch of `document.cookie`.
 */
export declare function cookieTexts(name: string): string[];
