import { expect } from '@open-wc/testing';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const readme = await (await fetch('/README.md')).text();
/** What README.md says to write into a page: both halves apart, and in one file. */
const snippets = [...readme.matchAll(/```html\n((?:(?!```)[^])*integrity="sha384[^]*?)```/g)].map(([, html]) => html!);

/** Shows a banner by such a snippet, with the files of `dist` for those of the CDN. */
async function visit(snippet: string) {
  const site = await newSite();
  const html = snippet.replaceAll(/https:\/\/cdn\.example\/[^/]+\//g, location.origin + site.url(''));
  const page = await site.page(
    `<!doctype html><html lang="en"><title>Page</title>${html}<privacy-banner categories="analytics"></privacy-banner>`,
  );
  const shows = () => page.document.querySelector<HTMLElement>('[data-action="reject"]');
  const asked = async () => (await site.log()).map(({ path }) => path);
  return { shows, asked, document: page.document };
}

const damaged = (snippet: string, file: string) =>
  snippet.replace(new RegExp(`(${file}"[^]*?sha384-)....`), (_, before: string) => `${before}AAAA`);

describe('the script tags with integrity in README.md', () => {
  it('are one for both halves, and one for all in one file', () => {
    expect(snippets.map((one) => /privacy\.[a-z.]+js/.exec(one)?.[0])).to.deep.equal([
      'privacy.min.js',
      'privacy.full.min.js',
    ]);
  });

  snippets.forEach((snippet, at) => {
    it(`fit the files: ${at + 1}`, async () => {
      const { shows, document } = await visit(snippet);
      await until(shows, 'the banner shows');
      let isTold = false;
      document.addEventListener('consent-change', () => (isTold = true));
      shows()!.click();
      await until(() => isTold, 'the page is told of the answer');
    });
  });

  it('have a changed first half refused, and the page works', async () => {
    const { shows, asked } = await visit(damaged(snippets[0]!, 'privacy.min.js'));
    expect(await asked()).to.deep.equal(['dist/privacy.min.js']);
    expect(shows()).to.equal(null);
  });

  it('have a changed other half refused, by browsers that know the integrity of an import map', async () => {
    const site = await newSite();
    const file = site.url('a.js', { id: 'a' });
    const map = JSON.stringify({ integrity: { [file]: 'sha384-AAAA' } });
    const { window } = await site.page(
      `<!doctype html><title>Page</title><script type="importmap">${map}</script><script>
        import('${file}').then(() => (known = false), () => (known = true));
      </script>`,
    );
    const known = () => (window as { known?: boolean }).known;
    await until(() => known() !== undefined, 'the module was imported or refused');
    const { shows, asked } = await visit(damaged(snippets[0]!, 'ui/banner.js'));
    if (known()) {
      await until(async () => (await asked()).includes('dist/ui/banner.js'), 'the other half was fetched');
      expect(shows()).to.equal(null);
    } else await until(shows, 'the banner shows');
  });
});
