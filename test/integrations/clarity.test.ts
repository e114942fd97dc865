import { expect } from '@open-wc/testing';
import Clarity from '@microsoft/clarity';
import { clarity } from '../../src/integrations/clarity.js';
import { itSpeaksAsDocumented, onPage, openPage } from './visits.js';

const queue = (): unknown[][] =>
  ((onPage('clarity') as { q?: ArrayLike<unknown>[] } | undefined)?.q ?? []).map((values) => Array.from(values));
const vendor = { globals: ['clarity'], calls: queue };

/** Starts Clarity's own package; what it puts into the page is no script, so that nothing is loaded. */
function init(): void {
  const inert = document.createElement('i');
  Object.assign(document, { createElement: () => inert });
  Clarity.init('project');
  Reflect.deleteProperty(document, 'createElement');
  inert.remove();
}

describe('R096: clarity', () => {
  itSpeaksAsDocumented('clarity', () => clarity(), vendor);

  it('speaks as the package does, which goes on with the same queue', async () => {
    const page = openPage(clarity(), vendor);
    init();
    Clarity.consentV2({ ad_Storage: 'denied', analytics_Storage: 'denied' });
    await page.acceptAll();
    Clarity.consentV2();
    const [denied, deniedByPackage, granted, grantedByPackage] = queue();
    expect([denied, granted]).to.deep.equal([deniedByPackage, grantedByPackage]);
    expect(queue()).to.have.length(4);
  });

  it('keeps its two signals apart', async () => {
    const page = openPage(clarity({ marketing: 'functional' }), vendor);
    await page.decide({ functional: 'granted' });
    await page.decide({ analytics: 'granted', functional: 'denied', marketing: 'granted' });
    expect(queue().slice(1)).to.deep.equal([
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'denied' }],
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ]);
  });
});
