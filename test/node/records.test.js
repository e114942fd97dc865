// What a visitor's browser holds outlives the version that wrote it: test/records has what each of them wrote.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseActs, parseRecord } from 'privacy-elements';
import { readConsent } from 'privacy-elements/server';
import { PACKAGE, ROOT } from './entries.js';

const files = readdirSync(`${ROOT}test/records`);

it('has records of this version, written by it and added to with each one', () => {
  assert.ok(files.includes(`${PACKAGE.version}.json`), `test/records/${PACKAGE.version}.json is not there`);
});

for (const file of files) {
  describe(`a browser that ${file.replace('.json', '')} wrote into`, () => {
    const { records, acts } = JSON.parse(readFileSync(`${ROOT}test/records/${file}`, 'utf8'));
    for (const { name, text, record, config } of records) {
      it(`is understood: ${name}`, () => {
        const read = parseRecord(text);
        assert.deepEqual({ ...read, choices: { ...read.choices } }, record);
        assert.deepEqual(Object.keys(read.choices), Object.keys(record.choices));
      });
      it(`is not asked again, and grants what it granted: ${name}`, () => {
        const consent = readConsent(`privacy=${text}`, config, Date.parse(record.time) + 864e5);
        assert.equal(consent.asks, undefined);
        for (const [id, choice] of Object.entries(record.choices)) assert.equal(consent.choice(id), choice, id);
      });
    }
    for (const { text, acts: wanted } of acts) {
      it(`is understood: ${wanted.map(({ act }) => act).join(', ')} on a policy`, () => {
        assert.deepEqual(parseActs(text), wanted);
      });
    }
  });
}
