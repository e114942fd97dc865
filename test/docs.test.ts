// Every block of code in the documents does what it is shown for. One that cannot be run here says so behind its language:
// ```abnf not-run: why
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { checkConfig, parseRecord, type ConfigInput } from '../src/index.js';
import { newSite, type Page, type Site } from './browsers/site.js';
import { until } from './browsers/until.js';

interface CodeBlock {
  /** `README.md:25` */
  place: string;
  language: string;
  /** What stands behind the language. */
  note: string;
  code: string;
  /** Where what it imports from the package is. */
  addresses: Record<string, string>;
}

/** The configuration of pages whose block has none. */
const CONFIG: ConfigInput = {
  categories: [
    'analytics',
    'statistics',
    { id: 'marketing', services: [{ id: 'youtube' }, { id: 'tickets', purpose: 'Sells tickets.' }] },
  ],
  policy: { href: '/privacy', controller: 'Example Ltd' },
};

const watch = (nonce: string) => `<script nonce="${nonce}">
  mistakes = [];
  // What a block leaves to its reader.
  track = () => undefined;
  console.error = (...args) => mistakes.push(args.join(' '));
  addEventListener('error', (e) => mistakes.push(e.message ?? e.target.src ?? e.target.href), true);
  addEventListener('unhandledrejection', (e) => mistakes.push(String(e.reason)));
</script>`;

/**
 * The policy that a page is served with: what it names at its start, or the header that stands before it in a document, or
 * one by which nothing leaves this server, whatever is asked for.
 */
function headersOf(code: string, before?: CodeBlock): Record<string, string> {
  const header = before?.language === 'http' ? before.code.replace(/\s+/g, ' ').trim() : code;
  const policy = /^(?:<!-- )?Content-Security-Policy: (.+?)(?: -->|$)/m.exec(header)?.[1];
  return { 'Content-Security-Policy': withNonce(policy ?? "default-src 'self' 'unsafe-inline' data:") };
}
const withNonce = (text: string) =>
  text.replaceAll('nonce-…', 'nonce-r4nd0m').replaceAll('nonce="…"', 'nonce="r4nd0m"');

const blocks = await executeServerCommand<CodeBlock[], never>('code-blocks');
const runnable = blocks.filter(({ note }) => !note.startsWith('not-run: '));
const inLanguage = (...languages: string[]) => runnable.filter(({ language }) => languages.includes(language));

const mistakes = ({ window }: Page) => (window as Window & { mistakes?: string[] }).mistakes;
const button = ({ document }: Page, action: string) =>
  document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);

describe('the code in the documents', () => {
  it('is all of a kind that is looked at here, or says why it is not', () => {
    const known = ['html', 'http', 'js', 'jsx', 'ts', 'json', 'sh', 'record'];
    expect(runnable.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).to.deep.equal([]);
    expect(inLanguage('html', 'js')).to.have.length.above(15);
  });

  for (const block of inLanguage('html')) {
    it(`${block.place} asks, holds back and lets go`, () =>
      behaves(withNonce(block.code), blocks[blocks.indexOf(block) - 1]));
  }

  it('recipes/next.jsx asks, holds back and lets go, as a server renders it', async () => {
    await behaves(await (await fetch('/frameworks/next-layout.html')).text());
  });

  it('recipes/nuxt.config.js asks, holds back and lets go, as its head becomes tags', async () => {
    const address = '/demo/recipes/nuxt.config.js';
    const { default: config } = (await import(address)) as {
      default: { app: { head: { script: Record<string, string>[] } } };
    };
    const tags = config.app.head.script.map(({ innerHTML = '', ...attributes }) => {
      const script = Object.assign(document.createElement('script'), { text: innerHTML });
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
      return script.outerHTML;
    });
    await behaves(`<head>${tags.join('')}</head><body></body>`);
  });

  async function behaves(code: string, before?: CodeBlock): Promise<void> {
    const site = await newSite();
    const page = await site.page(pageOf(code, site), { headers: headersOf(code, before), visible: true });
    expect(page.document.cookie, 'nobody has answered').to.equal('');
    await until(() => button(page, 'reject') ?? mistakes(page)?.length, 'the banner shows');
    expect(mistakes(page)).to.deep.equal([]);
    expect(vendors(await site.log())).to.deep.equal([]);
    button(page, 'accept')!.click();
    // Kept before the next page asks: the hash of what was shown may still be in the making.
    await until(
      () => page.document.cookie || code.includes('domain'),
      'the answer is kept, where this host may keep it',
    );
    const wanted = gatedAddresses(code);
    const missing = async () => {
      const asked = vendors(await site.log());
      return wanted.filter((address) => !asked.some((path) => path.startsWith(address)));
    };
    for (let tries = 100; tries > 0 && (await missing()).length > 0; tries -= 1)
      await new Promise(requestAnimationFrame);
    expect(await missing()).to.deep.equal([]);
    for (const { localName } of page.document.querySelectorAll(':not(:defined)')) expect(localName).to.equal('');
    expect(mistakes(page)).to.deep.equal([]);
  }

  for (const block of inLanguage('js').filter(({ code }) => !code.includes("'node:"))) {
    it(`${block.place} runs`, async () => {
      const site = await newSite();
      const code = Object.entries(block.addresses).reduce(
        (text, [specifier, address]) => text.replaceAll(`'${specifier}'`, `'${address}'`),
        block.code,
      );
      const page = await site.page(
        `<!doctype html><html lang="en"><head><title>A program</title>${watch('')}</head><body>
          <script type="module">
            import { startConsent } from '/src/index.ts';
            import '/src/define.ts';
            const config = ${JSON.stringify(CONFIG)};
            const policy = await (await fetch('/demo/policy/reference.json')).json();
            Object.assign(globalThis, { startConsent, config, policy, tellVendor: () => undefined });
            ${/startConsent\(/.test(code) ? '' : 'globalThis.consent = startConsent(config);'}
            await import(URL.createObjectURL(new Blob([${JSON.stringify(absolute(code)).replaceAll('</', String.raw`<\/`)}], { type: 'text/javascript' })));
            globalThis.done = true;
          </script></body></html>`,
      );
      await until(() => mistakes(page)?.length || 'done' in page.window, 'it has run');
      expect(mistakes(page)).to.deep.equal([]);
      await until(() => button(page, 'reject'), 'the banner shows');
    });
  }

  for (const block of inLanguage('json').filter(({ note }) => !note)) {
    it(`${block.place} is a configuration`, () => {
      expect(() => checkConfig(JSON.parse(block.code))).not.to.throw();
    });
  }

  for (const block of inLanguage('record')) {
    it(`${block.place} is a record`, () => {
      expect(parseRecord(block.code.trim())).to.be.an('object');
    });
  }

  for (const block of inLanguage('sh')) {
    it(`${block.place} names scripts and packages that there are`, async () => {
      const folder = block.place.replace(/[^/]+$/, '');
      const own = (await (await fetch(`/${folder}package.json`)).json()) as { name: string; scripts: object };
      for (const command of block.code.replace(/#.*/g, '').trim().split(/\n|&&/)) {
        const [, install, script] =
          /^\s*npm (?:ci|install ([\w-]+)|(?:run )?(\w+)(?: -- .+)?)\s*$/.exec(command) ?? expect.fail(command);
        if (install) expect(install).to.equal(own.name);
        if (script) expect(own.scripts).to.have.property(script);
      }
    });
  }
});

/** A page around a block: with the library and the scripts of its elements, as far as the block leaves them to the text. */
function pageOf(code: string, site: Site): string {
  const head = [
    /privacy\.(full\.)?min\.js/.test(code) ? '' : '<script src="/privacy.min.js"></script>',
    /data-privacy-config|<privacy-banner/.test(code)
      ? ''
      : `<script type="application/json" data-privacy-config>${JSON.stringify(CONFIG)}</script>`,
    ...['policy', 'embed'].map((name) =>
      code.includes(`<privacy-${name}`) ? `<script type="module" src="/ui/${name}.js"></script>` : '',
    ),
  ].join('');
  const page = code.includes('<head>')
    ? code.replace('<head>', `<head>${head}`)
    : `<head>${head}</head><body>${code}</body>`;
  const served = page
    .replaceAll('/seats.jpg', site.url('seats.png'))
    // A file whose name ends in no kind answers with its id.
    .replaceAll('?id=', '?tag=')
    .replaceAll('/policy.txt', '/demo/policy/reference.txt')
    .replaceAll('"/policy.json', '"/demo/policy/reference.json')
    .replace(/https:\/\/[^"]+\/dist\//g, site.url('dist/'))
    .replace(/(?<=src="|href: ')\/?(?=privacy\.|ui\/)/g, site.url('dist/'))
    .replace(/(?<=["'])https:\/\/(?!\S+\/privacy")/g, site.url('vendor/'))
    .replace(/(?<=src=")(?=\/\w+\.js)/g, site.url('vendor'));
  return `<!doctype html><html lang="en">${served.replace('<head>', `<head><title>A block</title>${watch(/nonce="(\w+)"/.exec(code)?.[1] ?? '')}`)}</html>`;
}

const vendors = (log: { path: string }[]) =>
  log.flatMap(({ path }) => (path.startsWith('vendor/') ? [path.slice(7)] : []));

/** The addresses that what waits for consent in a block will ask for, without their scheme. */
function gatedAddresses(code: string): string[] {
  const gated = [...new DOMParser().parseFromString(code, 'text/html').querySelectorAll('[data-consent]')];
  return gated.flatMap((element) =>
    [
      ...`"${element.getAttribute('src') ?? element.getAttribute('data-src') ?? ''}" ${element.textContent}`.matchAll(
        /["'](?:https:\/)?\/([^"'?]+)/g,
      ),
    ].map(([, address]) => address!),
  );
}

/** A module from a blob has no address that `/src/…` could be of. */
const absolute = (code: string): string => code.replaceAll("'/src/", `'${location.origin}/src/`);
