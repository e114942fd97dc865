/** How many are kept. Where there are more, the oldest goes: what is in force is the newest. */
const MOST = 1000;
/**
 * An outbox in localStorage. Each text has an entry of its own there, since tabs that write at the same moment would
 * overwrite a list. Where the browser stores nothing, it lasts as long as the page.
 *
 * @param prefix of the names in localStorage
 */
function outbox(prefix) {
    const unstored = new Map();
    const stored = () => {
        try {
            return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
        }
        catch {
            return [];
        }
    };
    const names = () => [...stored(), ...unstored.keys()].sort();
    const drop = (name) => {
        if (!unstored.delete(name))
            localStorage.removeItem(name);
    };
    return {
        keys: () => names().map((name) => name.slice(prefix.length)),
        get: (key) => unstored.get(prefix + key) ?? localStorage.getItem(prefix + key) ?? undefined,
        put: (key, text) => {
            for (const name of names().slice(0, 1 - MOST))
                drop(name);
            try {
                localStorage.setItem(prefix + key, text);
            }
            catch {
                unstored.set(prefix + key, text);
            }
        },
        drop: (key) => drop(prefix + key),
    };
}

export { outbox };
//# sourceMappingURL=outbox.js.map
