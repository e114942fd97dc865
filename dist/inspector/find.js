import { optionalIds } from '../core/config.js';
import { matchesName } from '../core/matches-name.js';
import { isOwnItem } from './own-items.js';
import { ownersOf, isDeclared } from './owners.js';

/** What is declared and granted may be late: a script has to be fetched first. Milliseconds. */
const PATIENCE = 3000;
const unique = (list) => [...new Set(list)];
/** What something seen is called. */
const inWords = ({ kind, name }) => kind === 'request' ? `request to ${name}` : `${kind} "${name}"`;
/** All that is wrong in what was seen on a page, in the order of `FindingKind`. */
function find(config, observations) {
    const groups = new Map();
    for (const sighting of observations.sightings) {
        const key = inWords(sighting);
        groups.set(key, [...(groups.get(key) ?? []), sighting]);
    }
    const seen = [...groups.values()];
    return [
        ...seen.flatMap((group) => findEarly(group, config, observations)),
        ...observations.tags.map(({ tag, better }) => ({ kind: 'tag', what: tag, where: '', when: [], better })),
        ...seen.flatMap((group) => findUndeclared(group, config, observations)),
        ...findUnseen(config, observations),
    ];
}
/** Where things come from: scripts for what is stored, the first address for what is asked for. */
const whereFrom = ([first, ...more]) => first?.address ?? unique([first, ...more].map((one) => one?.by).filter(Boolean)).join(', ');
/** With the initiators of requests, which tell what to look for in the page. */
const whatIs = (group) => {
    const [first] = group;
    return first.kind === 'request'
        ? `${inWords(first)} (${unique(group.map(({ by }) => by)).join(', ')})`
        : inWords(first);
};
function findEarly(group, config, observations) {
    const [first] = group;
    const owners = ownersOf(first, config, observations);
    const optional = optionalIds(config);
    // What belongs to nobody is early while nothing optional may run.
    const mayBe = ({ allowed }) => allowed.some((id) => (owners.length > 0 ? owners : optional).includes(id));
    const phaseOf = ({ phase }) => observations.phases[phase];
    const early = group.filter((sighting) => !mayBe(phaseOf(sighting)));
    if (early.length === 0)
        return [];
    const isRequest = first.kind === 'request';
    const [owner] = owners;
    const tag = isRequest ? 'the tag that asks for it' : 'the tag of what stores it';
    const held = `data-consent="${owner ?? '…'}" on ${tag}`;
    const isLeft = early.every(({ isNew }) => !isNew);
    return [
        {
            kind: 'early',
            what: whatIs(early),
            where: isLeft ? 'there from before' : whereFrom(early),
            when: unique(early.map((sighting) => phaseOf(sighting).when)),
            better: isLeft
                ? `empty the storage of this page and load it anew, to see what stores it; then ${held}`
                : owner
                    ? held
                    : isRequest
                        ? `${held}, or a copy on a host of your own`
                        : `${held}, or a declaration as necessary if the page cannot do what was asked for without it`,
        },
    ];
}
function findUndeclared(group, config, observations) {
    const [first] = group;
    if (isDeclared(first, config, observations))
        return [];
    const isRequest = first.kind === 'request';
    return [
        {
            kind: isRequest ? 'unnamed' : 'undeclared',
            what: whatIs(group),
            where: whereFrom(group),
            when: unique(group.map(({ phase }) => observations.phases[phase].when)),
            better: isRequest
                ? 'a service with this name in its id, label, provider or policy: visitors have to be told who receives it'
                : 'an item in the `storage` of the service that stores it, with its purpose and how long it lasts',
        },
    ];
}
function findUnseen(config, { phases, sightings, now }) {
    const mayRun = (id) => phases.some(({ when, allowed, at }, index) => when === 'after a grant' && allowed.includes(id) && (phases[index + 1]?.at ?? now) - at >= PATIENCE);
    return config.categories
        .flatMap(({ services }) => services)
        .filter(({ id }) => mayRun(id))
        .flatMap(({ id, storage = [] }) => storage
        .filter(({ name }) => !isOwnItem(config, name))
        .filter(({ kind, name }) => !sightings.some((one) => one.kind === kind && matchesName(one.name, name)))
        .map((item) => ({
        kind: 'unseen',
        what: inWords(item),
        where: id,
        when: [],
        better: 'leave it out, unless another page stores it or it is an HttpOnly cookie, which no script can see',
    })));
}

export { find, inWords };
//# sourceMappingURL=find.js.map
