import type { Entry } from './outline.js';

/** All entries in the order of the text. */
export function flatten(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}
