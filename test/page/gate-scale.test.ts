import { expect } from '@open-wc/testing';
import { start, settled, place } from './page-consent.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';

/** Counts how often the page is looked at in one way, until it is told to stop. */
function counting(name: 'matches' | 'querySelectorAll'): () => number {
  let calls = 0;
  const stops = [Document, Element].flatMap(({ prototype }) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (!own) return [];
    const value = function (this: unknown, ...args: unknown[]): unknown {
      calls++;
      return (own.value as (...args: unknown[]) => unknown).apply(this, args);
    };
    Object.defineProperty(prototype, name, { ...own, value });
    return () => Object.defineProperty(prototype, name, own);
  });
  return () => {
    for (const stop of stops) stop();
    return calls;
  };
}

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
    // Up to half a second after the script that brought it.
    await until(() => ran.includes('next 500') && host.querySelectorAll('img[src]').length === 600, 'all is found');
    const inTurn = [...Array.from({ length: 301 }, (_, at) => at), 'slow'];
    expect(ran.filter((name) => !/^next/.test(name)).slice(0, 302)).to.deep.equal(inTurn);
    expect(ran).to.have.length(600 + 1 + 6);
    expect(host.querySelectorAll('img[src]')).to.have.length(600);
    host.insertAdjacentHTML('beforeend', image);
    await until(() => host.querySelectorAll('img[src]').length === 601, 'it listens again');
  });

  it('5,000 elements that come as one are one look-up', async () => {
    const page = start();
    await page.acceptAll();
    const stop = counting('matches');
    const host = document.createElement('div');
    host.innerHTML = `<p><b>text</b></p>`.repeat(2500) + image;
    document.body.append(host);
    await settled();
    const asked = stop();
    host.remove();
    // One for all of it, and two for the kind of the one that waits for consent.
    expect(asked).to.be.at.most(3);
    expect(host.querySelectorAll('[src]')).to.have.length(1);
  });

  it('R072: looks at a page that changes all the time a few times a second, and at all of it', async () => {
    await start().acceptAll();
    const stop = counting('querySelectorAll');
    const host = place('');
    const many = (): string => '<p><b>text</b></p>'.repeat(250);
    for (let turn = 0; turn < 40; turn++) {
      const next = document.createElement('div');
      next.innerHTML = many();
      host.replaceChildren(...next.childNodes);
      await settled();
    }
    const during = stop();
    host.insertAdjacentHTML(
      'beforeend',
      image + '<script type="text/plain" data-consent="analytics">ran.push(1)</script>',
    );
    await until(() => host.querySelector('[src]'), 'what came meanwhile is found');
    await until(() => ran.length, 'and runs');
    // 10,000 nodes came.
    expect(during).to.be.within(1, 300);
    host.insertAdjacentHTML('beforeend', image);
    await settled();
    expect(host.querySelectorAll('[src]'), 'and what comes next at once').to.have.length(2);
    expect(ran).to.have.length(1);
  });

  it('R043, R072: takes back what is withdrawn at once, and lets go of what is granted, while a page changes all the time', async () => {
    const page = start();
    const host = place(image);
    await page.acceptAll();
    host.insertAdjacentHTML('beforeend', '<p></p>'.repeat(250) + image);
    await settled();
    host.insertAdjacentHTML('beforeend', image);
    await page.rejectAll();
    expect(host.querySelectorAll('[src]')).to.have.length(0);
    await page.acceptAll();
    expect(host.querySelectorAll('[src]')).to.have.length(3);
  });
});
