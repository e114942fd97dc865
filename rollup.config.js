import { readFileSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { emitPolicyStyles } from './.ci/emit-policy-styles.js';
import { emitFolder } from './.ci/emit-folder.js';
import { languageList, languages, policyLanguages, serviceLanguages } from './.ci/language-list.js';
import { leaveOut } from './.ci/leave-out.js';
import { minifyLiterals } from './.ci/minify-literals.js';
import { ownNames } from './.ci/own-names.js';
import { partsIn, scriptPart } from './.ci/script-parts.js';
import { thirdPartyLicences } from './.ci/third-party-licences.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Nothing of an earlier build stays.
rmSync('dist', { recursive: true, force: true });

const bindings = ['react', 'vue', 'svelte', 'solid'];
const integrations = partsIn('integrations');
const migrations = partsIn('migrations');

const minify = () =>
  terser({
    ecma: 2022,
    maxWorkers: 1,
    // Unsafe only for what nobody here does: bare arguments in arrows, own toString, getters with effects.
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: /^!privacy-elements|^# allFunctionsCalledOnLoad/ },
  });

/** For script tags: packages included, minified. */
const bundle = (input, output, languageAddress = () => '', ...plugins) => ({
  input,
  // Packages may import in circles as they like.
  onwarn: (warning, warn) => {
    if (warning.code !== 'CIRCULAR_DEPENDENCY' || !warning.ids?.[0].includes('node_modules')) warn(warning);
  },
  // Shared code stays in the file that has it, beside its own exports.
  preserveEntrySignatures: 'allow-extension',
  output: {
    // The maps lie beside the files, which do not pay for naming them.
    sourcemap: 'hidden',
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    ...output,
  },
  plugins: [
    ...plugins,
    languageList(languageAddress),
    typescript({ declaration: false, isolatedDeclarations: false }),
    // Never Lit's development build.
    resolve({ browser: true, exportConditions: ['production', 'browser'] }),
    minifyLiterals({ include: 'src/**' }),
    minify(),
    ownNames,
  ],
});

/** Whether the first layer imports a module, be it by way of others. */
function isFirstLayer(id, getModuleInfo, seen = new Set()) {
  if (/src\/ui\.ts$/.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return getModuleInfo(id).importers.some((importer) => isFirstLayer(importer, getModuleInfo, seen));
}

/** What the first layer needs comes in one file, and so does Lit's reactive element, which is not ours to weigh. */
function chunkOf(id, { getModuleInfo }) {
  if (/\/(reactive-element|lit-element)\//.test(id)) return 'lit-element';
  // The reader of plain text lies with what shows it; the texts that all ways need lie apart.
  if (/\/(load-policy-texts|policy\/pause)\.ts$/.test(id)) return 'load-policy-texts';
  if (/\/policy-source\.ts$/.test(id)) return 'policy-source';
  // And the settings with their dialog.
  if (/\/banner-dialog\.ts$/.test(id)) return 'settings';
  // What follows an answer comes with the rest, and what both need lies there too.
  if (/\/(whole|aftermath|core\/decide|core\/mode|focus-page|together)\.ts$/.test(id)) return 'whole';
  return isFirstLayer(id, getModuleInfo) ? 'banner' : undefined;
}

const entries = (tags, prefix, folder) =>
  Object.fromEntries(tags.filter((tag) => tag !== 'en').map((tag) => [prefix + tag, `src/locales/${folder}${tag}.ts`]));
const scriptTag = {
  format: 'iife',
  name: 'privacyElements',
  exports: 'default',
  strict: false,
};
const banner = `/*!${name} ${version}*/`;

const script = (folder, part, prefix) => ({
  input: scriptPart.entry,
  output: {
    file: `dist/ui/${prefix}-${part.file}.js`,
    format: 'iife',
    generatedCode: { preset: 'es2015', symbols: false },
  },
  plugins: [scriptPart(folder, part), resolve({ browser: true }), minify()],
});

export default [
  // For npm: module by module with types; Lit and js-cookie come as dependencies.
  {
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/define-policy.ts',
      'src/define-embed.ts',
      'src/inspector.ts',
      'src/core/index.ts',
      'src/policy/index.ts',
      'src/server/index.ts',
      ...languages.map((tag) => `src/locales/${tag}.ts`),
      ...policyLanguages.map((tag) => `src/locales/policy/${tag}.ts`),
      ...serviceLanguages.map((tag) => `src/locales/services/${tag}.ts`),
      ...integrations.map(({ file }) => `src/integrations/${file}.ts`),
      ...migrations.map(({ file }) => `src/migrations/${file}.ts`),
      ...bindings.map((framework) => `src/bindings/${framework}.ts`),
    ],
    external: [/^lit(\/|$)/, 'js-cookie', 'diff', '@iabgpp/cmpapi', 'react', 'vue', 'solid-js'],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
      generatedCode: 'es2015',
      // React's server components may then hold one that needs a browser.
      banner: ({ name }) => (name === 'bindings/react' ? "'use client';" : ''),
    },
    plugins: [
      typescript({ noEmitOnError: true }),
      thirdPartyLicences(['diff', 'js-cookie', 'lit']),
      emitFolder('src/styles/themes'),
      emitFolder('src/policy/templates'),
      emitPolicyStyles('src/elements/policy/policy-text.styles.ts', 'src/elements/policy/policy-rest.styles.ts'),
    ],
  },
  // The light half for a script tag. It imports the other half by an address of its own, which Rollup leaves alone.
  bundle('src/script.ts', { file: 'dist/privacy.min.js', ...scriptTag }),
  // That other half. The addresses stay the same from build to build.
  bundle(
    {
      banner: 'src/ui.ts',
      elements: 'src/define.ts',
      policy: 'src/define-policy.ts',
      embed: 'src/define-embed.ts',
      ...entries(languages, '', ''),
      ...entries(policyLanguages, 'policy-', 'policy/'),
      ...entries(serviceLanguages, 'services-', 'services/'),
    },
    {
      dir: 'dist',
      format: 'es',
      entryFileNames: 'ui/[name].js',
      chunkFileNames: 'ui/[name].js',
      // V8 then compiles them when the file comes, not in the tasks that show a banner or a policy:
      // https://v8.dev/blog/explicit-compile-hints
      banner: ({ name }) => (/^(banner|policy-(source|tools))$/.test(name) ? '//# allFunctionsCalledOnLoad' : ''),
      manualChunks: chunkOf,
    },
    (prefix) => `\`./${prefix}\${tag}.js\``,
  ),
  // Both halves in one file, in English; other languages come from beside it, where they are there.
  bundle(
    'src/script-full.ts',
    { file: 'dist/privacy.full.min.js', ...scriptTag, banner, inlineDynamicImports: true },
    (prefix) => `new URL(\`ui/${prefix}\${tag}.js\`, import.meta.url).href`,
    // Advice on the text of a policy is longer than both halves.
    leaveOut('/src/lint-text.ts', 'lintText'),
  ),
  // What the integration for GPP fetches; of one piece too, since it has nothing to do with the interface.
  bundle('src/integrations/gpp-answer.ts', { file: 'dist/ui/gpp-answer.js', format: 'es' }),
  // For development, and of one piece: a plain script in the head sees what comes after it, which a module is too late for.
  bundle('src/inspector.ts', {
    file: 'dist/ui/inspector.js',
    ...scriptTag,
    name: 'privacyInspector',
    exports: 'named',
  }),
  // What tells a vendor, or takes over what another library stored, for those who write it into their page.
  ...integrations.filter(({ file }) => file !== 'tcf').map((part) => script('integrations', part, 'to')),
  ...migrations.map((part) => script('migrations', part, 'from')),
];
