// Firefox leaves out of Object.keys what is called like a member of Storage: `key`.
const keysOf = (storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
const READ = {
    cookie: () => document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, '')),
    localStorage: () => keysOf(localStorage),
    sessionStorage: () => keysOf(sessionStorage),
    indexedDB: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
    cache: () => caches.keys(),
};
/** What the browser holds for this page. Of cookies and web storage that is at the moment of the call. */
async function readHeld() {
    const lists = Object.keys(READ).map(async (kind) => {
        try {
            return (await READ[kind]()).filter(Boolean).map((name) => ({ kind, name }));
        }
        catch {
            // A sandboxed frame may not look, nor an insecure page into its caches.
            return [];
        }
    });
    return (await Promise.all(lists)).flat();
}

export { readHeld };
//# sourceMappingURL=read-held.js.map
