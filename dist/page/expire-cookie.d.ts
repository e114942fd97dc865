/**
 * Deletes a cookie on every path and domain that this page can reach: js-cookie's `remove` reaches only the one that
 * it is told, and a cookie set with `Domain` is another than the host's own of the same name.
 */
export declare function expireCookie(name: string): void;
