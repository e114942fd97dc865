import { expect } from '@open-wc/testing';
import type { Finding } from '../../src/inspector/find.js';
import { inspect, type Inspection } from '../../src/inspector/inspect.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

const config = {
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'ga',
          storage: [
            { kind: 'cookie', name: '_ga*' } as const,
            { kind: 'localStorage', name: 'q' } as const,
            { kind: 'indexedDB', name: 'ga-events' } as const,
          ],
        },
      ],
    },
    'marketing',
  ],
};

let inspection: Inspection;
const { groupCollapsed, log, warn } = console;

/** What is found, by its kind and its name. */
const found = (kind: Finding['kind'], part: string) =>
  inspection.report().findings.find((one) => one.kind === kind && one.what.includes(part));
/** Deletes a database, for which Firefox takes its time. */
const deleteDatabase = (name: string): Promise<unknown> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = done;
  });
const set = (name: string, rest = '') => (document.cookie = `${name}=1; path=/${rest}`);

afterEach(() => {
  inspection.stop();
  Object.assign(console, { groupCollapsed, log, warn });
  for (const name of ['_ga', '_ga_1', 'odd', 'old']) set(name, '; max-age=0');
  localStorage.clear();
  sessionStorage.clear();
});

describe('a page under inspection', () => {
  it('tells what a script stores before the choice, where that is, and how long it lives', () => {
    inspection = inspect();
    start(config);
    set('_ga_1');
    set('odd', '; max-age=86400');
    sessionStorage.setItem('tab', '1');
    expect(found('early', '_ga_1')).to.deep.include({
      when: ['before the choice'],
      better: 'data-consent="ga" on the tag of what stores it',
    });
    expect(found('early', '_ga_1')!.where).to.match(/^\/test\/inspector\/inspect\.test\.ts.*:\d+$/);
    expect(found('undeclared', '_ga_1')).to.equal(undefined);
    expect(found('undeclared', 'sessionStorage "tab"')).not.to.equal(undefined);
    const { declaration } = inspection.report();
    expect(declaration.find(({ id }) => id === 'odd')!.storage).to.deep.equal([
      { kind: 'cookie', name: 'odd', duration: 'P1D' },
    ]);
  });

  it('tells nothing of what is stored after the grant and is declared', async () => {
    inspection = inspect();
    const page = start(config);
    await page.acceptAll();
    set('_ga');
    expect(found('early', '_ga')).to.equal(undefined);
    expect(found('undeclared', '_ga')).to.equal(undefined);
    expect(inspection.report().timeline.find(({ name }) => name === '_ga')!.when).to.equal('after a grant');
  });

  it('tells what is stored after a refusal, and what a refusal left', async () => {
    inspection = inspect();
    const page = start(config);
    await page.acceptAll();
    set('_ga');
    const database = indexedDB.open('ga-events');
    await until(() => database.readyState === 'done', 'there is a database');
    await page.rejectAll();
    await until(() => !document.cookie.includes('_ga='), 'the cookie is swept');
    set('_ga_1');
    expect(found('early', '"_ga_1"')!.when).to.deep.equal(['after a refusal']);
    // Nothing deletes a database while it is in use.
    await until(() => found('early', '"ga-events"'), 'what is left shows');
    expect(found('early', '"ga-events"')).to.deep.include({ when: ['after a refusal'] });
    expect(found('early', '"_ga"')).to.equal(undefined);
    database.result.close();
    await deleteDatabase('ga-events');
  });

  it('knows of a database that came after the grant, however late the browser lists it', async () => {
    let looks = 0;
    let asked = 0;
    let opened = (): void => undefined;
    const isOpen = new Promise<void>((done) => (opened = done));
    inspection = inspect();
    inspection.subscribe(() => (looks += 1));
    const page = start(config);
    await until(() => looks > 0, 'it has looked');
    // The first look from now on is answered late with what was there, the next ones with what came. Of the prototype,
    // because WebKit may forget what is set on `indexedDB` itself.
    const { prototype } = IDBFactory;
    const own = Object.getOwnPropertyDescriptor(prototype, 'databases')!;
    prototype.databases = async () => {
      const answer = asked++ > 0 ? [{ name: 'ga-events' }] : [];
      await isOpen;
      return answer;
    };
    try {
      await until(() => asked > 0, 'it looks again');
      await page.acceptAll();
      const database = indexedDB.open('ga-events');
      await until(() => database.readyState === 'done', 'there is a database');
      const before = looks;
      opened();
      await until(() => looks > before + 1, 'the database is listed');
      database.result.close();
    } finally {
      Object.defineProperty(prototype, 'databases', own);
    }
    await deleteDatabase('ga-events');
    expect(found('early', '"ga-events"')).to.equal(undefined);
  });

  it('notices what comes another way than by a call', async () => {
    inspection = inspect();
    start(config);
    localStorage['direct'] = '1';
    await until(() => found('undeclared', 'localStorage "direct"'), 'an item shows');
  });

  it('tells who opens a database or a cache', async function () {
    inspection = inspect();
    start(config);
    const database = indexedDB.open('odd-database');
    const where = /^\/test\/inspector\/inspect\.test\.ts.*:\d+$/;
    expect(found('undeclared', 'indexedDB "odd-database"')!.where).to.match(where);
    await until(() => database.readyState === 'done', 'there is a database');
    database.result.close();
    await deleteDatabase('odd-database');
    // Not on an insecure page.
    if (!('caches' in globalThis)) this.skip();
    await caches.open('odd-cache');
    expect(found('undeclared', 'cache "odd-cache"')!.where).to.match(where);
    await caches.delete('odd-cache');
  });

  it('says of what was there before it began that it was', async () => {
    set('old');
    inspection = inspect();
    start(config);
    await until(() => found('early', '"old"'), 'it shows');
    expect(found('early', '"old"')!.where).to.equal('there from before');
  });

  it('knows what the library keeps, and says nothing of it', async () => {
    inspection = inspect();
    const page = start({ ...config, record: { name: 'choice' } });
    await page.acceptAll();
    set('choice-policy');
    localStorage.setItem('other', '1');
    expect(inspection.report().timeline.map(({ name }) => name))
      .to.include('other')
      .and.not.include.members(['choice']);
    expect(found('undeclared', 'choice')).to.equal(undefined);
    for (const name of ['choice', 'choice-policy']) set(name, '; max-age=0');
  });

  it('tells of requests to other hosts, also of those before it began', async () => {
    const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const load = (query: string) =>
      place(`<img src="//${host}:${location.port}/demo/icon.svg?${query}" alt="">`).querySelector('img')!;
    const early = load(String(Math.random()));
    await until(() => early.complete, 'it is there');
    inspection = inspect();
    start(config);
    await until(() => found('early', `request to ${host} (img)`), 'it shows');
    expect(found('unnamed', host)!.where).to.equal(`http://${host}:${location.port}/demo/icon.svg`);
    expect(inspection.report().findings.some(({ what }) => what.includes(location.hostname))).to.equal(false);
    expect(
      inspection.report().declaration.some(({ label, id }) => `${label ?? ''}${id}`.includes(host.slice(0, 3))),
    ).to.equal(true);
  });

  it('tells of tags that hold nothing back, whenever they come', async () => {
    inspection = inspect();
    start(config);
    place('<script data-consent="analytics"></script>');
    await until(() => found('tag', '<script data-consent="analytics">'), 'it shows');
    expect(found('tag', '<script')!.better).to.equal('<script type="text/plain" data-consent="analytics">');
  });

  it('is told once on load, and whenever it is asked to', async () => {
    const said: string[] = [];
    console.groupCollapsed = console.log = console.warn = (text: string) => void said.push(text);
    inspection = inspect();
    start(config);
    set('odd');
    await until(() => said.some((line) => line.startsWith('privacy-elements: cookie "odd"')), 'it is told by itself');
    const wanted = 'privacy-elements: cookie "odd" is not declared (';
    expect(said.filter((line) => line.startsWith(wanted))).to.have.length(1);
    inspection.print();
    expect(said.filter((line) => line.startsWith(wanted))).to.have.length(2);
    expect(said.filter((line) => /^privacy-elements: \d+ findings? on this page$/.test(line))).to.have.length(2);
  });

  it('is one, and gives back what it wrapped', () => {
    const before = [Document.prototype, Storage.prototype].map((one) => Object.getOwnPropertyDescriptors(one));
    inspection = inspect();
    expect(inspect()).to.equal(inspection);
    expect(Object.getOwnPropertyDescriptors(Document.prototype)).not.to.deep.equal(before[0]);
    inspection.stop();
    expect([Document.prototype, Storage.prototype].map((one) => Object.getOwnPropertyDescriptors(one))).to.deep.equal(
      before,
    );
    set('odd');
    expect(found('undeclared', 'odd')).to.equal(undefined);
    const again = inspect();
    expect(again).not.to.equal(inspection);
    again.stop();
  });

  it('hands on what a page stores and the browser refuses', () => {
    inspection = inspect();
    expect(() => {
      localStorage.setItem('large', 'x'.repeat(50_000_000));
    }).to.throw(DOMException);
    set('odd', '; domain=other.example');
    const names = inspection.report().timeline.map(({ name }) => name);
    for (const name of ['large', 'odd']) expect(names).not.to.include(name);
  });
});
