import { expect } from '@open-wc/testing';
import * as policy from '../../src/policy/index.js';

describe('privacy-elements/policy', () => {
  it('offers exactly these names', () => {
    expect(Object.keys(policy).sort()).to.deep.equal([
      'LEGAL',
      'PolicyError',
      'PolicyTextError',
      'REPLY_DAYS',
      'checkPolicy',
      'compareDocuments',
      'consentReceipt',
      'flatten',
      'lintPolicy',
      'outline',
      'policyJsonLd',
      'policyText',
      'readPolicyText',
      'renderPolicyHTML',
      'replyDays',
      'writeJsonLd',
      'writePolicyMarkdown',
      'writePolicyText',
    ]);
  });
});
