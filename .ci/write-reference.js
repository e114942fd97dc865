// The references of the demo: that of the configuration from its types, that of the elements from their manifest. A key that
// no docstring explains fails the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import ts from 'typescript';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A docstring as HTML: code in backticks, and addresses as links. */
const prose = (text) =>
  escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/https:\/\/[^\s),;]+/g, '<a href="$&">$&</a>');
const table = (caption, heads, rows) => `<div class="table" tabindex="0" role="group" aria-label="${caption}">
  <table>
    <thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
    <tbody>${rows
      .map(
        ([first, ...rest]) =>
          `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      )
      .join('\n')}</tbody>
  </table>
</div>`;

async function writePage(file, title, lead, sections) {
  const page = `<!doctype html>
<!-- Made by .ci/write-reference.js: npm run build. -->
<html lang="en">
  <head>
    <title>${title} | Crosswind</title>
    <!-- include parts/head.html -->
  </head>
  <body>
    <!-- include parts/header.html -->
    <main id="main">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      <ul>${sections.map(({ name }) => `<li><a href="#${name}"><code>${name}</code></a></li>`).join('\n')}</ul>
      ${sections
        .map(
          ({ name, label, text, body }) =>
            `<section><h2 id="${name}"><code>${label ?? name}</code></h2>${text ? `<p>${prose(text)}</p>` : ''}${body}</section>`,
        )
        .join('\n')}
    </main>
    <!-- include parts/footer.html -->
  </body>
</html>`;
  const path = `demo/${file}`;
  writeFileSync(path, await format(page, { filepath: path, printWidth: 120 }));
}

/** The types that a site writes, each as a section: those of ConfigInput, and what these are made of. */
function configSections() {
  const file = 'src/core/config.ts';
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const all = new Map(
    source.statements
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .map((node) => [node.name.text, node]),
  );
  const docOf = (node) => ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node)[0]?.comment)?.replace(/\s+/g, ' ');
  const found = [];
  const visit = (name) => {
    if (found.includes(name) || !all.has(name)) return;
    found.push(name);
    for (const [other] of all
      .get(name)
      .getText()
      .matchAll(/\b[A-Z]\w+/g))
      visit(other);
  };
  visit('ConfigInput');
  const typed = (type) =>
    escape(type.getText().replace(/\s+/g, ' ')).replace(/\b[A-Z]\w+/g, (name) =>
      all.has(name) ? `<a href="#${name}">${name}</a>` : name,
    );
  return found.map((name) => {
    const node = all.get(name);
    if (ts.isTypeAliasDeclaration(node))
      return { name, text: docOf(node), body: `<p><code>${typed(node.type)}</code></p>` };
    const rows = node.members.map((member) => {
      const text = docOf(member);
      if (!text) throw new Error(`${file}: ${name}.${member.name.text} has no docstring`);
      const key = `<code>${member.name.text}</code>${member.questionToken ? '' : ', required'}`;
      return [key, `<code>${typed(member.type)}</code>`, prose(text)];
    });
    return { name, text: docOf(node), body: table(`The keys of ${name}`, ['Key', 'Type', 'What it is'], rows) };
  });
}

/** The elements, each as a section. */
function elementSections() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const kinds = {
    attributes: 'Attribute',
    events: 'Event',
    slots: 'Slot',
    cssParts: 'Part',
    cssProperties: 'Variable',
  };
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, description, ...declared }) => ({
      name: tagName,
      label: `&lt;${tagName}>`,
      text: description.replace(/\s+/g, ' '),
      body: Object.entries(kinds)
        .filter(([kind]) => declared[kind])
        .map(([kind, head]) => {
          const rows = declared[kind].map(({ name, description: text }) => {
            if (!text) throw new Error(`<${tagName}>: ${name} has no description`);
            return [name ? `<code>${name}</code>` : 'what stands in it', prose(text)];
          });
          return table(`${tagName}: ${kind}`, [head, 'What it is'], rows);
        })
        .join('\n'),
    }));
}

await writePage(
  'reference-config.html',
  'Configuration',
  'Every key that a configuration has: as JSON in the page, as attributes, or as the object given to <code>startConsent</code>.',
  configSections(),
);
await writePage(
  'reference-elements.html',
  'Elements',
  'Every element with its attributes, events, slots, parts and variables.',
  elementSections(),
);
