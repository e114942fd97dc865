import { flatten } from '../flatten.js';
import { fill } from '../words.js';

/**
 * What each clause of a document says, the document itself being the first: its title and introduction.
 *
 * @param labelOf the label of the clause with this id, for references
 * @param texts for the names of rights; without it a right is called by its key
 */
function readClauses(root, document, labelOf, texts) {
    const { variables = {}, controller, representative, dpo, authority } = document;
    const say = (text = '') => {
        const runs = (typeof text === 'string' ? [text] : text).map((run) => {
            if (typeof run === 'string')
                return run;
            if ('strong' in run)
                return run.strong;
            if ('em' in run)
                return run.em;
            return 'link' in run ? run.link : labelOf(run.ref);
        });
        return fill(runs.join(''), variables).replace(/\s+/g, ' ').trim().normalize();
    };
    const linesOf = (block) => {
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
                return [controller, representative, dpo, authority].flatMap((party) => party ? [party.name, party.address, party.email, party.phone, party.url, party.country] : []);
            default:
                return [];
        }
    };
    return new Map([root, ...flatten(root.children)].map((entry) => {
        const { clause } = entry;
        // The clauses of an introduction have no entries of their own.
        const body = clause.body?.filter((block) => entry === root || block.type !== 'clause') ?? [];
        const lines = linesOf({ ...clause, body }).map(say);
        return [entry, { title: say(clause.heading ?? clause.lead), text: lines.filter(Boolean).join('\n') }];
    }));
}

export { readClauses };
//# sourceMappingURL=clause-text.js.map
