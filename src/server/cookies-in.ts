/** The values of all cookies of a name in a request's header `Cookie`. */
export function cookiesIn(header: string | null | undefined, name: string): string[] {
  const start = `${name}=`;
  return (header ?? '')
    .split(/; */)
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length));
}
