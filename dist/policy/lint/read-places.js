import { outline } from '../outline.js';
import { sentencesOf, textOf, isHollow, isBlank } from './prose.js';
import { fill } from '../words.js';

/** Reads a document, once from start to end. */
function readPlaces(document) {
    const { breadcrumb, intro = [], sections, title, variables = {}, versions = [] } = document;
    const regimes = document.regimes?.length ? document.regimes : ['gdpr'];
    const all = { about: '', covers: [], regimes };
    const entries = outline(document);
    const places = [];
    const data = [];
    const links = [];
    const refs = [];
    const live = [];
    const hollow = [];
    const ids = [];
    const covers = new Set();
    const used = new Set();
    const write = (raw) => {
        for (const [, name = ''] of raw.matchAll(/\{(\w+)\}/g))
            used.add(name);
        return fill(raw, variables);
    };
    const placeOf = (raw, path, scope, isProse, next) => ({
        ...scope,
        path,
        raw,
        text: write(raw).replace(/\s+/g, ' ').trim(),
        isProse,
        next,
    });
    const linkTo = (raw, at) => links.push({ ...at, raw, to: write(raw) });
    const read = (text, path, scope, isProse = false, next) => {
        places.push(placeOf(textOf(text), path, scope, isProse, next));
        if (typeof text !== 'object')
            return;
        text.forEach((run, at) => {
            if (typeof run === 'string')
                return;
            const where = { ...scope, path: `${path}[${at}]` };
            if ('link' in run)
                linkTo(run.to, where);
            if ('ref' in run)
                refs.push({ ...where, raw: run.ref, to: `#${run.ref}` });
        });
    };
    const readData = (text, path) => {
        if (text !== undefined)
            data.push(placeOf(text, path, all, false));
    };
    const readClause = (clause, path, outer, entry) => {
        const { heading, label, lead, text, body = [], aliases = [] } = clause;
        const scope = {
            clause: entry?.id,
            about: `${outer.about} ${textOf(heading)}`,
            covers: [...outer.covers, ...(clause.covers ?? [])],
            regimes: clause.regimes?.length ? clause.regimes : outer.regimes,
        };
        clause.covers?.forEach((topic) => covers.add(topic));
        if (label)
            write(label);
        // The introduction is not numbered and has no anchors.
        if (entry) {
            ids.push({ path, clause: entry.id, id: entry.id });
            aliases.forEach((id, at) => ids.push({ path: `${path}.aliases[${at}]`, clause: entry.id, id }));
        }
        read(heading, `${path}.heading`, scope);
        read(lead, `${path}.lead`, scope);
        read(text, `${path}.text`, scope, true, body[0]);
        readBlocks(body, `${path}.body`, scope, entry?.children);
    };
    function readBlocks(blocks, path, scope, entries, after) {
        const clauses = blocks.filter((block) => block.type === 'clause');
        // Short items of a list look like headings: "(1) your name", "(2) your address".
        const areItems = scope.clause !== undefined &&
            clauses.length > 1 &&
            clauses.every((one) => isHollow(one) && !isBlank(one.heading));
        let nth = 0;
        blocks.forEach((block, at) => {
            const where = `${path}[${at}]`;
            if (block.type === 'clause') {
                const entry = entries?.[nth++];
                if (isHollow(block) && !areItems) {
                    hollow.push({ path: where, clause: entry?.id, found: textOf(block.heading) || (entry?.label ?? '') });
                }
                readClause(block, where, scope, entry);
            }
            else if (block.type === 'paragraph') {
                read(block.text, `${where}.text`, scope, true, blocks[at + 1] ?? after);
            }
            else if (block.type === 'list') {
                block.items.forEach((item, i) => read(item, `${where}.items[${i}]`, scope));
            }
            else if (block.type === 'table') {
                read(block.caption, `${where}.caption`, scope);
                block.head.forEach((cell, i) => read(cell, `${where}.head[${i}]`, scope));
                block.rows.forEach((row, i) => row.forEach((cell, j) => read(cell, `${where}.rows[${i}][${j}]`, scope)));
            }
            else {
                live.push({ path: where, clause: scope.clause, block });
                if (block.type !== 'rights')
                    return;
                block.rights.forEach(({ text, href }, i) => {
                    read(text, `${where}.rights[${i}].text`, scope);
                    if (href !== undefined)
                        linkTo(href, { ...scope, path: `${where}.rights[${i}].href` });
                });
            }
        });
    }
    read(title, 'title', all);
    readData(breadcrumb?.prefix, 'breadcrumb.prefix');
    breadcrumb?.items.forEach(({ text, href }, at) => {
        readData(text, `breadcrumb.items[${at}].text`);
        if (href !== undefined)
            linkTo(href, { ...all, path: `breadcrumb.items[${at}].href` });
    });
    for (const role of ['controller', 'dpo', 'representative', 'authority']) {
        const party = document[role];
        if (!party)
            continue;
        for (const key of ['name', 'address', 'email', 'phone'])
            readData(party[key], `${role}.${key}`);
        if (party.url)
            linkTo(party.url, { ...all, path: `${role}.url` });
    }
    versions.forEach(({ summary = [] }, at) => {
        summary.forEach((text, nth) => readData(text, `versions[${at}].summary[${nth}]`));
    });
    // What the introduction announces, the sections say.
    readBlocks(intro, 'intro', all, undefined, sections[0]);
    readBlocks(sections, 'sections', all, entries);
    const sentences = places.flatMap((place) => sentencesOf(place.text).map((text) => ({ ...place, text })));
    return { document, regimes, outline: entries, places, data, sentences, links, refs, live, hollow, ids, covers, used };
}

export { readPlaces };
//# sourceMappingURL=read-places.js.map
