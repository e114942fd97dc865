/** Texts that wait to be delivered. */
export interface Outbox {
  /** What waits, oldest first. */
  readonly keys: () => string[];
  /** Undefined where it was delivered meanwhile, by another tab perhaps. */
  readonly get: (key: string) => string | undefined;
  /** @param key sorts as texts do: what is older has the lower one */
  readonly put: (key: string, text: string) => void;
  readonly drop: (key: string) => void;
}

/** How many are kept. Where there are more, the oldest goes: what is in force is the newest. */
const MOST = 1000;

/**
 * An outbox in localStorage. Each text has an entry of its own there, since tabs that write at the same moment would
 * overwrite a list. Where the browser stores nothing, it lasts as long as the page.
 *
 * @param prefix of the names in localStorage
 */
export function outbox(prefix: string): Outbox {
  const unstored = new Map<string, string>();
  const stored = (): string[] => {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  };
  const names = (): string[] => [...stored(), ...unstored.keys()].sort();
  const drop = (name: string): void => {
    if (!unstored.delete(name)) localStorage.removeItem(name);
  };
  return {
    keys: () => names().map((name) => name.slice(prefix.length)),
    get: (key) => unstored.get(prefix + key) ?? localStorage.getItem(prefix + key) ?? undefined,
    put: (key, text) => {
      for (const name of names().slice(0, 1 - MOST)) drop(name);
      try {
        localStorage.setItem(prefix + key, text);
      } catch {
        unstored.set(prefix + key, text);
      }
    },
    drop: (key) => drop(prefix + key),
  };
}
