import { expect } from '@open-wc/testing';
import type { StorageItem } from '../../src/core/config.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { startLight, type PageConsent } from '../../src/start-light.js';
import { settled } from './page-consent.js';
import { until } from '../browsers/until.js';

const storage: StorageItem[] = [
  { kind: 'cookie', name: '_ga*' },
  { kind: 'localStorage', name: 'ga:*:id' },
  { kind: 'sessionStorage', name: 'visit' },
  { kind: 'indexedDB', name: 'ga-queue' },
  { kind: 'cache', name: 'ga-files' },
];

let page: PageConsent | undefined;
let fetched = 0;

/** The light half, on a page of a visitor who chose before. */
async function comeBack(action: 'accept' | 'reject'): Promise<void> {
  const list = action === 'accept' ? 'analytics.ga' : '!analytics.!ga';
  document.cookie = `privacy=1/0/${new Date().toISOString()}/${action}/opt-in/en//${list}/; path=/`;
  await until(() => document.cookie.includes('privacy='), 'the record is there');
  page = startLight({ categories: [{ id: 'analytics', services: [{ id: 'ga', storage }] }] }, () => {
    fetched++;
    return Promise.resolve();
  });
  expect(page.choice('ga')).to.equal(action === 'accept' ? 'granted' : 'denied');
  // As long as it takes to look everywhere.
  await Promise.allSettled([indexedDB.databases(), caches.keys()]);
  await settled();
}

afterEach(async () => {
  page?.stop();
  fetched = 0;
  for (const name of ['privacy', '_ga_1']) expireCookie(name);
  localStorage.clear();
  sessionStorage.clear();
  await caches.delete('ga-files');
  await new Promise((done) => (indexedDB.deleteDatabase('ga-queue').onsuccess = done));
});

describe('the light half, on a return visit', () => {
  const left: Record<string, () => unknown> = {
    'a cookie': () => (document.cookie = '_ga_1=1; path=/'),
    'an entry of localStorage': () => localStorage.setItem('ga:1:id', '1'),
    'an entry of sessionStorage': () => sessionStorage.setItem('visit', '1'),
    'a database': () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('ga-queue');
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
    'a cache': () => caches.open('ga-files'),
  };
  for (const [what, leave] of Object.entries(left)) {
    it(`R047, R048: fetches the sweeper where ${what} is left of what was refused`, async () => {
      await leave();
      if (what === 'a cookie') await until(() => document.cookie.includes('_ga'), 'the cookie is there');
      await comeBack('reject');
      await until(() => fetched, 'the other half is fetched');
    });
  }

  it('R070: fetches nothing where nothing is left, or nothing was refused', async () => {
    localStorage.setItem('ga:1', '1');
    await comeBack('reject');
    page?.stop();
    for (const leave of Object.values(left)) await leave();
    await comeBack('accept');
    expect(fetched).to.equal(0);
  });

  it('needs nothing of a browser that lets nobody look', async () => {
    indexedDB.databases = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    localStorage.setItem('ga:1:id', '1');
    await comeBack('reject').finally(() => Reflect.deleteProperty(indexedDB, 'databases'));
    expect(fetched).to.equal(0);
  });
});
