import { expect } from '@open-wc/testing';
import { newSite, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const LIB = '/node_modules/@qwik.dev/partytown/lib/';

interface Page {
  /** How often it was told of something to run. */
  told: number;
  begun?: boolean;
  privacyElements: { ready: Promise<{ decide: (wanted: object) => Promise<void> }> };
}
type Opened = Window & Page;

const html = (site: Site): string => `<!doctype html><html lang="en"><head><title>Page</title>
  <script src="${site.url('dist/privacy.min.js')}"></script>
  <script>partytown = { lib: '${LIB}' }; told = 0; addEventListener('ptupdate', () => told++);
    document.addEventListener('pt0', () => (begun = true));</script>
  <script src="${LIB}partytown.js"></script></head><body data-times="0">
  <privacy-banner categories="analytics marketing"></privacy-banner>
  <script type="text/plain" data-consent="analytics" data-type="text/partytown">
    document.body.setAttribute('data-times', Number(document.body.getAttribute('data-times')) + 1);
  </script>
  <script type="text/plain" data-consent="analytics" data-type="text/partytown"
    src="${site.url('a.js', { id: 'a', body: 'document.body.setAttribute("data-external", "yes")' })}"></script>
  <script type="text/plain" data-consent="marketing" data-type="text/partytown">
    document.body.setAttribute('data-refused', 'yes');
  </script></body></html>`;

const opened: Window[] = [];

/** Opens the page in a window: in a frame, Partytown leaves the work to the top window. Skips where none may be opened. */
async function visit(site: Site, test: Mocha.Context): Promise<Opened> {
  const page = (open(site.url('page.html', { body: html(site) })) ?? test.skip()) as Opened;
  opened.push(page);
  await until(() => page.document.readyState === 'complete' && page.privacyElements, 'the page loads');
  return page;
}
const did = ({ document }: Window): Record<string, string | undefined> => Object.assign({}, document.body.dataset);

afterEach(() => {
  for (const page of opened.splice(0)) page.close();
});

describe('a page whose vendors run in Partytown', () => {
  it('R081: they run once they are granted, now and on the next page, and not before', async function () {
    const site = await newSite();
    const page = await visit(site, this);
    await until(() => page.document.querySelector('[data-action="accept"]'), 'the banner shows');
    await until(() => page.begun, 'Partytown has begun');
    expect(did(page)).to.deep.equal({ times: '0' });
    expect(await site.ids()).to.deep.equal([]);
    await (await page.privacyElements.ready).decide({ analytics: 'granted' });
    await until(() => did(page)['external'], 'they run');
    expect(did(page)).to.deep.equal({ times: '1', external: 'yes' });
    expect(page.told).to.equal(2);
    page.close();

    const next = await visit(site, this);
    await until(() => did(next)['external'], 'they run on the next page');
    expect(did(next)).to.deep.equal({ times: '1', external: 'yes' });
    next.document.body.insertAdjacentHTML(
      'beforeend',
      `<script type="text/plain" data-consent="analytics" data-type="text/partytown">
        document.body.setAttribute('data-late', 'yes');</script>`,
    );
    await until(() => did(next)['late'], 'one that arrives later runs as well');
    expect(did(next)).to.deep.equal({ times: '1', external: 'yes', late: 'yes' });
  });
});
