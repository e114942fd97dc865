import { expect } from '@open-wc/testing';
import { start, settled, place } from './page-consent.js';
import { newSite } from '../browsers/site.js';
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

  it('finds what each of many scripts brings, also where an external one holds up the rest', async () => {
    const page = start();
    const site = await newSite();
    const host = place('');
    const bring = (at: number): string =>
      `<script type="text/plain" data-consent="analytics">
        ran.push(${at});
        document.currentScript.insertAdjacentHTML('afterend', '${image}');
        if (${at} % 100 === 0) {
          const next = Object.assign(document.createElement('script'), { type: 'text/plain', text: 'ran.push("next ${at}")' });
          next.dataset.consent = 'analytics';
          document.currentScript.after(next);
        }
      </script>`;
    const slow = `<script type="text/plain" data-consent="analytics" src="${site.url('a.js', { id: 'slow', delay: 200 })}"></script>`;
    const many = Array.from({ length: 600 }, (_, at) => bring(at) + (at === 300 ? slow : ''));
    host.innerHTML = many.join('');
    await page.acceptAll();
    await until(() => ran.includes('next 500'), 'all run');
    await settled();
    const inTurn = [...Array.from({ length: 301 }, (_, at) => at), 'slow'];
    expect(ran.filter((name) => !/^next/.test(name)).slice(0, 302)).to.deep.equal(inTurn);
    expect(ran).to.have.length(600 + 1 + 6);
    expect(host.querySelectorAll('img[src]')).to.have.length(600);
    // And it listens again.
    host.insertAdjacentHTML('beforeend', image);
    await settled();
    expect(host.querySelectorAll('img[src]')).to.have.length(601);
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
