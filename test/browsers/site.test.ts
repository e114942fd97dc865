import { expect } from '@open-wc/testing';
import { media, viewport } from './commands.js';
import { newSite } from './site.js';

type Ran = Window & { ran: string[] };

describe('site', () => {
  it('loads a page whose scripts run and are logged', async () => {
    const site = await newSite();
    document.cookie = 'a=1; path=/';
    const { window } = await site.page(`<!doctype html><script>ran = []</script>
      <script src="${site.url('slow.js', { id: 'slow', delay: 30 })}"></script>
      <script src="${site.url('gone.js', { id: 'gone', status: 404 })}"></script>
      <script src="${site.url('own.js', { id: 'own', body: 'ran.push("body")' })}"></script>
      <img src="${site.url('pixel.png', { id: 'pixel' })}">`);
    expect((window as unknown as Ran).ran).to.deep.equal(['slow', 'body']);
    // Firefox asks again for what it found missing while it read ahead.
    expect([...new Set(await site.ids())]).to.have.members(['slow', 'gone', 'own', 'pixel']);
    const hit = (await site.log()).find(({ id }) => id === 'slow');
    expect(hit?.path).to.equal('slow.js');
    expect(hit?.headers.cookie).to.equal('a=1');
  });

  it('left neither cookie nor frame behind', () => {
    expect(document.cookie).to.equal('');
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('sends the headers of a page', async () => {
    const site = await newSite();
    const html = `<!doctype html><script nonce="n">ran = []</script><script>ran.push('no')</script>`;
    const headers = { 'Content-Security-Policy': "script-src 'nonce-n'" };
    const { window } = await site.page(html, { headers });
    expect((window as unknown as Ran).ran).to.deep.equal([]);
  });

  it('reloads a page, which keeps its cookies', async () => {
    const site = await newSite();
    const page = await site.page(`<!doctype html><script>ran = [document.cookie]; document.cookie = 'a=1'</script>`);
    await page.reload();
    expect((page.window as unknown as Ran).ran).to.deep.equal(['a=1']);
  });

  it('shows a page where and as large as wanted', async () => {
    const site = await newSite();
    const page = await site.page('<!doctype html><p>Text', { visible: true, width: 320, height: 400 });
    expect(page.window.innerWidth).to.equal(320);
    expect(document.elementFromPoint(10, 10)).to.equal(page.frame);
  });

  it('logs what a page sends', async () => {
    const site = await newSite();
    await fetch(site.url('beacon', { id: 'b' }), { method: 'POST', body: 'text' });
    expect(await site.log()).to.have.length(1);
    expect((await site.log())[0]).to.include({ method: 'POST', body: 'text', id: 'b' });
  });
});

describe('commands', () => {
  it('sizes the viewport', async () => {
    await viewport(640, 480);
    expect(innerWidth).to.equal(640);
    await viewport(800, 600);
    expect(innerWidth).to.equal(800);
  });

  it('emulates media where it can, and stops', async () => {
    const queries = [
      '(forced-colors: active)',
      '(prefers-reduced-motion: reduce)',
      '(prefers-contrast: more)',
      'print',
    ];
    const matching = () => queries.filter((query) => matchMedia(query).matches);
    const can = await media({ forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more', media: 'print' });
    expect(matching()).to.deep.equal(can ? queries : []);
    await media();
    expect(matching()).to.deep.equal([]);
  });
});
