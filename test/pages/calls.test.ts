import { aTimeout, expect } from '@open-wc/testing';
import { callsIn, countCalls } from '../browsers/commands.js';
import { newSite, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const RECORD = `1/0/${new Date().toISOString()}/accept/opt-in/en//functional.analytics.marketing/`;
/** The calls of a returning visitor's page, and of a first one up to the banner: raised only with a reason. */
const MOST = 40;
const MOST_FIRST = 160;

const config = JSON.stringify({ policy: '/privacy', categories: ['functional', 'analytics', 'marketing'] });
const section = '<section><h2>Section</h2><p>Text <a href="#text">with a link</a></p></section>';

/** About a thousand elements, and three tags. */
const html = (site: Site, more = ''): string => `<!doctype html><html lang="en"><head><title>Page</title>
  <script>ran = []</script>
  <script src="${site.url('dist/privacy.min.js')}"></script>
  <script type="application/json" data-privacy-config>${config}</script></head><body>
  ${section.repeat(250)}
  <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
  ${more}
  <script type="text/plain" data-consent="analytics" src="${site.url('a.js', { id: 'analytics' })}"></script>
  <script type="text/plain" data-consent="marketing" src="${site.url('m.js', { id: 'marketing' })}"></script>
  </body></html>`;

/** Visits until one is within its budget, five times at most: how often the parser stops to tell of nodes is its own affair. */
async function least(most: number, visit: () => Promise<number>): Promise<number> {
  let fewest = Infinity;
  for (let tries = 0; tries < 5 && fewest > most; tries += 1) fewest = Math.min(fewest, await visit());
  return fewest;
}

afterEach(() => {
  document.cookie = 'privacy=; path=/; max-age=0';
});

describe('what a new visitor costs', () => {
  it(`is at most ${MOST_FIRST} calls of what asks, up to the banner`, async function () {
    const calls = await least(MOST_FIRST, async () => {
      if (!(await countCalls())) this.skip();
      const site = await newSite();
      const page = await site.page(html(site), { visible: true });
      await until(() => page.document.querySelector('privacy-banner [data-action="reject"]'), 'the banner shows');
      const count = await callsIn(site.url('dist/privacy.min.js'), site.url('dist/ui/banner.js'));
      page.remove();
      return count;
    });
    expect(calls).to.be.above(50).and.at.most(MOST_FIRST);
  });
});

describe('what a returning visitor costs', () => {
  it(`is one file and at most ${MOST} calls of its functions`, async function () {
    const calls = await least(MOST, async () => {
      if (!(await countCalls())) this.skip();
      document.cookie = `privacy=${RECORD}; path=/`;
      const site = await newSite();
      const page = await site.page(html(site));
      await until(() => (page.window as unknown as { ran: string[] }).ran.length === 3, 'all tags run');
      // What comes with the page's own load.
      await aTimeout(50);
      const built = (await site.log()).map(({ path }) => path).filter((path) => path.startsWith('dist/'));
      expect(built).to.deep.equal(['dist/privacy.min.js']);
      const count = await callsIn(site.url('dist/privacy.min.js'));
      page.remove();
      return count;
    });
    expect(calls).to.be.above(0).and.at.most(MOST);
  });

  it('is little more than one call for each further tag, however the parser hands them out', async function () {
    if (!(await countCalls())) this.skip();
    document.cookie = `privacy=${RECORD}; path=/`;
    const site = await newSite();
    const tag = (_: unknown, at: number): string =>
      `<script type="text/plain" data-consent="analytics">ran.push(${at})</script>`;
    const page = await site.page(html(site, Array.from({ length: 1000 }, tag).join('\n')));
    const { ran } = page.window as unknown as { ran: unknown[] };
    await until(() => ran.length === 1003, 'all tags run');
    expect(ran.slice(1, 1001)).to.deep.equal(Array.from({ length: 1000 }, (_, at) => at));
    expect(await callsIn(site.url('dist/privacy.min.js')))
      .to.be.above(1000)
      .and.at.most(1000 + 49 * 2 + MOST);
  });
});
