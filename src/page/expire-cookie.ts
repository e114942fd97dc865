import Cookies from 'js-cookie';

/**
 * Deletes a cookie on every path and domain that this page can reach: js-cookie's `remove` reaches only the one that
 * it is told, and a cookie set with `Domain` is another than the host's own of the same name.
 */
export function expireCookie(name: string): void {
  const labels = location.hostname.split('.');
  const domains = [undefined, ...labels.map((_, at) => labels.slice(at).join('.'))];
  const folders = location.pathname.split('/');
  const paths = folders.flatMap((_, at) => {
    const path = folders.slice(0, at + 1).join('/');
    return [path, `${path}/`];
  });
  for (const domain of domains) for (const path of paths) Cookies.remove(name, { path, ...(domain && { domain }) });
}
