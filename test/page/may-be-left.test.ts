import { expect } from '@open-wc/testing';
import type { ConfigInput, StorageItem } from '../../src/core/config.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { mayBeLeft } from '../../src/page/may-be-left.js';

const storage: StorageItem[] = [
  { kind: 'cookie', name: '_ga*' },
  { kind: 'localStorage', name: 'ga:*:id' },
];
const input: ConfigInput = { categories: ['marketing', { id: 'analytics', services: [{ id: 'ga', storage }] }] };

describe('mayBeLeft', () => {
  afterEach(() => {
    expireCookie('_ga_1');
    localStorage.clear();
  });

  const left: Record<string, () => unknown> = {
    'a cookie': () => (document.cookie = '_ga_1=1; path=/'),
    'an entry of localStorage': () => localStorage.setItem('ga:1:id', '1'),
  };
  for (const [what, leave] of Object.entries(left)) {
    it(`R047, R048: sees that ${what} is left of what was refused, and lets be what was granted`, () => {
      leave();
      expect(mayBeLeft(input, { ga: 'denied' })).to.equal(true);
      expect(mayBeLeft(input, { ga: 'granted' })).to.equal(false);
    });
  }

  it('sees nothing where there is nothing but what others keep', () => {
    localStorage.setItem('cart', '1');
    expect(mayBeLeft(input, { ga: 'denied' })).to.equal(false);
  });
});
