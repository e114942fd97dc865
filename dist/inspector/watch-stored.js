import { listen } from '../page/listen.js';
import { together } from '../page/together.js';
import { isoDuration } from './iso-duration.js';
import { readHeld } from './read-held.js';
import { watchWrites } from './watch-writes.js';

/** Milliseconds between two looks. */
const PACE = 1000;
/**
 * Watches what is stored. Writes by scripts are told as they happen. What comes another way (a response's `Set-Cookie`,
 * `localStorage.name = …`, a worker's database) is told where it is there at a look and was not at the one before: on
 * each change that the Cookie Store reports, where there is one, and every second.
 *
 * @param begin called at the moment of a look or a write; what it returns takes what was there then
 * @param done called after each look
 */
function watchStored(begin, done) {
    const cookies = globalThis.cookieStore;
    /** What was there at the last look, and was written since. */
    let known;
    const written = new Map();
    const kept = new Map();
    /** Per look whose answer is awaited, what was written since: the browser may know of it in its answer. */
    const pending = new Set();
    const keyOf = ({ kind, name }) => `${kind} ${name}`;
    let isOver = false;
    let queue = Promise.resolve();
    const look = () => {
        const note = begin();
        const reading = readHeld();
        const later = new Set();
        pending.add(later);
        queue = queue.then(() => compare(note, reading, later)).catch(reportError);
    };
    const compare = async (note, reading, later) => {
        const held = await reading;
        // A sandboxed frame may not look.
        for (const { name, expires } of (await cookies?.getAll().catch(() => [])) ?? []) {
            if (expires === undefined || kept.has(name))
                continue;
            kept.set(name, expires === null ? 'session' : isoDuration((expires - Date.now()) / 1000));
        }
        pending.delete(later);
        if (isOver)
            return;
        const before = known;
        known = new Set([...held.map(keyOf), ...later]);
        for (const item of held)
            if (!later.has(keyOf(item)))
                note(item, !!before && !before.has(keyOf(item)), '');
        done();
    };
    const timer = setInterval(look, PACE);
    const stop = together(watchWrites(({ by, duration, ...item }) => {
        begin()(item, true, by);
        for (const later of pending)
            later.add(keyOf(item));
        known?.add(keyOf(item));
        if (duration && item.kind === 'cookie' && !written.has(item.name))
            written.set(item.name, duration);
    }), listen(cookies, 'change', look), () => {
        isOver = true;
        clearInterval(timer);
    });
    look();
    // What the browser says goes before what the script asked for: engines cap it.
    return { durations: () => new Map([...written, ...kept]), look, stop };
}

export { watchStored };
//# sourceMappingURL=watch-stored.js.map
