import { expect } from '@open-wc/testing';
import { matomo } from '../../src/integrations/matomo.js';
import { place, start } from '../page/page-consent.js';
import { forget, itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

/** What Matomo's tracker leaves on the page once it has loaded. */
const vendor = {
  globals: ['_paq', 'told'],
  calls: () => queued('told'),
  arrange: () => {
    const told: unknown[] = [];
    Object.assign(window, { told, _paq: { push: (call: unknown) => told.push(call) } });
  },
};
const withoutTracker = { ...vendor, arrange: () => undefined };

/**
 * What the tracker would send of what waits for it: at its start it takes some methods before all others, in an order of
 * its own. Of those that consent is about, `forgetConsentGiven` is none.
 */
function pageViewsSentBy(calls: unknown[]): number {
  const names = calls.map((call) => (call as string[])[0]!);
  const first = ['requireConsent', 'setConsentGiven'].flatMap((name) => names.filter((other) => other === name));
  let mayTrack = true;
  let waiting = 0;
  let sent = 0;
  for (const name of [...first, ...names.filter((other) => !first.includes(other))]) {
    if (name === 'requireConsent' || name === 'forgetConsentGiven') mayTrack = false;
    else if (name === 'setConsentGiven') {
      mayTrack = true;
      sent += waiting;
      waiting = 0;
    } else if (mayTrack) sent++;
    else waiting++;
  }
  return sent;
}

describe('matomo', () => {
  itSpeaksAsDocumented('matomo', () => matomo(), vendor);

  it('hangs on the category or service that is named, as a data attribute may name it', async () => {
    vendor.arrange();
    const { dataset } = place('<i data-category="hotjar"></i>').firstElementChild as HTMLElement;
    const page = start();
    page.use(matomo(dataset));
    await page.decide({ ga: 'granted', marketing: 'granted' });
    await page.decide({ hotjar: 'granted' });
    expect(vendor.calls()).to.deep.equal([['requireConsent'], ['forgetConsentGiven'], ['setConsentGiven']]);
    forget(vendor);
  });

  it('R095: leaves the last answer alone for a tracker that loads late, wherever the page view stands', async () => {
    const page = openPage(matomo(), withoutTracker);
    const queue = onPage('_paq') as unknown[];
    const sent = (): number[] => [
      pageViewsSentBy([['trackPageView'], ...queue]),
      pageViewsSentBy([...queue, ['trackPageView']]),
    ];
    expect(sent()).to.deep.equal([0, 0]);
    await page.acceptAll();
    expect(sent()).to.deep.equal([1, 1]);
    await page.rejectAll();
    expect(sent()).to.deep.equal([0, 0]);
    await page.acceptAll();
    expect(sent()).to.deep.equal([1, 1]);
    expect(queue).to.deep.equal([['requireConsent'], ['setConsentGiven']]);
  });
});
