import { expect } from '@open-wc/testing';
import { fromOsano } from '../../src/migrations/osano.js';
import { ageInDays, choicesOf, keep, startWith } from './old-record.js';

describe('fromOsano', () => {
  for (const record of ['reject', 'optOut']) {
    it(`takes over a refusal (${record}), and nobody is asked`, async () => {
      await keep('osano', record);
      const page = startWith(fromOsano({ days: '90' }));
      expect(choicesOf(page)).to.equal('!analytics !ga !hotjar !marketing');
      expect([page.state.record?.action, page.state.view]).to.deep.equal(['reject', undefined]);
      expect(ageInDays()).to.be.closeTo(90, 0.01);
    });
  }

  for (const record of ['accept', 'dismiss']) {
    it(`asks after ${record}, which named no purpose`, async () => {
      await keep('osano', record);
      const page = startWith(fromOsano({ days: '90' }));
      expect([page.state.record, page.state.view]).to.deep.equal([undefined, 'banner']);
    });
  }

  it('asks where a refusal may be a year old, unless records are kept for longer', async () => {
    await keep('osano', 'reject');
    expect(choicesOf(startWith(fromOsano()))).to.equal('');
    expect(choicesOf(startWith(fromOsano(), { record: { maxAge: 400 } }))).to.include('!marketing');
  });
});
