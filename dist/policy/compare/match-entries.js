import { flatten } from '../flatten.js';

/** Words that two texts must share, of the longer one's, to be two versions of one text. */
const ALIKE = 0.5;
/**
 * Finds each clause of an older document in a newer one: by an id that it has or had, by its text, and then among the
 * clauses of the same clause as the most alike, else by its place. In the order of the newer document; what was removed
 * follows what it followed.
 *
 * @param before the older document as a clause
 * @param after the newer document as a clause
 * @param ownerOf the older clauses by their ids
 * @param textOf what the clauses say themselves
 */
function matchEntries(before, after, ownerOf, textOf) {
    const older = [before, ...flatten(before.children)];
    const newer = [after, ...flatten(after.children)];
    const wasOf = new Map([[after, before]]);
    const free = new Set(older.slice(1));
    const match = (is, was) => {
        if (was && !wasOf.has(is) && free.delete(was))
            wasOf.set(is, was);
    };
    for (const is of newer) {
        // The id of a place says nothing: something else may stand there now.
        const { id, aliases = [] } = is.clause;
        for (const known of id ? [id, ...aliases] : aliases)
            match(is, ownerOf.get(known));
    }
    for (const is of newer) {
        const text = textOf.get(is);
        if (text && !wasOf.has(is))
            match(is, [...free].find((was) => textOf.get(was) === text));
    }
    // A clause comes before those in it, so what holds them has been found by then, if at all.
    for (const is of newer) {
        const was = wasOf.get(is);
        if (!was)
            continue;
        const words = new Map([...is.children, ...was.children].map((child) => [child, wordsIn(textOf.get(child) ?? '')]));
        const likeness = (one, other) => share(words.get(one), words.get(other));
        for (const child of is.children) {
            const [best] = was.children
                .filter((one) => free.has(one) && likeness(one, child) >= ALIKE)
                .sort((one, other) => likeness(other, child) - likeness(one, child));
            match(child, best);
        }
        is.children.forEach((child, at) => match(child, was.children[at]));
    }
    const matches = newer.map((is) => ({ is, was: wasOf.get(is) }));
    let next = 0;
    for (const was of older) {
        if (free.has(was))
            matches.splice(next++, 0, { was });
        else
            next = matches.findIndex((one) => one.was === was) + 1;
    }
    return matches;
}
function wordsIn(text) {
    // Where words end hangs on the script, hardly on the language; and a tag that names none would throw.
    const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text.toLowerCase());
    return new Set([...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment));
}
function share(some = new Set(), others = new Set()) {
    const common = [...some].filter((word) => others.has(word)).length;
    return common / Math.max(some.size, others.size, 1);
}

export { matchEntries };
//# sourceMappingURL=match-entries.js.map
