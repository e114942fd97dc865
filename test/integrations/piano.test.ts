import { expect } from '@open-wc/testing';
import { piano } from '../../src/integrations/piano.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

const vendor = { globals: ['_paq', '_pianoQueue'], calls: () => queued('_paq') };

describe('piano', () => {
  itSpeaksAsDocumented('piano', () => piano(), vendor);

  it('leaves `_paq` to Matomo where Piano has a queue of another name', () => {
    openPage(piano({ queue: '_pianoQueue' }), vendor);
    expect(onPage('_paq')).to.equal(undefined);
    expect(queued('_pianoQueue')).to.deep.equal([['consent.setMode', 'opt-out']]);
  });
});
