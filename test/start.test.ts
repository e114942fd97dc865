import { expect } from '@open-wc/testing';
import type { ConfigInput } from '../src/core/config.js';
import { startConsent } from '../src/start.js';
import { WRONG_CONFIGS } from './core/wrong-configs.js';
import { place, settled } from './page/page-consent.js';
import { newSite } from './browsers/site.js';
import { until } from './browsers/until.js';

const KEPT = `1/0/${new Date().toISOString()}/accept/opt-in/en//analytics/`;

describe('startConsent with a mistake in its configuration', () => {
  for (const { name, config, path, found, allowed } of WRONG_CONFIGS) {
    it(`R077: ${name}: one message, and the page stays closed and readable`, async () => {
      document.cookie = `privacy=${KEPT}; path=/`;
      place(`<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
        <script type="text/plain" data-consent="necessary">ran.push('necessary')</script>`);
      const { error } = console;
      const said: unknown[] = [];
      console.error = (...words) => said.push(...words);
      const page = startConsent(config as ConfigInput);
      await page.acceptAll();
      await settled();
      console.error = error;
      page.stop();
      expect(said).to.have.length(1);
      for (const part of [path, `found ${found}`, `allowed: ${allowed}`]) expect(said[0]).to.include(part);
      expect(ran).to.deep.equal([]);
      expect([page.has('analytics'), page.has('necessary')]).to.deep.equal([false, false]);
      expect(document.querySelector('privacy-banner')).to.equal(null);
      // WebKitGTK tells a page late of the cookies that it set itself.
      await until(() => document.cookie === `privacy=${KEPT}`, 'the record is kept');
    });
  }
});

describe('startConsent', () => {
  it('asks in a page whose body is still empty', async () => {
    const site = await newSite();
    const { document } = await site.page(`<!doctype html><title>App</title><script type="module">
      import { startConsent } from '/src/start.ts';
      import '/src/define.ts';
      startConsent({ categories: ['analytics'] });
    </script>`);
    await until(() => document.querySelector('privacy-banner [data-action="reject"]'), 'the banner shows');
  });
});
