// What editors complete and explain: custom data for VS Code and web-types for JetBrains, from the manifest of the elements.
import { readFileSync, writeFileSync } from 'node:fs';

/** What may stand on any element of a page. */
const PAGE_ATTRIBUTES = [
  {
    name: 'data-consent',
    description: 'Ids of categories or services that have to be granted; `!id` once it was refused.',
  },
  { name: 'data-consent-open', description: '`settings` or `banner`: opens that view.' },
  { name: 'data-privacy-config', description: 'On a script of `application/json`: it is the configuration.' },
];

/** A plugin of the analyzer that writes them beside the manifest. */
export const editorData = (folder) => ({
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    const write = (file, data) => writeFileSync(`${folder}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
    write('vscode.html-custom-data.json', {
      version: 1.1,
      tags: elements.map(({ tagName: name, description, attributes }) => ({
        name,
        description: markdown(description),
        attributes: attributes?.map(attribute) ?? [],
      })),
      globalAttributes: PAGE_ATTRIBUTES.map(attribute),
    });
    const properties = once(elements.flatMap(({ cssProperties = [] }) => cssProperties)).map(named);
    const parts = once(elements.flatMap(({ cssParts = [] }) => cssParts));
    write('vscode.css-custom-data.json', {
      version: 1.1,
      properties,
      pseudoElements: parts.map(({ name, description }) => ({ name: `::part(${name})`, description })),
    });
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    write('web-types.json', {
      $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      name,
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: element.description,
            attributes: element.attributes?.map(webAttribute) ?? [],
            slots: element.slots?.map(named) ?? [],
            js: { events: element.events?.map(named) ?? [] },
            css: { parts: element.cssParts?.map(named) ?? [] },
          })),
          attributes: PAGE_ATTRIBUTES.map(webAttribute),
        },
        css: { properties },
      },
    });
  },
});

const markdown = (value) => ({ kind: 'markdown', value });
const named = ({ name, description }) => ({ name, description });
/** The first of each name, since several elements share most of them; `--privacy-*` is none. */
const once = (list) =>
  list.filter(({ name }, at) => !name.includes('*') && list.findIndex((one) => one.name === name) === at);

/** The values of an attribute whose description begins with a list of them. */
const valuesOf = (description) => {
  const [list = ''] = /^`[^`]+`((, | or )`[^`]+`)*/.exec(description.replace(/ \([^)]*\)/g, '')) ?? [];
  return (list.match(/[^`]+(?=`(,| or|$))/g) ?? []).map((name) => ({ name }));
};

const attribute = ({ name, description, type }) => ({
  name,
  description: markdown(description),
  // What has no value in VS Code's words.
  ...(type?.text === 'boolean' && { valueSet: 'v' }),
  values: valuesOf(description),
});

const webAttribute = ({ name, description, type }) => {
  const values = valuesOf(description);
  const isBoolean = type?.text === 'boolean';
  return {
    name,
    description,
    value: isBoolean
      ? { kind: 'no-value' }
      : { type: values.length > 0 ? values.map((value) => `'${value.name}'`).join(' | ') : 'string' },
  };
};
