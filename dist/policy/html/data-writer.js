import { fill } from '../words.js';
import { anchorsOf } from './anchors.js';
import { dated } from './dated.js';
import { tableOf } from './table.js';
import { runsOf, link } from './text-runs.js';
import { element } from './tree-node.js';

const REGIMES = {
    gdpr: 'GDPR',
    'uk-gdpr': 'UK GDPR',
    ccpa: 'CCPA',
    lgpd: 'LGPD',
    'quebec-25': 'Québec Law 25',
    pipl: 'PIPL',
};
/** Makes what writes all that a policy made as data can have. */
const dataWriterOf = (document, live) => (entries, texts) => {
    const { lang, variables = {}, versions = [] } = document;
    const anchors = anchorsOf(entries);
    const say = (text) => fill(text, variables);
    const writing = { document, texts, live, say, anchors };
    return {
        runs: (text) => runsOf(text, writing),
        link: (text, to, attributes) => link(say(text), say(to), attributes),
        dates: versions
            .slice(0, 1)
            .map(({ version, effective, published = effective }) => element('p', [
            `${fill(texts.version, { version: String(version) })} · `,
            ...dated(texts.effective, say(effective), lang),
            ' · ',
            ...dated(texts.updated, say(published), lang),
        ], { 'data-part': 'dates' })),
        marks(entry) {
            const { regimes } = entry.clause;
            const [id, ...aliases] = anchors.idsOf.get(entry) ?? [];
            const above = aliases.map((alias) => element('a', [], { id: alias }));
            if (regimes) {
                const names = regimes.map((regime) => REGIMES[regime]).join(', ');
                above.push(element('p', [fill(texts.onlyFor, { label: names })], { 'data-part': 'regimes' }));
            }
            return { attributes: { id, 'data-regimes': regimes?.join(' ') }, above };
        },
        block(block) {
            switch (block.type) {
                case 'list':
                    return element('ul', block.items.map((item) => element('li', runsOf(item, writing))));
                case 'table':
                    return tableOf(runsOf(block.caption, writing), block.head.map((cell) => runsOf(cell, writing)), block.rows.map((row) => row.map((cell) => runsOf(cell, writing))));
                default:
                    return element('div', live(block, writing), {
                        'data-block': block.type,
                        'data-categories': block.type === 'cookies' ? block.categories?.join(' ') : undefined,
                    });
            }
        },
    };
};

export { dataWriterOf };
//# sourceMappingURL=data-writer.js.map
