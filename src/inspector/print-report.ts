import type { Findings } from './inspect.js';

/** Writes a report to the console, in one group that starts closed: a line for each finding. */
export function printReport({ findings, declaration }: Findings): void {
  console.groupCollapsed(`privacy-elements: ${countInWords(findings.length)} on this page`);
  for (const { what, where, when, better } of findings) {
    const whence = where && ` (${where})`;
    console.warn(`privacy-elements: ${[what, ...when].join(' ')}${whence}, better: ${better}`);
  }
  if (declaration.length > 0) console.log(JSON.stringify(declaration, null, 2));
  console.groupEnd();
}

/** `no findings`, `1 finding`, `7 findings`. */
export const countInWords = (count: number): string =>
  count === 1 ? '1 finding' : `${count === 0 ? 'no' : count} findings`;
