import type { Breadcrumb } from '../document.js';

/** `Your position: Home / Privacy Policy`, where the title follows. */
export function readBreadcrumb(line: string, title: string): Breadcrumb | undefined {
  const path = title && line.endsWith(title) ? line.slice(0, -title.length) : '';
  const [, prefix, above, separator] = /^(.*?:\s+)?(.+)( [/>›»] )$/s.exec(path) ?? [];
  if (!above || !separator) return undefined;
  return {
    ...(prefix && { prefix }),
    ...(separator !== ' / ' && { separator }),
    items: [...above.split(separator), title].map((text) => ({ text })),
  };
}
