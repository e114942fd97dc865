import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRecord } from '../../src/core/parse-record.js';
import { formatRecord, type ConsentRecord } from '../../src/core/record.js';

const id = fc.stringMatching(/^[A-Za-z][\w-]{0,39}$/);

const records: fc.Arbitrary<ConsentRecord> = fc.record({
  version: fc.nat(999999999),
  time: fc
    .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  action: fc.constantFrom('accept', 'reject', 'custom', 'withdraw', 'gpc', 'none'),
  mode: fc.constantFrom('opt-in', 'opt-out', 'notice'),
  language: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hans'),
  hash: fc.constantFrom('', 'a1'.repeat(32)),
  choices: fc.dictionary(id, fc.constantFrom('granted', 'denied'), { maxKeys: 26 }),
});

/** Choices have no prototype, which `deep.equal` would count as a difference. */
const plain = ({ choices, ...rest }: ConsentRecord): unknown => ({ ...rest, choices: { ...choices } });

const granted = (text: string): string[] =>
  Object.entries(parseRecord(text)?.choices ?? {}).flatMap(([key, choice]) => (choice === 'granted' ? [key] : []));

/** Texts that differ from one by a single slip, at any place. */
const slips = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('insert', 'replace', 'remove', 'swap', 'repeat', 'case'),
      fc.nat(text.length - 1),
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('/', '.', '!', '-', '0', 'a'),
      ),
    )
    .map(([kind, at, character]) => {
      const [before, own, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
      if (kind === 'insert') return before + character + own + after;
      if (kind === 'replace') return before + character + after;
      if (kind === 'remove') return before + after;
      if (kind === 'swap') return before + after.slice(0, 1) + own + after.slice(1);
      if (kind === 'repeat') return before + own + own + after;
      return before + (own === own.toLowerCase() ? own.toUpperCase() : own.toLowerCase()) + after;
    });

const SAMPLE = `1/3/2026-03-14T09:26:53.589Z/custom/opt-in/en/${'0f'.repeat(32)}/analytics.ga.!marketing/`;

describe('record', () => {
  it('R053: comes back from its text as it went in', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(plain(parseRecord(formatRecord(record)) as ConsentRecord)).to.deep.equal(plain(record));
      }),
    );
  });

  it('R057: takes less than 1 KB for 6 categories with 20 services', () => {
    const ids = Array.from({ length: 26 }, (_, index) => `service-with-a-long-name-${index}`);
    const choices = Object.fromEntries(ids.map((name) => [name, 'denied' as const]));
    expect(formatRecord({ ...(parseRecord(SAMPLE) as ConsentRecord), choices }).length).to.be.below(1024);
  });

  it('R062: cut off anywhere it is no record', () => {
    for (let length = 0; length < SAMPLE.length; length++) {
      expect(parseRecord(SAMPLE.slice(0, length)), `${length} characters`).to.equal(undefined);
    }
  });

  it('R062: 10,000 forged texts grant nothing and throw nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(granted(text)).to.deep.equal([]);
      }),
      { numRuns: 10000 },
    );
  });

  it('R063: one changed character grants nothing that is not written there as a grant', () => {
    fc.assert(
      fc.property(fc.nat(SAMPLE.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const text = SAMPLE.slice(0, at) + character + SAMPLE.slice(at + 1);
        const listed = text.split('/').at(-2)?.split('.') ?? [];
        expect(granted(text).filter((key) => !listed.includes(key))).to.deep.equal([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('R062: a text is a record exactly as it would have been written, or none', () => {
    fc.assert(
      fc.property(fc.oneof(slips(SAMPLE), records.map(formatRecord).chain(slips)), (text) => {
        const record = parseRecord(text);
        if (record) expect(formatRecord(record)).to.equal(text);
      }),
      { numRuns: 5000 },
    );
  });

  it('R063: grants by a bare id alone', () => {
    expect(granted(SAMPLE)).to.deep.equal(['analytics', 'ga']);
    for (const sign of ['ga=1', 'ga:true', '+ga', '?ga', ' ga', '*', '!!ga', 'ga!', 'ga,x']) {
      expect(granted(SAMPLE.replace('.ga.', `.${sign}.`)), sign).to.deep.equal([]);
    }
  });

  it('R062: finds no choice where nobody made one, by the names that every object has', () => {
    const { choices } = parseRecord(SAMPLE) as ConsentRecord;
    for (const name of ['constructor', '__proto__', 'toString']) expect(choices[name]).to.equal(undefined);
  });

  const forged = {
    'JSON of another library': '{"categories":["analytics"],"revision":0}',
    'words for yes': '1/0/2026-03-14T09:26:53.589Z/accept/opt-in/en//analytics=true/',
    __proto__: '1/0/2026-03-14T09:26:53.589Z/accept/opt-in/en//__proto__/',
    'the same id twice': '1/0/2026-03-14T09:26:53.589Z/accept/opt-in/en//!analytics.analytics/',
    'a day that is none': '1/0/2026-02-30T09:26:53.589Z/accept/opt-in/en//analytics/',
    'more than a cookie holds': `1/0/2026-03-14T09:26:53.589Z/accept/opt-in/en//${'analytics-'.repeat(3)}${Array.from({ length: 400 }, (_, index) => `.service-${index}`).join('')}/`,
    'a later grammar': SAMPLE.replace('1/', '2/'),
  };
  for (const [name, text] of Object.entries(forged)) {
    it(`R062: ${name} is no consent`, () => expect(parseRecord(text)).to.equal(undefined));
  }
});
