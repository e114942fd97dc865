import type { Breadcrumb } from '../document.js';

const SEPARATORS = [' / ', ' > ', ' › ', ' » '];

/** `Your position: Home / Privacy Policy`, where the title follows. */
export function readBreadcrumb(line: string, title: string): Breadcrumb | undefined {
  const [, prefix = '', path = ''] = /^(.*?:\s+)?(.*)$/s.exec(line) ?? [];
  const separator = SEPARATORS.find((one) => title && path.endsWith(one + title));
  if (!separator) return undefined;
  const items = path.slice(0, -separator.length - title.length).split(separator);
  return {
    ...(prefix && { prefix }),
    ...(separator !== ' / ' && { separator }),
    items: [...items, title].map((text) => ({ text })),
  };
}
