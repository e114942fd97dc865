import { together } from '../page/together.js';
import { isoDuration } from './iso-duration.js';

/**
 * Tells of every cookie and every item of web storage that a script of this page sets, and of every database and cache
 * that it opens. It stands in the way of `document.cookie`, `setItem` and `open`, since the moment of writing is the only
 * one at which a browser tells who writes; a look at what is stored comes later and names nobody, and an answer to it may
 * know of what came after it. Each call goes on to the browser first, and what is told of it cannot fail it. Returns what
 * puts everything back.
 */
function watchWrites(tell) {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const watchCalls = (host, method, kindOf) => {
        const descriptor = Object.getOwnPropertyDescriptor(host, method);
        const call = descriptor?.value;
        return replace(host, method, {
            ...descriptor,
            value(...args) {
                const result = call.apply(this, args);
                attempt(() => tell({ kind: kindOf(this), name: String(args[0]), by: writer() }));
                return result;
            },
        });
    };
    return together(replace(Document.prototype, 'cookie', {
        ...cookie,
        set(text) {
            cookie?.set?.call(this, text);
            attempt(() => {
                const name = text.split(/[=;]/)[0]?.trim();
                // Deleting is setting too, and the browser may have refused.
                if (name && holdsCookie(this, name))
                    tell({ kind: 'cookie', name, by: writer(), duration: lifeOf(text) });
            });
        },
    }), watchCalls(Storage.prototype, 'setItem', (storage) => storage === sessionStorage ? 'sessionStorage' : 'localStorage'), watchCalls(IDBFactory.prototype, 'open', () => 'indexedDB'), 
    // Not on an insecure page.
    'CacheStorage' in globalThis ? watchCalls(CacheStorage.prototype, 'open', () => 'cache') : () => undefined);
}
/** Whatever goes wrong here, the page's own call has done its work. */
function attempt(act) {
    try {
        act();
    }
    catch (error) {
        reportError(error);
    }
}
/** Replaces a property, until the returned function is called. */
function replace(host, name, descriptor) {
    const before = Object.getOwnPropertyDescriptor(host, name);
    if (!before)
        return () => undefined;
    Object.defineProperty(host, name, descriptor);
    return () => Object.defineProperty(host, name, before);
}
const holdsCookie = ({ cookie }, name) => cookie.split('; ').some((pair) => pair.split('=')[0] === name);
/** How long a cookie lives that is set with such a text: `Max-Age` goes before `Expires` (RFC 6265, 5.3). */
function lifeOf(text) {
    const valueOf = (name) => new RegExp(`;\\s*${name}\\s*=\\s*([^;]+)`, 'i').exec(text)?.[1];
    const age = valueOf('max-age');
    const expires = valueOf('expires');
    const seconds = age ? Number(age) : expires ? (Date.parse(expires) - Date.now()) / 1000 : undefined;
    return seconds === undefined ? 'session' : seconds > 0 ? isoDuration(seconds) : undefined;
}
/** The first script on the stack that is not this one, with its line. */
function writer() {
    const [own, ...others] = (new Error().stack ?? '').match(/\w+:\/\/[^\s()]+?:\d+(?=:\d+)/g) ?? [];
    const file = own?.replace(/:\d+$/, '');
    const found = others.find((one) => one.replace(/:\d+$/, '') !== file) ?? '';
    return found.startsWith(`${location.origin}/`) ? found.slice(location.origin.length) : found;
}

export { watchWrites };
//# sourceMappingURL=watch-writes.js.map
