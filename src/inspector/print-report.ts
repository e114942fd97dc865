import type { FindingKind } from './find.js';
import type { Findings } from './inspect.js';

const PROBLEMS: Readonly<Record<Exclude<FindingKind, 'early'>, string>> = {
  tag: 'holds nothing back',
  undeclared: 'is not declared',
  unnamed: 'is named by no service',
  unseen: 'is declared and was never seen',
};

/** Writes a report to the console, in one group that starts closed: a line for each finding. */
export function printReport({ findings, declaration }: Findings): void {
  console.groupCollapsed(`privacy-elements: ${countInWords(findings.length)} on this page`);
  for (const { kind, what, where, when, better } of findings) {
    const problem = kind === 'early' ? when.join(' and ') : PROBLEMS[kind];
    const whence = where && ` (${where})`;
    console.warn(`privacy-elements: ${what} ${problem}${whence}, better: ${better}`);
  }
  if (declaration.length > 0) console.log(JSON.stringify(declaration, null, 2));
  console.groupEnd();
}

/** `1 finding`, `7 findings`. */
export const countInWords = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`;
