import { expect } from '@open-wc/testing';
import * as core from '../../src/core/index.js';

describe('privacy-elements/core', () => {
  it('offers exactly these names', () => {
    expect(Object.keys(core).sort()).to.deep.equal([
      'ConfigError',
      'NECESSARY',
      'applyChoices',
      'changedIds',
      'checkConfig',
      'completeConfig',
      'createConsent',
      'createStore',
      'formatActs',
      'formatRecord',
      'gpcIds',
      'lintConfig',
      'makeRecord',
      'meets',
      'missedVersions',
      'modeFor',
      'optionalIds',
      'parseActs',
      'parseRecord',
      'resolve',
      'strictestAsk',
      'upgradeRecord',
    ]);
  });
});
