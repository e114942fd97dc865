import { expect } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import type { ConfigInput, Mode } from '../../src/core/config.js';
import { modeFor } from '../../src/core/mode.js';

const modeOf = (input: Omit<ConfigInput, 'categories'>): Mode => modeFor(completeConfig({ categories: [], ...input }));

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
// Réunion and others are in the EU, and are what a look-up of the visitor's address answers there.
const OUTERMOST = 'AX GF GP MF MQ RE YT'.split(' ');
const EEA = ['IS', 'LI', 'NO'];

describe('modeFor', () => {
  it('R100: is opt-in where nothing was said', () => {
    expect(modeOf({})).to.equal('opt-in');
  });

  for (const mode of ['opt-in', 'opt-out', 'notice'] as const) {
    it(`R100: is ${mode} where a site says so and speaks of no regions`, () => {
      expect(modeOf({ mode })).to.equal(mode);
    });
  }

  it('R100: is no notice unless that was named literally', () => {
    const elsewhere = { region: 'JP', regions: { US: 'notice' } } as const;
    expect(modeOf(elsewhere)).to.equal('opt-in');
    expect(modeOf({ ...elsewhere, region: 'US' })).to.equal('notice');
  });

  for (const region of [
    ...EU,
    ...OUTERMOST,
    ...EEA,
    'GB',
    'UK',
    'EU',
    'CH',
    'BR',
    'CA-QC',
    'DE-BY',
    'FR-974',
    'GB-ENG',
  ]) {
    it(`R102: asks first in ${region}, whatever the site says`, () => {
      for (const mode of ['notice', 'opt-out'] as const) {
        expect(modeOf({ mode, region })).to.equal('opt-in');
        expect(modeOf({ mode, region, regions: { [region]: mode, [region.slice(0, 2)]: mode } })).to.equal('opt-in');
      }
    });
  }

  for (const region of [
    '',
    ' ',
    'XX',
    'de',
    'us-ca',
    'USA',
    'US-',
    'US_CA',
    'U',
    'T1',
    'US-CALI',
    'constructor',
    'US\n',
  ]) {
    it(`R102: asks first where the region is ${JSON.stringify(region)}, which is unknown`, () => {
      expect(modeOf({ mode: 'notice', region })).to.equal('opt-in');
      expect(modeOf({ mode: 'opt-out', region, regions: { US: 'notice' } })).to.equal('opt-in');
    });
  }

  it('R102: asks first where a site speaks of regions and the visitor’s is not known', () => {
    expect(modeOf({ mode: 'opt-out', regions: { US: 'opt-out' } })).to.equal('opt-in');
  });

  it('R103: takes the most specific region, then its country, then the mode for all', () => {
    const site = {
      mode: 'opt-in',
      regions: { US: 'opt-out', 'US-CA': 'opt-in', 'CA-ON': 'notice', CA: 'opt-out' },
    } as const;
    const modes = ['US-CA', 'US-NY', 'US', 'CA-ON', 'CA', 'JP'].map((region) => modeOf({ ...site, region }));
    expect(modes).to.deep.equal(['opt-in', 'opt-out', 'opt-out', 'notice', 'opt-out', 'opt-in']);
  });

  it('R103: takes the mode for all in a known region without one of its own', () => {
    expect(modeOf({ mode: 'opt-out', region: 'US', regions: {} })).to.equal('opt-out');
    expect(modeOf({ mode: 'notice', region: 'CA' })).to.equal('notice');
  });
});
