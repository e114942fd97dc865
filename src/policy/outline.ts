import type { Block, Clause, PolicyDocument } from './document.js';
import { writeLabel } from './numbering.js';

/** One clause and where it stands. */
export interface Entry {
  readonly clause: Clause;
  /** The declared id, else one of its place: `s1-2-3`. */
  readonly id: string;
  /** `(1)`; empty where it has none. */
  readonly label: string;
  /** 0 for a section. */
  readonly depth: number;
  readonly children: readonly Entry[];
}

/** The clauses of a document by their place in it: the sections, each with what is in it. */
export function outline({ sections, numbering }: PolicyDocument): readonly Entry[] {
  const entriesOf = (blocks: readonly Block[], above: readonly number[]): Entry[] => {
    let number = 0;
    return blocks.flatMap((clause): Entry[] => {
      if (clause.type !== 'clause') return [];
      const path = [...above, ++number];
      return [
        {
          clause,
          id: clause.id ?? `s${path.join('-')}`,
          label: clause.label ?? writeLabel(numbering, path),
          depth: above.length,
          children: entriesOf(clause.body ?? [], path),
        },
      ];
    });
  };
  return entriesOf(sections, []);
}
