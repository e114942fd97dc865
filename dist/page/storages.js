import { cookieNames } from './cookie-names.js';
import { expireCookie } from './expire-cookie.js';

const webStorage = (storage) => ({
    // Firefox leaves out of Object.keys what is called like a member of Storage: `key`.
    names: () => Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? ''),
    remove: (name) => storage().removeItem(name),
});
/** The places that a script can look into, by the kinds of a storage item. */
const STORAGES = {
    cookie: { names: cookieNames, remove: expireCookie },
    localStorage: webStorage(() => localStorage),
    sessionStorage: webStorage(() => sessionStorage),
    indexedDB: {
        names: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
        remove: (name) => new Promise((done) => {
            const request = indexedDB.deleteDatabase(name);
            // Blocked by a script that has it open: the browser deletes it when that closes it, which may be never.
            request.onsuccess = request.onerror = request.onblocked = done;
        }),
    },
    cache: { names: () => caches.keys(), remove: (name) => caches.delete(name) },
};

export { STORAGES };
//# sourceMappingURL=storages.js.map
