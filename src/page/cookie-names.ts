/** The names of the cookies that this page can see. Throws in a sandboxed frame. */
export function cookieNames(): string[] {
  return document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));
}
