import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import { parseRecord } from '../../src/core/parse-record.js';
import { formatRecord, type ConsentRecord } from '../../src/core/record.js';
import { resolve } from '../../src/core/state.js';

interface Vectors {
  records: { name: string; text: string; record: ConsentRecord | null }[];
  decisions: {
    name: string;
    text: string;
    id: string;
    version: number;
    maxAge: number;
    now: string;
    granted: boolean;
  }[];
}

// The readers in demo/readers run the same ones, so that a server and a page agree on every record.
const { records, decisions } = (await (await fetch('/demo/readers/vectors.json')).json()) as Vectors;

// Choices have no prototype, which `deep.equal` would count as a difference; their order is part of the record.
const entries = ({ choices, ...rest }: ConsentRecord) => ({ ...rest, choices: Object.entries(choices) });

describe('vectors of the record', () => {
  for (const { name, text, record } of records) {
    it(`${record ? 'reads' : 'refuses'}: ${name}`, () => {
      const parsed = parseRecord(text);
      expect(parsed && entries(parsed)).to.deep.equal(record ? entries(record) : undefined);
      if (parsed) expect(formatRecord(parsed)).to.equal(text);
    });
  }

  for (const { name, text, id, version, maxAge, now, granted } of decisions) {
    it(`${granted ? 'grants' : 'does not grant'}: ${name}`, () => {
      const config = checkConfig({ version, record: { maxAge }, categories: ['analytics', 'marketing', 'youtube'] });
      const { choices } = resolve(config, 'opt-in', parseRecord(text), Date.parse(now));
      expect(choices[id] === 'granted').to.equal(granted);
    });
  }
});
