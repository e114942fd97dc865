import { completeConfig } from '../core/complete-config.js';
import { whenRunning } from '../core/running.js';
import { withConfig } from '../core/with-config.js';
import { listen } from '../page/listen.js';
import { together } from '../page/together.js';
import { declareFound } from './declare.js';
import { find } from './find.js';
import { isOwnHost } from './hosts.js';
import { isOwnItem } from './own-items.js';
import { printReport } from './print-report.js';
import { watchRequests } from './watch-requests.js';
import { watchStored } from './watch-stored.js';
import { watchTags } from './watch-tags.js';

/** What is still stored so long after a choice is there to stay: deleting takes a moment. Milliseconds. */
const SETTLED = 1000;
let running;
/**
 * Starts to watch this page, once: where that is done already, the one that watches is returned. For development alone.
 * It sees what happens from now on, and of what happened before, the requests and what is still stored.
 *
 * What no script can see stays out of its sight: HttpOnly cookies, other sites' cookies and storage, what happens inside
 * frames, and web sockets.
 */
function inspect() {
    return (running ??= watch());
}
function watch() {
    let config = completeConfig({ categories: [] });
    const phases = [{ at: 0, when: 'before the choice', allowed: [] }];
    /** Whether the visitor's record has been read. Until then all belongs to the phase that it begins with. */
    let isKnown = false;
    let changed = performance.now();
    const sightings = new Map();
    const listeners = new Set();
    const note = (sighting) => {
        const { kind, name, phase, by, isNew } = sighting;
        const key = [phase, kind, name, kind === 'request' ? by : ''].join(' ');
        const known = sightings.get(key);
        if (!known || (isNew && !known.isNew))
            sightings.set(key, sighting);
    };
    const stored = watchStored(() => {
        const phase = phases.length - 1;
        const at = performance.now();
        const isSettled = at - changed >= SETTLED;
        return (item, isNew, by) => {
            if (isNew || isSettled)
                note({ ...item, phase, at, isNew, by });
        };
    }, () => {
        for (const listener of listeners)
            listener();
    });
    const requests = watchRequests(({ host, at, ...asked }) => {
        if (isOwnHost(host, location.hostname, config.record.domain))
            return;
        const phase = phases.filter((one) => one.at <= at).length - 1;
        note({ kind: 'request', name: host, phase, at, isNew: true, ...asked });
    });
    const tags = watchTags();
    let unsubscribe;
    const follow = (consent) => {
        unsubscribe?.();
        ({ config } = withConfig(consent));
        // Before the gate: what that releases comes after the choice.
        unsubscribe = consent.subscribe((state) => {
            const next = phaseOf(consent, state);
            const last = phases.at(-1);
            if (last.when === next.when && last.allowed.join() === next.allowed.join())
                return;
            stored.look();
            if (isKnown)
                phases.push(next);
            else
                phases[0] = { ...next, at: 0 };
            changed = next.at;
        }, 'first');
        void consent.ready.then(() => (isKnown = true));
    };
    let printing;
    const printSoon = () => {
        printing = setTimeout(inspection.print, 2 * SETTLED);
    };
    const observations = () => {
        requests.flush();
        return {
            phases,
            sightings: [...sightings.values()]
                .filter(({ kind, name }) => kind === 'request' || !isOwnItem(config, name))
                .sort((one, other) => one.at - other.at),
            tags: [...tags.leaky.values()],
            gated: tags.gated,
            durations: stored.durations(),
            now: performance.now(),
        };
    };
    const inspection = {
        report() {
            const seen = observations();
            return {
                findings: find(config, seen),
                timeline: seen.sightings.map((one) => ({ ...one, when: phases[one.phase].when })),
                declaration: declareFound(config, seen),
            };
        },
        print: () => printReport(inspection.report()),
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        stop: together(stored.stop, requests.stop, tags.stop, whenRunning(document, follow), listen(window, 'load', printSoon), () => {
            running = undefined;
            unsubscribe?.();
            clearTimeout(printing);
        }),
    };
    if (document.readyState === 'complete')
        printSoon();
    return inspection;
}
/** The phase that begins with a state. */
function phaseOf({ config, has }, { record }) {
    const ids = config.categories.map(({ id, services }) => [id, ...services.map((service) => service.id)]);
    const [necessary = [], ...optional] = ids;
    const granted = optional.flat().filter(has);
    const when = record ? (granted.length > 0 ? 'after a grant' : 'after a refusal') : 'before the choice';
    return { at: performance.now(), when, allowed: [...necessary, ...granted] };
}

export { inspect };
//# sourceMappingURL=inspect.js.map
