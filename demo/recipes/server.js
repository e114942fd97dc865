import { parseRecord } from 'privacy-elements/core';

/** Whether a visitor allowed something, from the header `Cookie` of a request. What does not parse is no consent. */
export function allowed(cookies, id) {
  const text = /(?:^|; )privacy=([^;]*)/.exec(cookies)?.[1];
  return text !== undefined && parseRecord(text)?.choices[id] === 'granted';
}
