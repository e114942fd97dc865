import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import type { PrivacyInspector } from '../../src/inspector.js';
import { ask, bannerOf, wholePage } from '../accessibility/whole-page.js';
import { media } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const head = `<script src="/node_modules/axe-core/axe.min.js"></script>
  <script type="module" src="/src/inspector.ts"></script>
  <script>document.cookie = 'odd=1; path=/'</script>`;
const main = `<script data-consent="analytics">localStorage.setItem('odd-item', '1')</script>
  <privacy-inspector></privacy-inspector>`;
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page with sins, its inspector, and how to find what that shows. */
async function show(view = {}) {
  const page = await wholePage({ head, main, ...view });
  const element = page.document.querySelector<PrivacyInspector>('privacy-inspector')!;
  await until(() => element.shadowRoot?.querySelector('button'), 'the button shows');
  const root = element.shadowRoot!;
  return {
    page,
    element,
    root,
    toggle: root.querySelector<HTMLElement>('[part="toggle"]')!,
    count: () => Number(root.querySelector('[part="count"]')!.textContent),
    panel: () => root.querySelector<HTMLElement>('[part="panel"]'),
    said: () => root.querySelector('[role="status"]')!.textContent,
  };
}

async function violations({ window, document }: Page): Promise<string[]> {
  const found = await (window as unknown as { axe: typeof Axe }).axe.run(document, { runOnly });
  expect(found.passes).not.to.be.empty;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('<privacy-inspector>', () => {
  it('counts what is found, and shows it when it is opened', async () => {
    const { toggle, count, panel, page } = await show();
    await ask(page);
    await until(() => count() >= 3, 'it counts');
    expect(panel()).to.equal(null);
    expect([
      toggle.ariaExpanded ?? toggle.getAttribute('aria-expanded'),
      toggle.getAttribute('aria-label'),
    ]).to.deep.equal(['false', `Privacy: ${count()} findings`]);
    toggle.click();
    await until(panel, 'the panel opens');
    for (const words of [
      'cookie "odd"',
      'localStorage "odd-item"',
      '<script data-consent="analytics">',
      'type="text/plain"',
    ]) {
      expect(panel()!.textContent).to.include(words);
    }
    toggle.click();
    await until(() => !panel(), 'the panel closes');
  });

  it('follows what happens', async () => {
    const { element, page, panel } = await show();
    element.open = true;
    await ask(page);
    page.document.cookie = 'later=1; path=/';
    await until(() => panel()?.textContent.includes('cookie "later"'), 'it shows');
  });

  it('copies a declaration, or selects it where it may not', async () => {
    const { element, page, root, said } = await show();
    element.open = true;
    await ask(page);
    await until(() => root.querySelector('textarea')?.value.includes('"odd"'), 'it shows');
    const text = root.querySelector('textarea')!;
    const copied: string[] = [];
    const clipboard = { writeText: (value: string) => Promise.resolve(void copied.push(value)) };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: clipboard, configurable: true });
    const copy = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Copy')!;
    copy.click();
    await until(said, 'it is said');
    expect(said()).to.equal('Copied.');
    expect(JSON.parse(copied[0]!)).to.deep.include({
      id: 'odd',
      storage: [
        { kind: 'cookie', name: 'odd', ...(text.value.includes('"session"') && { duration: 'session' }) },
        { kind: 'localStorage', name: 'odd-item' },
      ],
    });
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    copy.click();
    await until(() => said().startsWith('Selected'), 'it is said');
    expect([root.activeElement, text.selectionEnd]).to.deep.equal([text, text.value.length]);
  });

  it('moves nothing of the page, and leaves the banner in front', async () => {
    const { element, page, toggle } = await show();
    const heading = page.document.querySelector('h1')!.getBoundingClientRect();
    const height = page.document.documentElement.scrollHeight;
    element.remove();
    expect(page.document.querySelector('h1')!.getBoundingClientRect()).to.deep.equal(heading);
    expect(page.document.documentElement.scrollHeight).to.equal(height);
    page.document.body.append(element);
    element.open = true;
    await ask(page);
    const accept = bannerOf(page.document)!.querySelector('[data-action="accept"]')!;
    const { left, top, width } = accept.getBoundingClientRect();
    const inFront = page.document.elementFromPoint(left + width / 2, top + 5);
    expect(accept.contains(inFront)).to.equal(true);
    // The question is at the bottom, so this is at the top, where it can be used.
    await until(() => toggle.getBoundingClientRect().top < 100, 'it makes room');
    const box = toggle.getBoundingClientRect();
    expect(page.document.elementFromPoint(box.left + 10, box.top + 10)).to.equal(element);
  });

  it('works by keyboard, and stays out of print', async () => {
    const { toggle, panel, element, page } = await show();
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await until(panel, 'the panel opens');
    expect(page.window.getComputedStyle(toggle).outlineStyle).to.equal('solid');
    if (await media({ media: 'print' })) expect(element.checkVisibility()).to.equal(false);
  });

  it('R110: nothing is found in it by axe, large and small, light and dark', async () => {
    const { element, page, panel } = await show();
    element.open = true;
    await ask(page);
    await until(() => panel()?.querySelector('textarea'), 'it is full');
    for (const width of [1280, 320]) {
      page.frame.style.width = `${width}px`;
      const { clientWidth, scrollWidth } = page.document.documentElement;
      expect(scrollWidth, String(width)).to.be.at.most(clientWidth);
      for (const colorScheme of ['light', 'dark'] as const) {
        await media({ colorScheme });
        expect(await violations(page), `${width} ${colorScheme}`).to.deep.equal([]);
      }
    }
  });

  it('R110: nothing is found in it by axe in forced colours', async function () {
    // Chromium alone emulates them.
    if (!(await media({ forcedColors: 'active' }))) this.skip();
    const { element, page, panel } = await show();
    element.open = true;
    await ask(page);
    await until(() => panel()?.querySelector('textarea'), 'it is full');
    expect(await violations(page)).to.deep.equal([]);
  });

  afterEach(() => media());
});
