import { expect } from '@open-wc/testing';
import { newSite } from '../browsers/site.js';
import { place, settled, start } from './page-consent.js';
import { until } from '../browsers/until.js';

describe('gate', () => {
  it('R003, R043: attributes arrive with their own consent, and leave with it', async () => {
    const site = await newSite();
    const pixel = (id: string) => site.url('pixel.png', { id });
    const host = place(`<iframe data-consent="analytics" data-src="${site.url('frame.html', { id: 'frame' })}"></iframe>
      <img data-consent="marketing" alt="" data-src="${pixel('img')}">
      <img data-consent="analytics" alt="" data-srcset="${pixel('set')} 1x">
      <link data-consent="analytics" rel="stylesheet" data-href="${site.url('a.css', { id: 'css' })}">`);
    const [frame, img, set, link] = host.children as unknown as [
      HTMLIFrameElement,
      HTMLImageElement,
      HTMLImageElement,
      HTMLLinkElement,
    ];
    const page = start();
    await settled();
    expect(await site.ids()).to.deep.equal([]);

    await page.decide({ analytics: 'granted' });
    await until(() => frame.contentDocument?.querySelector('#frame'), 'the frame loads');
    await until(() => set.naturalWidth, 'the image set loads');
    await until(() => link.sheet, 'the style sheet loads');
    expect(img.hasAttribute('src')).to.equal(false);
    expect((await site.ids()).sort()).to.deep.equal(['css', 'frame', 'set']);

    await page.decide({ analytics: 'denied', marketing: 'granted' });
    await until(() => frame.contentDocument && !frame.contentDocument.querySelector('#frame'), 'the frame is emptied');
    expect([frame.hasAttribute('src'), set.hasAttribute('srcset'), link.hasAttribute('href')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(link.sheet).to.equal(null);
    await until(() => img.naturalWidth, 'the image loads');
  });

  it('R043: an expression of several ids needs them all, one of a service that service alone', async () => {
    const host = place(
      ['analytics marketing', ' marketing\n ga ', 'ga', 'hotjar', '!marketing', '!ga marketing']
        .map((expression) => `<img alt="" data-consent="${expression}" data-src="data:,">`)
        .join(''),
    );
    const open = () => [...host.children].map((img) => Number(img.hasAttribute('src'))).join('');
    const page = start();
    expect(open()).to.equal('000000');
    await page.decide({ ga: 'granted' });
    expect(open()).to.equal('001000');
    await page.decide({ marketing: 'granted' });
    expect(open()).to.equal('011000');
    await page.decide({ hotjar: 'granted' });
    expect(open(), 'all services make their category').to.equal('111100');
    await page.decide({ analytics: 'denied' });
    expect(open()).to.equal('000001');
    await page.rejectAll();
    expect(open()).to.equal('000010');
  });

  it('R071: an id that is not known never holds, neither does none', async () => {
    const ids = ['', '  ', 'unknown', '!unknown', '!', 'analytics unknown', 'constructor', '__proto__', 'analytics,ga'];
    const host = place(ids.map((id) => `<img alt="" data-consent="${id}" data-src="data:,">`).join(''));
    const page = start();
    await page.acceptAll();
    await page.rejectAll();
    await page.acceptAll();
    expect(host.querySelectorAll('[src]')).to.have.length(0);
  });

  it('R071: what needs no consent is let go of at once, even with nothing decided', () => {
    const host = place('<img alt="" data-consent="necessary" data-src="data:,">');
    start();
    expect(host.querySelector('img')!.getAttribute('src')).to.equal('data:,');
  });

  const arrivals: Record<string, (node: Element, host: HTMLElement) => void> = {
    appendChild: (node, host) => host.appendChild(node),
    innerHTML: (node, host) => (host.innerHTML = node.outerHTML),
    insertAdjacentHTML: (node, host) => host.insertAdjacentHTML('beforeend', node.outerHTML),
    cloneNode: (node, host) => host.append(node.cloneNode(true)),
    replaceChildren: (node, host) => host.replaceChildren(node),
    replaceWith: (node, host) => host.appendChild(document.createElement('p')).replaceWith(node),
    DOMParser: (node, host) => {
      const parsed = new DOMParser().parseFromString(`<body>${node.outerHTML}`, 'text/html');
      host.append(document.adoptNode(parsed.body.firstElementChild!));
    },
    'a fragment of a range': (node, host) =>
      host.append(document.createRange().createContextualFragment(node.outerHTML)),
    'an element around it': (node, host) => {
      const around = document.createElement('section');
      around.append(document.createElement('p'), node);
      host.append(around);
    },
  };
  for (const [route, arrive] of Object.entries(arrivals)) {
    it(`R072: what arrives later through ${route} is gated too`, async () => {
      const page = start();
      const make = (consent: string) => {
        const node = document.createElement('div');
        node.innerHTML = `<img alt="" data-consent="${consent}" data-src="data:,">
          <script type="text/plain" data-consent="${consent}">ran.push('${consent}')</script>`;
        return node;
      };
      await page.decide({ analytics: 'granted' });
      const [analytics, marketing] = [place(''), place('')];
      arrive(make('analytics'), analytics);
      arrive(make('marketing'), marketing);
      await settled();
      expect(ran).to.deep.equal(['analytics']);
      expect(analytics.querySelector('img')!.hasAttribute('src')).to.equal(true);
      expect(marketing.querySelector('img')!.hasAttribute('src')).to.equal(false);
      await page.acceptAll();
      expect(ran).to.deep.equal(['analytics', 'marketing']);
      expect(marketing.querySelector('img')!.hasAttribute('src')).to.equal(true);
    });
  }

  it('R043: leaves what was let go of to the page, until it is taken back', async () => {
    const host = place('<img alt="" data-consent="analytics" data-src="data:,one">');
    const img = host.querySelector('img')!;
    const page = start();
    await page.decide({ analytics: 'granted' });
    img.src = 'data:,two';
    await page.decide({ marketing: 'granted' });
    host.append(img);
    await settled();
    expect(img.getAttribute('src'), 'what the page made of it').to.equal('data:,two');
    await page.decide({ analytics: 'denied' });
    expect(img.hasAttribute('src')).to.equal(false);
    await page.decide({ analytics: 'granted' });
    expect(img.getAttribute('src'), 'let go of anew').to.equal('data:,one');
  });

  it('R043: takes back what ends before it lets go of what begins', async () => {
    const host = place(`<img alt="" data-consent="!analytics" data-src="data:,refused">
      <img alt="" data-consent="analytics" data-src="data:,granted">`);
    const page = start();
    await page.decide({ analytics: 'granted' });
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const { dataset, attributes } = target as HTMLElement;
        seen.push(`${dataset['consent']} ${attributes.getNamedItem('src') ? 'comes' : 'goes'}`);
      }
    });
    observer.observe(host, { subtree: true, attributeFilter: ['src'] });
    await page.decide({ analytics: 'denied' });
    await settled();
    observer.disconnect();
    expect(seen).to.deep.equal(['analytics goes', '!analytics comes']);
  });

  it('R043: leaves alone what stands in the page as it will be, such as what a server knew to be granted', async () => {
    await start().decide({ analytics: 'granted' });
    const frame = '<iframe data-consent="analytics" data-src="about:blank" src="about:blank"></iframe>';
    const host = place(frame);
    await settled();
    const shown = host.querySelector('iframe')!.contentWindow;
    start();
    await settled();
    expect(host.querySelector('iframe')!.contentWindow === shown, 'the same frame').to.equal(true);
    expect(host.innerHTML).to.equal(frame);
  });

  it('releases nothing more once it was stopped, and takes nothing back', async () => {
    const page = start();
    await page.decide({ analytics: 'granted' });
    const host = place('<img alt="" data-consent="analytics" data-src="data:,">');
    await settled();
    page.stop();
    place("<script type='text/plain' data-consent='analytics'>ran.push('late')</script>");
    await settled();
    expect(ran).to.deep.equal([]);
    expect(host.querySelector('img')!.hasAttribute('src')).to.equal(true);
  });
});
