import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { StorageItem, StorageKind } from '../../src/core/config.js';
import { matchesName } from '../../src/core/matches-name.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { sweep } from '../../src/page/sweep.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const item = (kind: StorageKind, name: string): StorageItem => ({ kind, name });
/** Sweeps what these items mean, for a service called `ga`. */
const sweepItems = (...items: StorageItem[]) =>
  sweep((kind, name) => (items.some((one) => one.kind === kind && matchesName(name, one.name)) ? 'ga' : undefined));
const cookies = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter(Boolean)
    .sort();
/** Until the page has them: WebKit may yet carry out what another page deleted. */
const setCookies = (...texts: string[]): Promise<void> =>
  until(() => {
    for (const text of texts) document.cookie = text;
    return texts.every((text) => cookies().includes(text.slice(0, text.indexOf('='))));
  }, 'the cookies are there');
const openDatabase = (name: string) =>
  new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => done(request.result);
  });
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

// Before too: what another file of this origin wrote last may have come after its end.
const clear = async (): Promise<void> => {
  for (const name of cookies()) expireCookie(name);
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await databases()) indexedDB.deleteDatabase(name ?? '');
  for (const name of await caches.keys()) await caches.delete(name);
  await until(() => document.cookie === '', 'no cookie is left');
};
beforeEach(clear);
afterEach(clear);

describe('sweep', () => {
  it('R047: deletes cookies by name or glob, and no others', async () => {
    await setCookies(...['_ga', '_ga_1', '_gid', 'x_ga', 'session'].map((name) => `${name}=1; path=/`));
    const { deleted, kept } = await sweepItems(item('cookie', '_ga*'), item('cookie', '_gid'));
    await until(() => cookies().length === 2, 'the cookies are gone');
    expect(cookies()).to.deep.equal(['session', 'x_ga']);
    expect(deleted.map(({ name }) => name).sort()).to.deep.equal(['_ga', '_ga_1', '_gid']);
    expect(deleted[0]).to.deep.include({ kind: 'cookie', service: 'ga' });
    expect(kept).to.deep.equal([]);
  });

  it('R047: deletes cookies of every path that the page can see, also of the same name, and with odd names', async () => {
    const folders = location.pathname.split('/').slice(0, -1);
    const paths = [
      '/',
      ...new Set(folders.map((_, at) => folders.slice(0, at + 1).join('/') || '/')),
      location.pathname,
    ];
    await setCookies(
      ...paths.map((path) => `_ga=1; path=${path}`),
      ...['hj:a/b', 'list[0]', 'a%20b', '(x)'].map((name) => `${name}=1; path=/`),
    );
    const names = ['_ga', 'hj:*', 'list[0]', 'a%20b', '(x)'];
    const { deleted } = await sweepItems(...names.map((name) => item('cookie', name)));
    await until(() => document.cookie === '', 'the cookies are gone');
    expect(deleted).to.have.length(5);
  });

  it('R047: deletes what is Secure, prefixed or partitioned, where the browser let the page set it', async () => {
    const { host } = new URL(location.href);
    const set = [
      '__Host-a=1; path=/; secure',
      '__Secure-b=1; path=/; secure',
      'c=1; path=/; secure; samesite=none; partitioned',
      `d=1; path=/; domain=${host.split(':')[0]}`,
      'e=1; path=/',
    ];
    for (const text of set) document.cookie = text;
    await until(() => cookies().includes('e'), 'what the browser takes is there');
    const before = cookies();
    const { deleted } = await sweepItems(...['__*', 'c', 'd', 'e'].map((name) => item('cookie', name)));
    await until(() => document.cookie === '', 'the cookies are gone');
    expect(deleted.map(({ name }) => name).sort()).to.deep.equal(before);
  });

  it('R048: deletes entries of localStorage, sessionStorage, IndexedDB and Cache Storage', async () => {
    for (const storage of [localStorage, sessionStorage]) for (const key of ['ga:1', 'cart']) storage.setItem(key, '1');
    for (const name of ['ga-queue', 'cart']) {
      (await openDatabase(name)).close();
      await caches.open(name);
    }
    const { deleted, kept } = await sweepItems(
      item('localStorage', 'ga:*'),
      item('sessionStorage', 'ga:1'),
      item('indexedDB', 'ga-*'),
      item('cache', '*queue'),
    );
    expect([Object.keys(localStorage), Object.keys(sessionStorage)]).to.deep.equal([['cart'], ['cart']]);
    expect([await databases(), await caches.keys()]).to.deep.equal([['cart'], ['cart']]);
    expect(deleted.map(({ kind, name }) => `${kind} ${name}`).sort()).to.deep.equal([
      'cache ga-queue',
      'indexedDB ga-queue',
      'localStorage ga:1',
      'sessionStorage ga:1',
    ]);
    expect(kept).to.deep.equal([]);
  });

  it('says of a database that a script has open that it could not be deleted, and does not wait for it', async () => {
    const open = await openDatabase('ga-queue');
    const { deleted, kept } = await sweepItems(item('indexedDB', 'ga-queue'));
    expect([deleted, kept]).to.deep.equal([[], [{ kind: 'indexedDB', name: 'ga-queue', service: 'ga' }]]);
    open.close();
    let names: unknown[] = ['ga-queue'];
    await until(() => {
      void databases().then((found) => (names = found));
      return names.length === 0;
    }, 'the browser deletes it once it is closed');
  });

  it('says of a cookie that is still there that it could not be deleted', async () => {
    Object.defineProperty(document, 'cookie', { get: () => '_ga=1; cart=1', set: () => undefined, configurable: true });
    const { deleted, kept } = await sweepItems(item('cookie', '_ga'));
    Reflect.deleteProperty(document, 'cookie');
    expect([deleted, kept]).to.deep.equal([[], [{ kind: 'cookie', name: '_ga', service: 'ga' }]]);
  });

  it('claims nothing of cookies that it cannot see: HttpOnly, and of another path', async () => {
    const site = await newSite();
    const page = await site.page('<title>Page</title>', {
      headers: { 'Set-Cookie': '_ga_http=1; Path=/; HttpOnly; Max-Age=60' },
    });
    document.cookie = `_ga_2=1; path=${new URL(page.window.location.href).pathname}`;
    await until(() => page.document.cookie.includes('_ga_2'), 'the other page has its cookie');
    const report = await sweepItems(item('cookie', '_ga*'));
    expect(report).to.deep.equal({ deleted: [], kept: [] });
    await fetch(site.url('a.json'));
    expect((await site.log()).at(-1)?.headers.cookie).to.include('_ga_http=1');
    // No script can delete it, and no other test may find its name taken.
    await site.page('<title>Page</title>', { headers: { 'Set-Cookie': '_ga_http=; Path=/; HttpOnly; Max-Age=0' } });
  });

  it('asks of each thing right before it goes: what is granted meanwhile stays, and is no failure', async () => {
    await caches.open('ga-1');
    let isRefused = true;
    const pending = sweep(() => (isRefused ? 'ga' : undefined));
    isRefused = false;
    expect(await pending).to.deep.equal({ deleted: [], kept: [] });
    expect(await caches.keys()).to.deep.equal(['ga-1']);
  });

  it('deletes what it can where the page may not look at its cookies, as in a sandboxed frame', async () => {
    const refuse = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse, configurable: true });
    localStorage.setItem('_ga', '1');
    const { deleted, kept } = await sweepItems(item('cookie', '_ga'), item('localStorage', '_ga'));
    Reflect.deleteProperty(document, 'cookie');
    expect([deleted.map(({ kind }) => kind), kept]).to.deep.equal([['localStorage'], []]);
  });

  it('R047, R048: never deletes what is not declared, whatever the names', async () => {
    const name = fc.stringMatching(/^[\w:.[\]()+$|^-]{1,6}$/);
    const glob = fc.stringMatching(/^[\w:.[\]()+$|^*-]{1,4}$/).filter((text) => /[^*]/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { maxLength: 6 }),
        fc.array(glob, { maxLength: 3 }),
        async (names, globs) => {
          sessionStorage.clear();
          for (const key of names) sessionStorage.setItem(key, '1');
          await sweepItems(...globs.map((text) => item('sessionStorage', text)));
          const spared = names.filter((key) => !globs.some((text) => matchesName(key, text)));
          expect(names.filter((key) => sessionStorage.getItem(key)).sort()).to.deep.equal(spared.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
