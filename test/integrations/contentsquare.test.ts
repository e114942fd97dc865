import { expect } from '@open-wc/testing';
import { contentsquare } from '../../src/integrations/contentsquare.js';
import { itSpeaksAsDocumented, openPage, queued } from './visits.js';

const vendor = { globals: ['_uxa'], calls: () => queued('_uxa') };

describe('contentsquare', () => {
  itSpeaksAsDocumented('contentsquare', () => contentsquare(), vendor);

  it('takes back a refusal that the tag has not read, when the visitor then agrees', async () => {
    const page = openPage(contentsquare(), {
      ...vendor,
      arrange: () => void Object.assign(window, { _uxa: [['setPath', '/']] }),
    });
    await page.rejectAll();
    await page.rejectAll();
    expect(queued('_uxa')).to.have.length(3);
    await page.acceptAll();
    expect(queued('_uxa')).to.deep.equal([['setPath', '/']]);
  });

  it('tells a tag that is there', async () => {
    const told: unknown[] = [];
    const _uxa = { push: (call: unknown) => told.push(call) };
    const page = openPage(contentsquare(), { ...vendor, arrange: () => void Object.assign(window, { _uxa }) });
    await page.acceptAll();
    await page.rejectAll();
    expect(told).to.deep.equal([['optout']]);
  });
});
