import { expect } from '@open-wc/testing';
import { fromTarteaucitron } from '../../src/migrations/tarteaucitron.js';
import { ageInDays, choicesOf, keep, setCookie, startWith } from './old-record.js';

describe('fromTarteaucitron', () => {
  for (const [record, expected, asks] of [
    ['accept', 'analytics ga hotjar marketing', undefined],
    ['reject', '!analytics !ga !hotjar !marketing', undefined],
    ['custom', '!analytics ga !hotjar', 'added'],
    ['unanswered', '', 'first'],
  ] as const) {
    it(`takes over ${record}, and asks about what waits for an answer`, async () => {
      await keep('tarteaucitron', record);
      const page = startWith(fromTarteaucitron({ days: '180' }));
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.asks).to.equal(asks);
      if (expected) expect(ageInDays()).to.be.closeTo(180, 0.01);
    });
  }

  it('asks where a choice may be a year old', async () => {
    await keep('tarteaucitron', 'accept');
    expect(choicesOf(startWith(fromTarteaucitron()))).to.equal('');
  });

  for (const text of ['!ga=true!hotjar', '!ga=true!hotjar=tr', '!ga=TRUE', 'ga=true', '!=true']) {
    it(`believes nothing of ${text}`, () => {
      setCookie(`tarteaucitron=${text}`);
      const page = startWith(fromTarteaucitron({ days: '180' }));
      expect(choicesOf(page)).to.equal('');
    });
  }
});
