/** What can be copied: its name, and how it is written from what was made. */
export const SNIPPETS = {
  'Script tag': writeScriptTag,
  React: writeReact,
  Vue: writeVue,
  JSON: ({ config }) => write(config),
  Policy: ({ policy }) => write(policy),
};

const write = (value) => JSON.stringify(value, null, 2);
const indent = (text, by) => text.replaceAll('\n', `\n${by}`);
/** No text ends the script that it is in. */
const inScript = (json) => json.replaceAll('<', '\\u003c');
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function writeScriptTag({ config, theme, services }) {
  const tellers = services
    .filter(({ tell }) => tell?.integration)
    .map(({ tell: { integration, options } }) => {
      const given = Object.entries(options).map(([name, value]) => ` data-${name}="${value}"`);
      return `  <script src="/ui/to-${integration}.js"${given.join('')}></script>`;
    });
  return [
    '<head>',
    '  <!-- In the head, before any tag that waits for consent. -->',
    '  <script src="/privacy.min.js"></script>',
    ...tellers,
    '  <script type="application/json" data-privacy-config>',
    `    ${indent(inScript(write(config)), '    ')}`,
    '  </script>',
    ...(theme ? [`  <link rel="stylesheet" href="/themes/${theme}.css" />`] : []),
    '</head>',
    '<body>',
    ...services.flatMap(howToWait).map((line) => `  ${line}`),
    '  <!-- On every page: the way back to the settings. -->',
    `  <a href="${attribute(config.policy.href ?? '')}" data-consent-open="settings">Privacy settings</a>`,
    '</body>',
  ].join('\n');
}

/** How a service waits for consent. What is necessary does not. */
function howToWait({ id, label, category, embed }) {
  if (category === 'necessary') return [];
  const how = embed
    ? `<privacy-embed provider="${id}">, with /ui/embed.js`
    : `its tags get type="text/plain" data-consent="${id}"`;
  return [`<!-- ${label}: ${how}. -->`];
}

/** The imports and the call that a module starts consent with. */
function writeStart({ config, theme, services }) {
  const told = services.filter(({ tell }) => tell?.integration).map(({ tell }) => tell);
  const effects = told.map(
    ({ name, options }) => `, ${name}(${Object.keys(options).length > 0 ? write(options) : ''})`,
  );
  return [
    "import { startConsent } from 'privacy-elements';",
    "import 'privacy-elements/define';",
    ...[...new Map(told.map(({ integration, name }) => [integration, name]))].map(
      ([integration, name]) => `import { ${name} } from 'privacy-elements/integrations/${integration}';`,
    ),
    ...(theme ? [`import 'privacy-elements/themes/${theme}.css';`] : []),
    '',
    '// In the browser alone.',
    `export const consent = startConsent(${write(config)}${effects.join('')});`,
  ].join('\n');
}

function writeReact(made) {
  return `import { useSyncExternalStore } from 'react';
${writeStart(made)}

/** Whether a category or service may run now; renders again when that changes. */
export const useConsent = (id) =>
  useSyncExternalStore(
    consent.subscribe,
    () => consent.has(id),
    () => false,
  );
`;
}

function writeVue(made) {
  return `import { onScopeDispose, shallowRef } from 'vue';
${writeStart(made)}

/** Whether a category or service may run now, as a ref that follows. */
export function useConsent(id) {
  const may = shallowRef(false);
  onScopeDispose(consent.subscribe(() => (may.value = consent.has(id))));
  return may;
}
`;
}
