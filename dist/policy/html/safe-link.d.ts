/**
 * An address that a policy may link to: http(s), mailto, tel, one relative to the page, or `#id`. Undefined for any
 * other, above all for those that run scripts. What browsers drop before they look for the scheme is dropped first: tabs
 * and line ends anywhere, control characters and spaces in front (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export declare function safeLink(address: string): string | undefined;
/** An address on another host, as far as it shows. */
export declare const isExternal: (address: string) => boolean;
