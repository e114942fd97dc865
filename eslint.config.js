import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const nodeGlobals = ['Buffer', 'Event', 'Request', 'URL', 'console', 'fetch', 'process', 'setTimeout'];
const inPage = [
  'Element',
  'MessageChannel',
  'MutationObserver',
  'PerformanceObserver',
  'addEventListener',
  'customElements',
  'document',
  'getComputedStyle',
  'innerHeight',
  'innerWidth',
  'performance',
  'requestAnimationFrame',
];

export default defineConfig(
  // Angular's compiler is there only where the pages of frameworks are built.
  { ignores: ['dist', 'coverage', '**/out', '**/.astro', 'shots', 'test/frameworks/angular'] },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['demo/**/*.js', 'test/frameworks/**/*.js'],
    ignores: ['demo/server.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['customElements', 'document', 'localStorage', 'location', 'window'].map((n) => [n, 'readonly']),
      ),
    },
  },
  {
    files: ['.ci/bench/page/*.js'],
    languageOptions: {
      globals: Object.fromEntries(inPage.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/all'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Lit renders a function given in the template as well as a bound one.
      'lit/no-template-arrow': 'off',
      // A list is plainest where it stands.
      'lit/no-template-map': 'off',
      // A callback in one line may return the nothing that its call returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers need no String() around them in a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/bindings/*.ts'],
    rules: {
      // Frameworks take the types of elements in interfaces, and some of them in namespaces.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts with property reads: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // A fixture that is not there fails its test as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect(x).to.equal(y) has the type of a promise, for the sake of DOM snapshots.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
    },
  },
);
