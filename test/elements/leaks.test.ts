import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define-embed.js';
import '../../src/define-policy.js';
import '../../src/inspector.js';
import { alive } from '../browsers/commands.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';
import { HTML } from './policy-sample.js';

const MOUNTS = 1000;
const AT_ONCE = 20;

/** Each element's HTML, and a part of what it renders, in its shadow tree or in itself. */
const elements: Readonly<Record<string, { html: string; part: string }>> = {
  'privacy-settings': { html: '<privacy-settings></privacy-settings>', part: '[data-action="save"]' },
  'privacy-choices': { html: '<privacy-choices></privacy-choices>', part: 'button' },
  'privacy-cookies': { html: '<privacy-cookies></privacy-cookies>', part: 'section' },
  'privacy-policy': { html: `<privacy-policy>${HTML}</privacy-policy>`, part: '[part="contents"]' },
  'privacy-embed': {
    html: '<privacy-embed service="ga" src="/film.html" title="Our film"></privacy-embed>',
    part: 'button',
  },
  'privacy-inspector': { html: '<privacy-inspector></privacy-inspector>', part: 'button' },
};

let host: HTMLElement;

/** Some at once, for they take turns to render. */
async function mount(html: string, part: string): Promise<void> {
  host.innerHTML = html.repeat(AT_ONCE);
  const isRendered = (element: Element): boolean =>
    Boolean(element.querySelector(part) ?? element.shadowRoot?.querySelector(part));
  await rendered(() => [...host.children].every(isRendered));
  host.replaceChildren();
}

/** The library makes a banner with each consent, and takes it away when that ends. */
async function mountBanner(): Promise<void> {
  start();
  await rendered(() => document.querySelector('privacy-banner [data-action="accept"]'));
}

/** As `until`, and sooner. */
async function rendered(find: () => unknown): Promise<void> {
  for (let turns = 0; turns < 100 && !find(); turns += 1) await settled();
  if (!find()) await until(find, 'it is rendered');
}

async function itLeavesNothing(this: Mocha.Context, times: number, act: () => Promise<void>): Promise<void> {
  this.timeout(240_000);
  const repeat = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) await act();
    // What waits for a paint lets go after 300 ms at the latest.
    await aTimeout(500);
  };
  // What is fetched once, and kept for good reason.
  await repeat(10);
  const before = await alive();
  // Only DevTools counts nodes that are in no page, and only Chromium has them here.
  if (!before) return this.skip();
  await repeat(times);
  const after = (await alive()) || before;
  expect(after.nodes - before.nodes, 'nodes').to.be.at.most(0);
  // The command that asks has one of its own.
  expect(after.listeners - before.listeners, 'listeners').to.be.at.most(1);
}

describe('an element that comes and goes 1,000 times', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
    host = place('');
    start();
  });

  it('leaves no node and no listener: <privacy-banner>', async function () {
    await itLeavesNothing.call(this, MOUNTS, mountBanner);
  });

  for (const [name, { html, part }] of Object.entries(elements)) {
    it(`leaves no node and no listener: <${name}>`, async function () {
      await itLeavesNothing.call(this, MOUNTS / AT_ONCE, () => mount(html, part));
    });
  }
});
