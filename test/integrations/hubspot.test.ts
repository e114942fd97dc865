import { expect } from '@open-wc/testing';
import { hubspot } from '../../src/integrations/hubspot.js';
import { itSpeaksAsDocumented, openPage, queued } from './visits.js';

const vendor = { globals: ['_hsp'], calls: () => queued('_hsp') };

describe('hubspot', () => {
  itSpeaksAsDocumented('hubspot', () => hubspot(), vendor);

  it('keeps its three signals apart', async () => {
    const page = openPage(hubspot({ functional: 'necessary' }), vendor);
    await page.decide({ analytics: 'granted', marketing: 'denied' });
    expect(queued('_hsp').at(-1)).to.deep.equal([
      'setHubSpotConsent',
      { analytics: true, advertisement: false, functionality: true },
    ]);
  });
});
