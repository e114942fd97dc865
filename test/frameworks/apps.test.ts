import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

interface Inside {
  app?: { consent: { stop: () => void }; unmount: () => void };
  told: string[];
  said: string[];
  /** A node as its server sent it. */
  served: HTMLElement | null;
}
const inside = ({ window }: Page): Inside => window as unknown as Inside;

// `npm ci && npm run build` in test/frameworks/ makes them.
const OUT = '/test/frameworks/out/';
const isBuilt = (await fetch(`${OUT}angular/mount.html`)).ok;

const buttons = ({ document }: Page, action: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`privacy-banner [data-action="${action}"]`)].filter(
    (button) => button.getClientRects().length > 0,
  );
const isThere = ({ document }: Page, id: string): boolean => !!document.getElementById(id);
const textOf = ({ document }: Page, id: string): string => document.getElementById(id)?.textContent.trim() ?? '';
const frameSource = ({ document }: Page): string | null => document.querySelector('#app iframe')!.getAttribute('src');
/** What the page follows consent with: of its document, where every copy of the library looks. */
const followers = ({ document }: Page): number =>
  (document as unknown as Record<symbol, { followers: Set<unknown> }>)[Symbol.for('privacy-elements')]!.followers.size;
/** But for advice on the configuration, and for what Lit says of its development build, which come on any page. */
const said = (page: Page): string[] =>
  inside(page).said.filter((words) => !/^(privacy-elements:|Lit is in dev mode)/.test(words));

async function open(path: string): Promise<Page> {
  const page = await openPage(OUT + path, { visible: true });
  // `app` alone would also be the element of that id.
  await until(() => inside(page).app?.unmount && isThere(page, 'count'), 'the app is there');
  return page;
}

/** Renders anew, and keeps what consent has put in. */
async function rerender(page: Page, count: number): Promise<void> {
  page.document.getElementById('count')!.click();
  await until(() => textOf(page, 'count') === `${count} in the basket`, 'it renders anew');
}

/** Show, accept, gate, rerender, withdraw, unmount. */
async function act(page: Page): Promise<void> {
  await until(() => buttons(page, 'accept').length, 'the banner shows');
  await rerender(page, 1);
  expect(buttons(page, 'accept')).to.have.length(1);
  expect([isThere(page, 'waiting'), isThere(page, 'counting'), frameSource(page)]).to.deep.equal([true, false, null]);
  expect(textOf(page, 'choice')).to.equal('unset');

  buttons(page, 'accept')[0]!.click();
  await until(() => isThere(page, 'counting'), 'what is gated renders');
  expect(isThere(page, 'waiting')).to.equal(false);
  expect(textOf(page, 'choice')).to.equal('granted');
  await until(() => frameSource(page) === 'about:blank#map', 'what is gated in the page is released');
  await rerender(page, 2);
  expect([isThere(page, 'counting'), frameSource(page)]).to.deep.equal([true, 'about:blank#map']);
  expect(buttons(page, 'accept')).to.have.length(0);

  page.document.getElementById('withdraw')!.click();
  await until(() => isThere(page, 'waiting'), 'what is gated goes');
  await until(() => frameSource(page) === null, 'in the page too');
  expect([isThere(page, 'counting'), textOf(page, 'choice')]).to.deep.equal([false, 'denied']);
  // It may have been answered before what tells the page was there.
  await until(() => inside(page).told.length > 1, 'the page is told of both');
  expect(inside(page).told).to.deep.equal(['accept', 'withdraw']);
  await rerender(page, 3);
  expect(said(page)).to.deep.equal([]);
}

/** Unmounts, and looks for what is left. */
async function leave(page: Page): Promise<void> {
  inside(page).app!.unmount();
  inside(page).app!.consent.stop();
  await until(() => page.document.getElementById('app')!.textContent.trim() === '', 'it is unmounted');
  await until(() => !page.document.querySelector('privacy-banner'), 'no banner is left');
  expect(followers(page), 'nobody follows consent').to.equal(0);
  expect(said(page)).to.deep.equal([]);
}

const frameworks = {
  'React, in strict mode': 'react',
  Vue: 'vue',
  Svelte: 'svelte',
  Solid: 'solid',
  Angular: 'angular',
  Lit: 'lit',
  'plain HTML': 'html',
};
for (const [name, app] of Object.entries(frameworks)) {
  (isBuilt ? describe : describe.skip)(`a page of ${name}${isBuilt ? '' : ', which is not built'}`, () => {
    it('R082: asks, gates, follows a withdrawal, and goes without a trace', async () => {
      const page = await open(`${app}/mount.html`);
      await act(page);
      await leave(page);
    });

    it('R082: goes without a trace while the banner asks', async () => {
      const page = await open(`${app}/mount.html`);
      await until(() => buttons(page, 'accept').length, 'the banner shows');
      await leave(page);
    });

    it('R082: takes over what its server rendered', async () => {
      const page = await open(`${app}/hydrate.html`);
      await act(page);
      expect(inside(page).served === page.document.getElementById('count'), 'it is the same button').to.equal(true);
      await leave(page);
    });

    it('R082: takes it over, for who has granted, without a warning', async () => {
      const page = await open(`${app}/hydrate.html`);
      await until(() => buttons(page, 'accept').length, 'the banner shows');
      buttons(page, 'accept')[0]!.click();
      await until(() => page.document.cookie, 'the grant is kept');
      await page.reload();
      await until(() => isThere(page, 'counting'), 'what is gated renders');
      expect([isThere(page, 'waiting'), textOf(page, 'choice')]).to.deep.equal([false, 'granted']);
      await rerender(page, 1);
      expect(buttons(page, 'accept')).to.have.length(0);
      expect(said(page)).to.deep.equal([]);
    });

    it('R083: with the script tag beside npm it asks once, and follows either', async () => {
      const page = await open(`${app}/twice.html`);
      await act(page);
    });
  });
}

(isBuilt ? it : it.skip)(
  'R082: a page of plain HTML without an element asks, gates, and goes without a trace too',
  async () => {
    const page = await open('html/no-element.html');
    await act(page);
    await leave(page);
  },
);
