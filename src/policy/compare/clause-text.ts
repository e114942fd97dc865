import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Block, PolicyDocument, Text } from '../document.js';
import { flatten } from '../flatten.js';
import type { Entry } from '../outline.js';
import { fill } from '../words.js';

/** What a clause says itself, without the clauses in it. */
export interface ClauseText {
  /** Its heading, or what leads its sentence; empty where it has neither. */
  readonly title: string;
  /** A line for each heading, paragraph, item and cell. */
  readonly text: string;
}

/**
 * What each clause of a document says, the document itself being the first: its title and introduction.
 *
 * @param labelOf the label of the clause with this id, for references
 * @param texts for the names of rights; without it a right is called by its key
 */
export function readClauses(
  root: Entry,
  document: PolicyDocument,
  labelOf: (id: string) => string,
  texts?: PolicyTexts,
): Map<Entry, ClauseText> {
  const { variables = {}, controller, representative, dpo, authority } = document;
  const say = (text: Text = ''): string => {
    const runs = (typeof text === 'string' ? [text] : text).map((run) => {
      if (typeof run === 'string') return run;
      if ('strong' in run) return run.strong;
      if ('em' in run) return run.em;
      return 'link' in run ? run.link : labelOf(run.ref);
    });
    return fill(runs.join(''), variables).replace(/\s+/g, ' ').trim().normalize();
  };
  const linesOf = (block: Block): (Text | undefined)[] => {
    switch (block.type) {
      case 'clause':
        return [block.heading, `${say(block.lead)} ${say(block.text)}`, ...(block.body ?? []).flatMap(linesOf)];
      case 'paragraph':
        return [block.text];
      case 'list':
        return [...block.items];
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flat()];
      case 'rights':
        return block.rights.map(({ right, text }) => `${texts?.rightsNames[right] ?? right} ${say(text)}`);
      case 'contact':
        return [controller, representative, dpo, authority].flatMap((party) =>
          party ? [party.name, party.address, party.email, party.phone, party.url, party.country] : [],
        );
      default:
        return [];
    }
  };
  return new Map(
    [root, ...flatten(root.children)].map((entry) => {
      const { clause } = entry;
      // The clauses of an introduction have no entries of their own.
      const body = clause.body?.filter((block) => entry === root || block.type !== 'clause') ?? [];
      const lines = linesOf({ ...clause, body }).map(say);
      return [entry, { title: say(clause.heading ?? clause.lead), text: lines.filter(Boolean).join('\n') }];
    }),
  );
}
