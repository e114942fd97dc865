/**
 * Deletes a cookie on every path and domain that this page can reach, partitioned or not. A cookie set with `Domain` is
 * another than the host's own of the same name, and of the parents the browser refuses those that are a public suffix.
 * The name is written as it was found: js-cookie's `remove` would encode a `:` or `/` in it, and miss.
 */
export declare function expireCookie(name: string): void;
