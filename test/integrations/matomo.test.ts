import { expect } from '@open-wc/testing';
import { matomo } from '../../src/integrations/matomo.js';
import { place, start } from '../page/page-consent.js';
import { forget, itSpeaksAsDocumented, queued } from './visits.js';

const vendor = { globals: ['_paq'], calls: () => queued('_paq') };

describe('matomo', () => {
  itSpeaksAsDocumented('matomo', () => matomo(), vendor);

  it('hangs on the category or service that is named, as a data attribute may name it', async () => {
    const { dataset } = place('<i data-category="hotjar"></i>').firstElementChild as HTMLElement;
    const page = start();
    page.use(matomo(dataset));
    await page.decide({ ga: 'granted', marketing: 'granted' });
    await page.decide({ hotjar: 'granted' });
    expect(queued('_paq')).to.deep.equal([['requireConsent'], ['forgetConsentGiven'], ['setConsentGiven']]);
    forget(vendor);
  });
});
