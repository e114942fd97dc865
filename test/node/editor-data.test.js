import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { PACKAGE, ROOT } from './entries.js';

const read = (file) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));
const elements = read(PACKAGE.customElements)
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const attributes = (list, nameOf) => list.map((one) => [nameOf(one), (one.attributes ?? []).map(({ name }) => name)]);
const wanted = attributes(elements, ({ tagName }) => tagName);

it('VS Code completes every element, its attributes, and their values', () => {
  const { tags, globalAttributes } = read('dist/vscode.html-custom-data.json');
  assert.deepEqual(
    attributes(tags, ({ name }) => name),
    wanted,
  );
  const valuesOf = (tag, name) =>
    tags
      .find((one) => one.name === tag)
      .attributes.find((one) => one.name === name)
      .values.map((one) => one.name);
  assert.deepEqual(valuesOf('privacy-banner', 'mode'), ['opt-in', 'opt-out', 'notice']);
  assert.equal(valuesOf('privacy-embed', 'provider').length, 7);
  assert.ok(globalAttributes.some(({ name }) => name === 'data-consent'));
});

it('VS Code completes every variable and part once', () => {
  const { properties, pseudoElements } = read('dist/vscode.css-custom-data.json');
  for (const list of [properties, pseudoElements].map((some) => some.map(({ name }) => name))) {
    assert.deepEqual(list, [...new Set(list)]);
    assert.ok(
      list.every((name) => /^(--privacy-|::part\()[a-z-]+\)?$/.test(name)),
      list.join(),
    );
  }
});

it('JetBrains completes every element and its attributes', () => {
  const { name, version, contributions } = read(PACKAGE['web-types']);
  assert.deepEqual([name, version], [PACKAGE.name, PACKAGE.version]);
  assert.deepEqual(
    attributes(contributions.html.elements, (one) => one.name),
    wanted,
  );
});
