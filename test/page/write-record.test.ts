import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { place, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const visit = (time: string, list: string): string => `1/0/${time}/custom/opt-in/en//${list}/`;

describe('the record in its cookie', () => {
  it('R055, R056, R069: holds no id of a person, is sent nowhere, and belongs to this host alone', async () => {
    // Less the library's own modules.
    const requests = () =>
      performance.getEntriesByType('resource').filter(({ name }) => !/\/(src|node_modules)\//.test(name)).length;
    const before = requests();
    await start().acceptAll();
    expect(document.cookie).to.match(
      /^privacy=1\/0\/[\dT:.Z-]+\/accept\/opt-in\/\/\/analytics\.ga\.hotjar\.marketing\/$/,
    );
    expect(requests()).to.equal(before);
    const store = (globalThis as { cookieStore?: CookieStore }).cookieStore;
    // WebKitGTK tells nothing of a cookie but its name and value.
    const [cookie] = (await store?.getAll('privacy')) ?? [];
    expect(cookie && 'domain' in cookie ? cookie.domain : null).to.equal(null);
  });

  for (const value of [
    'true',
    '{"analytics":true}',
    visit('2099-01-01T00:00:00.000Z', 'analytics.ga'),
    visit(new Date().toISOString(), 'analytics.ga').slice(0, -1),
    visit(new Date().toISOString(), '__proto__.analytics'),
    'a'.repeat(3900),
    '<img src=x onerror=ran.push(1)>',
  ]) {
    it(`R062, R064: ${value.slice(0, 40)} grants nothing, becomes no markup, and the question shows`, async () => {
      document.cookie = `privacy=${value}; path=/`;
      place(`<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>`);
      const page = start();
      await until(() => document.querySelector('[data-action="reject"]'), 'the question shows');
      expect([page.has('analytics'), page.has('marketing')]).to.deep.equal([false, false]);
      expect(ran).to.deep.equal([]);
      expect(document.querySelector('privacy-banner img')).to.equal(null);
    });
  }
});
