import { nameOf } from '../policy/words.js';

/** What the visitor said of a category: in one sentence, or where its services differ, of each of them. */
function choiceInWords({ id, services }, { choice }, texts, language) {
    const names = new Map();
    for (const service of services)
        names.set(choice(service.id), [...(names.get(choice(service.id)) ?? []), nameOf(service)]);
    if (names.size < 2)
        return texts[[...names.keys()][0] ?? choice(id)];
    const list = new Intl.ListFormat(language, { type: 'unit' });
    return Array.from(names, ([said, those]) => `${texts[said]}: ${list.format(those)}`).join(' · ');
}

export { choiceInWords };
//# sourceMappingURL=choice-in-words.js.map
