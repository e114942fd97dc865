// Writes the hashes of the script-tag files: all of them to dist/integrity.json, and into README.md those that it shows.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = ['privacy.min.js', 'privacy.full.min.js', ...readdirSync('dist/ui').map((file) => `ui/${file}`)];
const hashes = Object.fromEntries(
  files
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64')}`,
    ]),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);

const folder = `https://cdn.example/${name}@${version}/dist/`;
const script = (file) => `<script src="${folder}${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
const always = ['ui/banner.js', 'ui/whole.js'];
const map = { integrity: Object.fromEntries(always.map((file) => [folder + file, hashes[file]])) };
const shown = `
\`\`\`html
<script type="importmap">${JSON.stringify(map)}</script>
${script('privacy.min.js')}
\`\`\`

or, both halves in one file:

\`\`\`html
${script('privacy.full.min.js')}
\`\`\`
`;

const MARKERS = /(?<=<!-- integrity: written by the build -->\n)[^]*?(?=\n<!-- \/integrity -->)/;
const readme = readFileSync('README.md', 'utf8').replace(MARKERS, () => shown);
const options = { ...(await prettier.resolveConfig('README.md')), filepath: 'README.md' };
writeFileSync('README.md', await prettier.format(readme, options));
