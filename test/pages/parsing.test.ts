import { expect } from '@open-wc/testing';
import { parseSlowly } from '../browsers/parse-slowly.js';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { settled } from '../page/page-consent.js';

const CONFIG = { categories: ['analytics'], policy: '/privacy' };
const OWN = '<p slot="text">Our own words.</p>';

/** A page of which the beginning has come, with its configuration; the rest comes as it is written. */
async function opening(config: object = CONFIG): ReturnType<typeof parseSlowly> {
  const site = await newSite();
  const slow = await parseSlowly(site);
  slow.write(`<!doctype html><html lang="en"><head><title>Page</title>
    <script src="${site.url('dist/privacy.min.js')}"></script>
    <script type="application/json" data-privacy-config>${JSON.stringify(config)}</script></head><body>`);
  return slow;
}

/** The banners that show, each by what it says. */
const shown = ({ document }: Page): (string | undefined)[] =>
  [...document.querySelectorAll('privacy-banner[view]')].map(
    (banner) => banner.querySelector('[slot="text"]')?.textContent,
  );
const asks = async (page: Page): Promise<string | undefined> => {
  await until(() => page.document.querySelector('privacy-banner [data-action="reject"]'), 'the banner shows');
  return shown(page).join();
};
/** Time for what would show to show. */
const pause = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await settled();
};

describe('a page that is still being read', () => {
  it('R002, R132: asks as soon as there is something of it to see, and stays where it is at the end', async () => {
    const { page, write, end } = await opening();
    write('<h1>News</h1><p>The first of much.</p>');
    await asks(page);
    expect(page.document.readyState).to.equal('loading');
    const banner = page.document.querySelector('privacy-banner');
    expect(page.document.body.firstElementChild === banner).to.equal(true);
    write('<p>The last.</p>');
    end();
    await pause();
    expect([...page.document.querySelectorAll('privacy-banner')].map((one) => one === banner)).to.deep.equal([true]);
    expect(shown(page).length).to.equal(1);
  });

  it('takes an answer that is given by then', async () => {
    const { page, write, end } = await opening();
    write('<h1>News</h1><script type="text/plain" data-consent="analytics">ran = 1</script>');
    await asks(page);
    page.document.querySelector<HTMLElement>('privacy-banner [data-action="accept"]')!.click();
    expect(page.document.cookie).to.include('/accept/');
    write('<script type="text/plain" data-consent="analytics">ranLater = 1</script><p>The last.</p>');
    end();
    await until(() => (page.window as unknown as { ranLater?: number }).ranLater, 'what came later runs');
    expect(shown(page)).to.deep.equal([]);
  });

  it('lets the author have the word whose banner comes later', async () => {
    const { page, write, end } = await opening();
    write('<h1>News</h1>');
    await asks(page);
    write(`<privacy-banner id="own">${OWN}</privacy-banner><p>The last.</p>`);
    await until(() => shown(page).join() === 'Our own words.', 'the author’s shows instead');
    expect(page.document.querySelectorAll('privacy-banner').length).to.equal(1);
    end();
    await pause();
    expect(shown(page)).to.deep.equal(['Our own words.']);
  });

  it('goes on asking in a dialog when the author’s takes the place of one that is open', async () => {
    const { page, write, end } = await opening({ ...CONFIG, layout: 'dialog' });
    write('<h1>News</h1>');
    await asks(page);
    write(`<privacy-banner id="own">${OWN}</privacy-banner><p>The last.</p>`);
    await until(() => shown(page).join() === 'Our own words.', 'the author’s shows instead');
    end();
    await pause();
    expect(shown(page)).to.deep.equal(['Our own words.']);
    expect(page.document.querySelector('#own')!.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
  });

  it('waits until the author’s has all that it says, and so for one that ends with the page', async () => {
    const { page, write, end } = await opening();
    write(`<privacy-banner>${OWN}`);
    await pause();
    expect(shown(page)).to.deep.equal([]);
    end();
    expect(await asks(page)).to.equal('Our own words.');
  });

  it('has the layout that an empty one of the author says, and tells what it opened', async () => {
    const { page, write, end } = await opening();
    write('<h1>News</h1>');
    await asks(page);
    write('<privacy-banner id="own" layout="box"></privacy-banner>');
    const own = page.document.getElementById('own')!;
    let opened = 0;
    own.addEventListener('privacy-open', () => opened++);
    write('<p>The last.</p>');
    end();
    await until(() => page.document.querySelector('privacy-banner[placement="box"]'), 'it shows as a box');
    expect(shown(page).length).to.equal(1);
    expect(opened).to.equal(1);
  });

  it('R132: does not move the page for what stands in its flow', async () => {
    const { page, write, end } = await opening({ ...CONFIG, layout: 'inline' });
    write('<h1>News</h1>');
    await pause();
    expect(shown(page)).to.deep.equal([]);
    write('<privacy-banner id="own"></privacy-banner><p>The last.</p>');
    end();
    await asks(page);
    expect(page.document.querySelector('privacy-banner[view]')?.id).to.equal('own');
  });
});
