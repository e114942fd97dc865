import { cookieNames } from './cookie-names.js';

/**
 * Deletes a cookie on every path and domain that this page can reach, partitioned or not. A cookie set with `Domain` is
 * another than the host's own of the same name, and of the parents the browser refuses those that are a public suffix.
 * The name is written as it was found: js-cookie's `remove` would encode a `:` or `/` in it, and miss.
 */
function expireCookie(name) {
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, at) => `; domain=${labels.slice(at).join('.')}`)];
    const folders = location.pathname.split('/').slice(1);
    const paths = folders.flatMap((_, at) => {
        const path = `/${folders.slice(0, at + 1).join('/')}`;
        return [path, `${path}/`];
    });
    for (const path of ['/', ...paths]) {
        for (const domain of domains) {
            for (const variant of VARIANTS)
                document.cookie = `${name}=; max-age=0; path=${path}${domain}${variant}`;
        }
        // Most have the path `/`, and every write is a message to another process.
        if (!cookieNames().includes(name))
            return;
    }
}
/**
 * On an insecure page nothing `Secure` may be written. Names that start with `__Host-` or `__Secure-`, what is partitioned
 * (CHIPS), and a page in a frame of another site need it.
 * See https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie
 */
const VARIANTS = ['', '; secure; samesite=none', '; secure; samesite=none; partitioned'];

export { expireCookie };
//# sourceMappingURL=expire-cookie.js.map
