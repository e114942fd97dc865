import { expect } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import type { ConfigInput } from '../../src/core/config.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { consentReceipt } from '../../src/policy/export/receipt.js';

const HASH = 'a'.repeat(64);
const TEXT = 'b'.repeat(64);
const INPUT: ConfigInput = {
  version: 3,
  categories: [
    { id: 'necessary', services: [{ id: 'shop', provider: 'Shop Ltd' }] },
    {
      id: 'analytics',
      label: 'Statistics',
      purpose: 'Counts visits',
      services: [
        {
          id: 'ga',
          label: 'Analytics',
          provider: 'Counting Ltd',
          country: 'IE',
          policy: 'https://counting.example/privacy',
          storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y', purpose: 'Tells visitors apart' }],
        },
        { id: 'own', provider: 'Example Ltd' },
      ],
    },
    { id: 'marketing', purpose: 'Shows advertisements', services: [{ id: 'ads' }] },
    { id: 'later', purpose: 'Nobody was asked' },
  ],
  policy: { href: '/privacy', controller: 'Example Ltd' },
};
const record = (rest: Partial<ConsentRecord> = {}): ConsentRecord => ({
  version: 3,
  time: '2026-11-24T10:00:00.000Z',
  action: 'custom',
  mode: 'opt-in',
  language: 'en',
  hash: HASH,
  choices: { analytics: 'granted', ga: 'granted', own: 'granted', marketing: 'denied', ads: 'denied' },
  ...rest,
});

interface Receipt {
  pii_processing: { purposes: Record<string, unknown>[]; privacy_notice: unknown };
  party_identification: { party_id: string }[];
  event?: Record<string, unknown>[];
}
const receiptOf = (made: ConsentRecord, input: ConfigInput = INPUT): Receipt =>
  consentReceipt({ id: '1', record: made, config: completeConfig(input) }) as Receipt;

describe('consentReceipt', () => {
  it('R159, R149: tells what was decided, on which text of which version, and who receives data for it', () => {
    const receipt = consentReceipt({
      id: 'f3b1',
      record: record(),
      config: completeConfig(INPUT),
      policy: {
        title: 'Privacy Policy',
        url: 'https://example.com/privacy',
        version: 4,
        sha256: TEXT,
        controller: { name: 'Example Ltd', address: '1 Road, Dublin', email: 'privacy@example.com', country: 'IE' },
        authority: { name: 'Data Protection Commission', url: 'https://dpc.example' },
      },
    });
    expect(receipt).to.deep.equal({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: 'f3b1',
      receipt_id: 'f3b1',
      pii_processing: {
        privacy_notice: { title: 'Privacy Policy', url: 'https://example.com/privacy', version: 4, sha256: TEXT },
        language: 'en',
        purposes: [
          {
            purpose_id: 'analytics',
            purpose_name: 'Statistics',
            purpose: 'Counts visits',
            lawful_basis: 'consent',
            pii_controllers: ['party:controller'],
            services: ['Analytics', 'own'],
            recipient_third_parties: ['ga'],
            authority_party: 'party:authority',
            storage: [
              { service: 'ga', name: '_ga*', kind: 'cookie', purpose: 'Tells visitors apart', retention_period: 'P2Y' },
            ],
          },
          {
            purpose_id: 'marketing',
            purpose: 'Shows advertisements',
            lawful_basis: 'consent',
            pii_controllers: ['party:controller'],
            services: ['ads'],
            authority_party: 'party:authority',
          },
        ],
      },
      party_identification: [
        {
          party_id: 'party:controller',
          party_name: 'Example Ltd',
          party_role: 'PII controller',
          party_address: '1 Road, Dublin',
          party_email: 'privacy@example.com',
          party_country: 'IE',
        },
        {
          party_id: 'party:authority',
          party_name: 'Data Protection Commission',
          party_role: 'authority',
          party_url: 'https://dpc.example',
        },
        {
          party_id: 'ga',
          party_name: 'Counting Ltd',
          party_role: 'third party',
          party_url: 'https://counting.example/privacy',
          party_country: 'IE',
        },
      ],
      event: [
        {
          event_time: '2026-11-24T10:00:00.000Z',
          validity_duration: 'P184D',
          event_type: 'explicit',
          event_state: 'given',
          indication_method: 'custom',
          notice_hash: HASH,
          purposes: ['analytics'],
          services: ['ga', 'own'],
        },
        {
          event_time: '2026-11-24T10:00:00.000Z',
          validity_duration: 'P184D',
          event_type: 'explicit',
          event_state: 'refused',
          indication_method: 'custom',
          notice_hash: HASH,
          purposes: ['marketing'],
          services: ['ads'],
        },
      ],
    });
  });

  it('makes nothing up', () => {
    const bare = record({ action: 'reject', language: '', hash: '', choices: { analytics: 'denied' } });
    const config = completeConfig({ categories: ['analytics'] });
    expect(consentReceipt({ id: '1', record: bare, config })).to.deep.equal({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: '1',
      receipt_id: '1',
      pii_processing: { purposes: [{ purpose_id: 'analytics', lawful_basis: 'consent' }] },
      event: [
        {
          event_time: '2026-11-24T10:00:00.000Z',
          validity_duration: 'P184D',
          event_type: 'explicit',
          event_state: 'refused',
          indication_method: 'reject',
          purposes: ['analytics'],
        },
      ],
    });
  });

  it('calls what was taken back withdrawn', () => {
    const { event } = receiptOf(record({ action: 'withdraw', choices: { analytics: 'denied', marketing: 'denied' } }));
    expect(event?.map((one) => [one['event_state'], one['purposes']])).to.deep.equal([
      ['withdrawn', ['analytics', 'marketing']],
    ]);
  });

  it('R147: has no event where a notice was closed, and no consent where silence allows', () => {
    expect(receiptOf(record({ mode: 'notice', action: 'none', choices: {} })).event).to.equal(undefined);
    for (const purpose of receiptOf(record({ mode: 'opt-out' })).pii_processing.purposes) {
      expect(purpose).not.to.have.property('lawful_basis');
    }
  });

  it('R148: puts no words into an old consent that came after it', () => {
    const [necessary, analytics, marketing] = INPUT.categories as object[];
    const changed = {
      ...INPUT,
      version: 5,
      categories: [necessary, { ...analytics, since: 4 }, marketing],
    } as ConfigInput;
    const { pii_processing, party_identification, event } = receiptOf(record(), changed);
    expect(pii_processing.purposes[0]).to.deep.equal({
      purpose_id: 'analytics',
      lawful_basis: 'consent',
      pii_controllers: ['party:controller'],
    });
    expect(party_identification.map((party) => party.party_id)).to.deep.equal(['party:controller']);
    expect(event?.[0]?.['purposes']).to.deep.equal(['analytics']);
  });

  it('keeps the ids of what the configuration has no more', () => {
    const { pii_processing, event } = receiptOf(record(), { categories: ['marketing'], version: 3 });
    expect(pii_processing.purposes.map((purpose) => purpose['purpose_id'])).to.deep.equal(['marketing']);
    expect(event?.[0]?.['services']).to.deep.equal(['analytics', 'ga', 'own']);
  });

  it('is the same after a journey through JSON', () => {
    const receipt = receiptOf(record());
    expect(JSON.parse(JSON.stringify(receipt))).to.deep.equal(receipt);
  });
});
