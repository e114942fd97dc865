import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { sessionReporter } from './.ci/session-reporter.js';
import { demoPlugin } from './demo/plugin.js';
import { findBrowsers } from './test/browsers/find.js';
import { frameworksMiddleware } from './test/browsers/frameworks.js';
import { alivePlugin, callsPlugin, codeBlocksPlugin, mediaPlugin, viewportPlugin } from './test/browsers/plugins.js';
import { siteMiddleware } from './test/browsers/server.js';

const outcomes = process.env.TEST_OUTCOMES;

export default {
  files: ['test/**/*.test.ts', '!test/**/node_modules/**'],
  nodeResolve: { exportConditions: ['production'] },
  browsers: findBrowsers(process.env.BROWSERS),
  // Pages in the background get no keyboard and share their cookies with the one in front.
  concurrency: 1,
  testFramework: { config: { timeout: 60_000 } },
  // A file that asks in every language, width and scheme takes its time on a slow machine.
  testsFinishTimeout: 300_000,
  middleware: [siteMiddleware(), frameworksMiddleware()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    viewportPlugin(),
    demoPlugin(),
    mediaPlugin(),
    alivePlugin(),
    callsPlugin(),
    codeBlocksPlugin(),
  ],
  // What the console advises to the developer of a page is not about the tests.
  filterBrowserLogs: ({ args }) => !/^privacy-elements: .*, better: /.test(String(args[0])),
  reporters: [defaultReporter(), ...(outcomes ? [sessionReporter(outcomes)] : [])],
  // Only Chromium measures coverage, so COV=1 needs it among the browsers.
  coverage: Boolean(process.env.COV),
  coverageConfig: { include: ['src/**/*.ts'], report: true, reporters: ['text', 'lcovonly'], reportDir: 'coverage' },
};
