/**
 * An address that a policy may link to: http(s), mailto, tel, one relative to the page, or `#id`. Undefined for any
 * other, above all for those that run scripts. What browsers drop before they look for the scheme is dropped first: tabs
 * and line ends anywhere, control characters and spaces in front (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function safeLink(address: string): string | undefined {
  const seen = address.replace(/^[\0- ]+|[\t\n\r]/g, '');
  const scheme = /^[^/\\?#]*?:/.exec(seen)?.[0].toLowerCase();
  return !scheme || /^(https?|mailto|tel):$/.test(scheme) ? seen : undefined;
}

/** An address on another host, as far as it shows. */
export const isExternal = (address: string): boolean => /^(https?:|[\\/]{2})/i.test(address);
