import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { pressWithShift } from '../browsers/commands.js';
import { until } from '../browsers/until.js';
import { around, canClose, HTML, policyOf, textOf } from './policy-sample.js';

const canPaint = 'highlights' in CSS;
const painted = (name = 'privacy-search'): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });

let policy: PrivacyPolicy;
const input = (): HTMLInputElement => around(policy, 'input') as HTMLInputElement;
const count = (): string | undefined => textOf(policy, '[part="count"]');
const says = (text: string): Promise<void> => until(() => count() === text, `it says "${text}", not "${count()}"`);

async function search(words: string, html: string = HTML, attributes = ''): Promise<void> {
  policy = await policyOf(html, attributes);
  input().focus();
  input().value = words;
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

afterEach(() => {
  scrollTo(0, 0);
  policy.remove();
  if (canPaint) expect(painted(), 'nothing stays').to.deep.equal([]);
});

describe('the search in a policy', () => {
  it('R113: can be used with the keyboard alone', async () => {
    const filler = '<p style="height: 2000px">…</p>';
    policy = await policyOf(HTML.replace('<p>Write to us.</p>', `${filler}<p>Data. Write to us.</p>`));
    expect([around(policy, 'form')!.role, input().ariaLabel]).to.deep.equal(['search', 'Search in this text']);
    expect(around(policy, '[part="count"]')!.role).to.equal('status');
    input().focus();
    await sendKeys({ type: 'data' });
    await says('3 matches');
    const next = around(policy, '.next')!;
    const previous = around(policy, '.previous')!;
    expect([next.ariaLabel, previous.ariaLabel]).to.deep.equal(['Next match', 'Previous match']);
    for (const place of ['1 / 3', '2 / 3', '3 / 3']) {
      await sendKeys({ press: 'Enter' });
      await says(place);
    }
    const last = policy.querySelector('#contact p + p')!.getBoundingClientRect();
    expect(
      [last.top, innerHeight - last.bottom].every((room) => room > 0),
      'it is in view',
    ).to.equal(true);
    expect(policy.shadowRoot!.activeElement, 'the focus stays').to.equal(input());
    await sendKeys({ press: 'Enter' });
    await says('1 / 3');
    await pressWithShift('Enter');
    await says('3 / 3');
    previous.click();
    await says('2 / 3');
    next.click();
    await says('3 / 3');
    if (canPaint) expect(painted('privacy-search-current')).to.deep.equal(['Data']);
    await sendKeys({ press: 'Escape' });
    await says('');
    expect([input().value, around(policy, '.next')]).to.deep.equal(['', null]);
  });

  it('finds the first match though Enter comes before the answer', async () => {
    await search('data');
    input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await says('1 / 2');
  });

  for (const [what, words, matches] of [
    ['without regard to case', 'WE KEEP', ['We keep']],
    ['without regard to accents, on either side', 'cafe zoë', ['Café Zoë']],
    ['across marks in the text', '1. with consent: you', ['1. With consent: you']],
    ['across marks within a word', 'encrypted', ['encrypted']],
    ['whatever the white space', '  write   to us ', ['Write\n to  us']],
    ['within a block alone', 'except: -1', []],
    ['in no text that is none', 'alert', []],
    ['with accents that are written by themselves', 'cafe', ['Cafe']],
    ['in letters of two units', '𝑨b', ['𝑨b']],
  ] as const) {
    it(`looks ${what}`, async () => {
      const html = HTML.replace('Write to us', 'Write\n to  us').replace('keep little', 'keep 𝑨b little');
      await search(
        words,
        what.endsWith('themselves') ? html.replace('Café', 'Cafe\u0301') : `${html}<script>alert</script>`,
      );
      await says(['No match', '1 match', '2 matches'][matches.length]!);
      if (canPaint) expect(painted()).to.deep.equal(matches);
    });
  }

  it('opens the section in which a match is', async function () {
    if (!canClose) this.skip();
    await search('encrypted', HTML, 'collapsed');
    await says('1 match');
    const text = policy.querySelector('#protect p')!;
    expect(text.matches('[hidden]')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await says('1 / 1');
    expect(text.matches('[hidden]')).to.equal(false);
    expect(policy.querySelector('#contact p')!.matches('[hidden]')).to.equal(true);
  });

  it('looks again when the text changes', async () => {
    await search('data');
    await says('2 matches');
    policy.querySelector('#contact p')!.textContent = 'Data, data and data.';
    await says('5 matches');
  });

  it('selects the match where the browser cannot mark it', async function () {
    if (!canPaint) this.skip();
    const { highlights } = CSS;
    const descriptor = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    if (!Reflect.deleteProperty(CSS, 'highlights')) this.skip();
    try {
      await search('encrypted');
      await says('1 match');
      // An input that gets the focus takes the selection of the document with it in Firefox, and a window may give it late.
      input().blur();
      around(policy, '.next')!.click();
      await says('1 / 1');
      expect(getSelection()!.toString()).to.equal('encrypted');
    } finally {
      Object.defineProperty(CSS, 'highlights', descriptor);
      expect(CSS.highlights).to.equal(highlights);
    }
  });
});
