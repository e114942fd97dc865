import { expect } from '@open-wc/testing';
import { start, settled, place } from './page-consent.js';
import { until } from '../browsers/until.js';

const image = '<img alt="" data-consent="analytics" data-src="data:,">';

describe('gate: many', () => {
  it('20,000 nodes that were there and 5,000 that come later are all let go of and taken back', async () => {
    const page = start({
      categories: Array.from({ length: 50 }, (_, c) => ({
        id: c ? `category-${c}` : 'analytics',
        services: Array.from({ length: 10 }, (__, s) => ({ id: `service-${c}-${s}` })),
      })),
    });
    const host = place(image.repeat(20_000));
    await page.acceptAll();
    expect(host.querySelectorAll('[src]')).to.have.length(20_000);
    host.insertAdjacentHTML('beforeend', `<p>${image}</p>`.repeat(5000));
    await settled();
    expect(host.querySelectorAll('[src]')).to.have.length(25_000);
    await page.rejectAll();
    expect(host.querySelectorAll('[src]')).to.have.length(0);
  });

  it('20,000 scripts run once and in order', async () => {
    const page = start();
    place(
      Array.from(
        { length: 20_000 },
        (_, at) => `<script type="text/plain" data-consent="analytics">ran.push(${at})</script>`,
      ).join(''),
    );
    await page.acceptAll();
    await until(() => ran.length >= 20_000, 'all run');
    const inOrder = ran.every((name, at) => Number(name) === at);
    expect([ran.length, inOrder]).to.deep.equal([20_000, true]);
  });

  it('5,000 elements that come as one are one look-up', async () => {
    const page = start();
    await page.acceptAll();
    let asked = 0;
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'matches')!;
    const counting = function (this: Element, selector: string): boolean {
      asked++;
      return (own.value as Element['matches']).call(this, selector);
    };
    Object.defineProperty(Element.prototype, 'matches', { ...own, value: counting });
    const host = document.createElement('div');
    host.innerHTML = `<p><b>text</b></p>`.repeat(2500) + image;
    document.body.append(host);
    await settled();
    Object.defineProperty(Element.prototype, 'matches', own);
    host.remove();
    // One for all of it, and four for the one that waits for consent, and for its kind.
    expect(asked).to.be.at.most(5);
    expect(host.querySelectorAll('[src]')).to.have.length(1);
  });
});
