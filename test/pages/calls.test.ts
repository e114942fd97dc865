import { aTimeout, expect } from '@open-wc/testing';
import { callsIn, countCalls } from '../browsers/commands.js';
import { newSite, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const RECORD = `1/0/${new Date().toISOString()}/accept/opt-in/en//functional.analytics.marketing/`;
/** The calls of a returning visitor's page: raised only with a reason. */
const MOST = 39;

const config = JSON.stringify({ policy: '/privacy', categories: ['functional', 'analytics', 'marketing'] });
const section = '<section><h2>Section</h2><p>Text <a href="#text">with a link</a></p></section>';

/** About a thousand elements, and three tags. */
const html = (site: Site): string => `<!doctype html><html lang="en"><head><title>Page</title>
  <script>ran = []</script>
  <script src="${site.url('dist/privacy.min.js')}"></script>
  <script type="application/json" data-privacy-config>${config}</script></head><body>
  ${section.repeat(250)}
  <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
  <script type="text/plain" data-consent="analytics" src="${site.url('a.js', { id: 'analytics' })}"></script>
  <script type="text/plain" data-consent="marketing" src="${site.url('m.js', { id: 'marketing' })}"></script>
  </body></html>`;

describe('what a returning visitor costs', () => {
  it(`is one file and at most ${MOST} calls of its functions`, async function () {
    if (!(await countCalls())) this.skip();
    document.cookie = `privacy=${RECORD}; path=/`;
    const site = await newSite();
    const page = await site.page(html(site));
    await until(() => (page.window as unknown as { ran: string[] }).ran.length === 3, 'all tags run');
    // What comes with the page's own load.
    await aTimeout(50);
    const address = site.url('dist/privacy.min.js');
    expect((await site.log()).map(({ path }) => path).filter((path) => path.startsWith('dist/'))).to.deep.equal([
      'dist/privacy.min.js',
    ]);
    const calls = await callsIn(address);
    expect(calls).to.be.above(0).and.at.most(MOST);
  });
});
