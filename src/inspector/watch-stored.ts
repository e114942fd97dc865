import { listen } from '../page/listen.js';
import { together } from '../page/together.js';
import { isoDuration } from './iso-duration.js';
import { readHeld, type Held } from './read-held.js';
import { watchWrites } from './watch-writes.js';

/** Takes what is stored: whether it is new since the last look, and who stored it, where that is known. */
export type Note = (item: Held, isNew: boolean, by: string) => void;

/** A watch over what the browser stores for this page. */
export interface Stored {
  /** By name of a cookie, how long it lives. */
  readonly durations: () => ReadonlyMap<string, string>;
  /** Looks at what is stored right now. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** The Cookie Store as far as it is used. Chromium alone tells when a cookie expires (whatwg/cookiestore, #274). */
interface CookieStore extends EventTarget {
  getAll: () => Promise<readonly { readonly name: string; readonly expires?: number | null }[]>;
}

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
export function watchStored(begin: () => Note, done: () => void): Stored {
  const cookies = (globalThis as { cookieStore?: CookieStore }).cookieStore;
  /** What was there at the last look, and was written since. */
  let known: Set<string> | undefined;
  const written = new Map<string, string>();
  const kept = new Map<string, string>();
  /** Per look whose answer is awaited, what was written since: the browser may know of it in its answer. */
  const pending = new Set<Set<string>>();
  const keyOf = ({ kind, name }: Held): string => `${kind} ${name}`;
  let isOver = false;

  let queue = Promise.resolve();
  const look = (): void => {
    const note = begin();
    const reading = readHeld();
    const later = new Set<string>();
    pending.add(later);
    queue = queue.then(() => compare(note, reading, later)).catch(reportError);
  };

  const compare = async (note: Note, reading: Promise<Held[]>, later: Set<string>): Promise<void> => {
    const held = await reading;
    // A sandboxed frame may not look.
    for (const { name, expires } of (await cookies?.getAll().catch(() => [])) ?? []) {
      if (expires === undefined || kept.has(name)) continue;
      kept.set(name, expires === null ? 'session' : isoDuration((expires - Date.now()) / 1000));
    }
    pending.delete(later);
    if (isOver) return;
    const before = known;
    known = new Set([...held.map(keyOf), ...later]);
    for (const item of held) if (!later.has(keyOf(item))) note(item, !!before && !before.has(keyOf(item)), '');
    done();
  };

  const timer = setInterval(look, PACE);
  const stop = together(
    watchWrites(({ by, duration, ...item }) => {
      begin()(item, true, by);
      for (const later of pending) later.add(keyOf(item));
      known?.add(keyOf(item));
      if (duration && item.kind === 'cookie' && !written.has(item.name)) written.set(item.name, duration);
    }),
    listen(cookies, 'change', look),
    () => {
      isOver = true;
      clearInterval(timer);
    },
  );
  look();
  // What the browser says goes before what the script asked for: engines cap it.
  return { durations: () => new Map([...written, ...kept]), look, stop };
}
