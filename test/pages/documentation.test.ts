import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { CONFIG_SHAPE } from '../../src/core/config-shape.js';
import * as library from '../../src/index.js';
import { media } from '../browsers/commands.js';
import { openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const pages = ['recipes', 'reference-config', 'reference-elements', 'law', 'accessibility', 'comparison'];
const open = (page: string, width = 1000) => openPage(`/demo/${page}.html`, { visible: true, width });

async function axe({ window, document }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await until(() => 'axe' in window, 'axe-core is there');
  const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the documentation', () => {
  for (const page of pages) {
    it(`${page}: has nothing that axe-core finds, in light and dark, and fits a narrow screen`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await media({ colorScheme });
        const found = await axe(await open(page));
        await media();
        expect(found).to.deep.equal([]);
      }
      expect((await open(page, 320)).document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('leads from the first page to all of it, and nowhere else within the site', async () => {
    const { document } = await open('index');
    const section = document.getElementById('documentation')!.parentElement!;
    const links = [...section.querySelectorAll('a')].map(({ pathname }) => /(\w[\w-]*)\.html$/.exec(pathname)![1]!);
    expect(links).to.have.members(['configurator', ...pages]);
    for (const page of ['index', 'embed', ...links]) {
      const { document: from } = await open(page);
      for (const { href, hash } of from.querySelectorAll('a')) {
        const { origin, pathname } = new URL(href);
        if (origin !== location.origin) continue;
        if (pathname === new URL(from.URL).pathname) {
          if (hash) expect(from.getElementById(hash.slice(1)), `${page}: ${hash}`).not.to.equal(null);
        } else expect((await fetch(pathname)).status, `${page}: ${href}`).to.equal(200);
      }
    }
  });

  it('explains every key of a configuration', async () => {
    const { document } = await open('reference-config');
    const explained = [...document.querySelectorAll('th[scope="row"] code')].map(({ textContent }) => textContent);
    // Google's signals are the values of a type.
    const [type] = [...document.querySelectorAll('#GoogleSignal ~ p code')];
    const signals = type!.textContent.match(/\w+_\w+/g)!;
    expect([...explained, ...signals]).to.include.members(keysOf(CONFIG_SHAPE));
  });

  it('explains every element that the package exports', async () => {
    const tags = Object.values(library as Record<string, unknown>).flatMap(
      (one) => (one as { tag?: string }).tag ?? [],
    );
    const { document } = await open('reference-elements');
    expect(tags).to.include('privacy-banner').and.have.length.above(5);
    expect([...document.querySelectorAll('h2')].map(({ id }) => id)).to.include.members(tags);
  });

  it('shows every recipe that is run, and names the script of every migration', async () => {
    const { document } = await open('recipes');
    const shown = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent.trim());
    const blocks = await executeServerCommand<{ place: string; code: string }[], never>('code-blocks');
    const recipes = blocks.filter(({ place }) => place.startsWith('recipes/')).map(({ code }) => code.trim());
    expect(shown).to.have.members(recipes);
    const scripts = [...document.querySelectorAll('td code')].map(
      (cell) => /"(\/ui\/.+?)"/.exec(cell.textContent)![1]!,
    );
    expect(scripts).to.have.length(8);
    for (const script of scripts) expect((await fetch(`/dist${script}`)).status, script).to.equal(200);
  });
});

/** The keys of a shape and of all in it, but for those that stand for any. */
function keysOf(shape: unknown): string[] {
  if (Array.isArray(shape)) return shape.flatMap(keysOf);
  if (typeof shape !== 'object' || shape === null || shape instanceof RegExp) return [];
  return Object.entries(shape).flatMap(([key, inner]) => [...(key === '*' ? [] : [key]), ...keysOf(inner)]);
}
