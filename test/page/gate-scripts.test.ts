import { expect } from '@open-wc/testing';
import { newSite, type Site } from '../browsers/site.js';
import { place, settled, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const gated = (attributes: string, text = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;

describe('script-runner', () => {
  const kinds: Record<string, (site: Site) => string> = {
    inline: () => gated('', 'ran.push("a")'),
    external: (site) => gated(`src="${site.url('a.js', { id: 'a' })}"`),
    async: (site) => gated(`async src="${site.url('a.js', { id: 'a', delay: 20 })}"`),
    defer: (site) => gated(`defer src="${site.url('a.js', { id: 'a' })}"`),
    'inline module': () => gated('data-type="module"', 'export {}; ran.push("a")'),
    'inline async module': () => gated('data-type="module" async', 'export {}; ran.push("a")'),
    'external module': (site) =>
      gated(`data-type="module" src="${site.url('a.js', { id: 'a', body: 'export {}; ran.push("a")' })}"`),
  };
  for (const [kind, html] of Object.entries(kinds)) {
    it(`R071: a script (${kind}) runs on consent, not before, and once`, async () => {
      const site = await newSite();
      const page = start();
      const host = place(html(site));
      await settled();
      expect(await site.log(), 'before').to.deep.equal([]);
      expect(ran, 'before').to.deep.equal([]);
      await page.acceptAll();
      await until(() => ran.length, 'it runs');
      await page.rejectAll();
      await page.acceptAll();
      document.body.append(host);
      place(gated('', 'ran.push("last")'));
      await until(() => ran.includes('last'), 'the last one runs');
      expect(ran).to.deep.equal(['a', 'last']);
      expect(document.querySelectorAll('script[src*="id=a"]')).to.have.length(/src/.test(html(site)) ? 1 : 0);
    });
  }

  it('R071: attributes are kept, those of the gate are not', async () => {
    const site = await newSite();
    const body = 'globalThis.copy = document.currentScript.cloneNode()';
    await start().acceptAll();
    place(
      gated(`src="${site.url('a.js', { body })}" crossorigin="use-credentials" referrerpolicy="no-referrer" id="vendor"
        data-website-id="7" fetchpriority="low" charset="utf-8" class="x"`),
    );
    const found = () => (globalThis as { copy?: HTMLScriptElement }).copy;
    await until(found, 'the script runs');
    const names = found()!.getAttributeNames().sort();
    expect(names.filter((name) => !['type', 'nonce'].includes(name))).to.deep.equal(
      ['charset', 'class', 'crossorigin', 'data-website-id', 'fetchpriority', 'id', 'referrerpolicy', 'src'].sort(),
    );
    expect(found()!.crossOrigin).to.equal('use-credentials');
    expect(Object.entries(found()!.dataset)).to.deep.equal([['websiteId', '7']]);
    expect((await site.log())[0]!.headers).not.to.have.property('referer');
  });

  it('R071: a nonce that was set as a property, which leaves no attribute, goes with the script', async () => {
    await start().acceptAll();
    place(gated('', 'ran.push(document.currentScript.nonce)')).querySelector('script')!.nonce = 'own';
    await until(() => ran.length, 'it runs');
    expect(ran).to.deep.equal(['own']);
  });

  it('R071: a script with the right integrity runs, one with a wrong one does not and stops no other', async () => {
    const site = await newSite();
    const body = "ran.push('sound')";
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
    const sound = `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    const wrong = sound.replace(/-.../, '-AAA');
    await start().acceptAll();
    place(
      gated(`src="${site.url('a.js', { body: "ran.push('wrong')" })}" integrity="${wrong}"`) +
        gated(`src="${site.url('b.js', { body })}" integrity="${sound}"`) +
        gated('', 'ran.push("last")'),
    );
    await until(() => ran.includes('last'), 'the last one runs');
    expect(ran).to.deep.equal(['sound', 'last']);
  });

  for (const attributes of ['nomodule', 'data-type="text/partytown"', 'data-type="application/json"']) {
    it(`R071: what the browser does not run, like ${attributes}, holds nothing up`, async () => {
      const site = await newSite();
      await start().acceptAll();
      place(gated(`${attributes} src="${site.url('never.js', { id: 'never' })}"`) + gated('', 'ran.push("next")'));
      await until(() => ran.length, 'the next one runs');
      expect(ran).to.deep.equal(['next']);
    });
  }

  it('R081: what the browser does not run stays for whoever does, and Partytown is told of it', async () => {
    let told = 0;
    const count = (): number => told++;
    addEventListener('ptupdate', count);
    await start().acceptAll();
    const host = place(
      gated('', 'ran.push("inline")') +
        gated('data-type="module"', 'ran.push("module")') +
        gated('data-type="text/partytown"', 'work()'),
    );
    await until(() => ran.length === 2, 'the others run');
    removeEventListener('ptupdate', count);
    expect(told).to.equal(1);
    const [left, ...more] = host.querySelectorAll('script:not([data-consent])');
    expect(left).to.include({ type: 'text/partytown', text: 'work()' });
    expect(more).to.deep.equal([]);
  });

  it('R071: a script’s own onload and onerror are called, once', async () => {
    const site = await newSite();
    await start().acceptAll();
    const handlers = `onload="ran.push('loaded')" onerror="ran.push('failed')"`;
    place(
      gated(`src="${site.url('a.js', { id: 'a' })}" ${handlers}`) +
        gated(`src="${site.url('b.js', { id: 'b', status: 404 })}" ${handlers}`) +
        gated('', 'ran.push("next")'),
    );
    await until(() => ran.includes('next'), 'the next one runs');
    expect(ran).to.deep.equal(['a', 'loaded', 'failed', 'next']);
  });

  it('R071: an error in a script stops no other', async () => {
    await start().acceptAll();
    const { onerror } = window;
    const errors: unknown[] = [];
    window.onerror = (message) => errors.push(message);
    place(gated('', 'throw new Error("own")') + gated('', 'syntax error') + gated('', 'ran.push("next")'));
    await until(() => ran.length, 'the next one runs');
    window.onerror = onerror;
    expect(errors).to.have.length(2);
  });

  it('R071: a script that was removed before its turn does not run', async () => {
    const site = await newSite();
    await start().acceptAll();
    const host = place(
      gated(`src="${site.url('a.js', { id: 'a', delay: 50 })}"`) +
        gated('class="gone"', 'ran.push("gone")') +
        gated('', 'ran.push("next")'),
    );
    await settled();
    host.querySelector('.gone')!.remove();
    await until(() => ran.length === 2, 'the others run');
    expect(ran).to.deep.equal(['a', 'next']);
  });

  it('R071: a released script can read itself, and leaves its place as it was', async () => {
    await start().acceptAll();
    const host = place(`<p>before</p>${gated('id="own"', 'ran.push(document.currentScript.id)')}<p>after</p>`);
    const { innerHTML } = host;
    await settled();
    expect(ran).to.deep.equal(['own']);
    expect(host.innerHTML).to.equal(innerHTML);
  });
});
