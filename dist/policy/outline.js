import { writeLabel } from './numbering.js';

/** The clauses of a document by their place in it: the sections, each with what is in it. */
function outline({ sections, numbering }) {
    const entriesOf = (blocks, above) => {
        let number = 0;
        return blocks.flatMap((clause) => {
            if (clause.type !== 'clause')
                return [];
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

export { outline };
//# sourceMappingURL=outline.js.map
