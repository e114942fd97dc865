import { expect } from '@open-wc/testing';
import { fromKlaro } from '../../src/migrations/klaro.js';
import { ageInDays, choicesOf, keep, startWith } from './old-record.js';

describe('fromKlaro', () => {
  for (const [record, expected, action] of [
    ['accept', 'analytics ga hotjar marketing', 'accept'],
    ['reject', '!analytics !ga !hotjar !marketing', 'reject'],
    ['custom', '!analytics ga !hotjar !marketing', 'custom'],
  ] as const) {
    it(`takes over ${record}, and nobody is asked`, async () => {
      await keep('klaro', record);
      const page = startWith(fromKlaro());
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.record).to.include({ action, language: '', hash: '' });
      expect([page.state.asks, page.state.view]).to.deep.equal([undefined, undefined]);
    });
  }

  it('counts a record as old as its cookie can be', async () => {
    await keep('klaro', 'accept');
    startWith(fromKlaro());
    expect(ageInDays()).to.be.closeTo(120, 0.01);
  });

  it('counts it as old as the site says', async () => {
    await keep('klaro', 'accept');
    startWith(fromKlaro({ days: '30' }));
    expect(ageInDays()).to.be.closeTo(30, 0.01);
  });

  it('asks where it can be older than a record may be', async () => {
    await keep('klaro', 'accept');
    const page = startWith(fromKlaro({ days: '365' }));
    expect([page.state.record, page.state.view, page.has('marketing')]).to.deep.equal([undefined, 'banner', false]);
  });

  for (const days of ['', 'long', '-1']) {
    it(`asks where days say "${days}"`, async () => {
      await keep('klaro', 'accept');
      expect(choicesOf(startWith(fromKlaro({ days })))).to.equal('');
    });
  }

  it('takes what was stored without an end only where the site knows its age', async () => {
    await keep('klaro', 'localStorage');
    expect(choicesOf(startWith(fromKlaro()))).to.equal('');
    expect(choicesOf(startWith(fromKlaro({ days: '30' })))).to.equal('analytics ga hotjar marketing');
  });
});
