import { writeFileSync } from 'node:fs';

const testsOf = (suite) => [
  ...(suite?.tests ?? []),
  ...(suite?.suites ?? []).flatMap((inner) =>
    testsOf(inner).map((test) => ({ ...test, name: `${inner.name} > ${test.name}` })),
  ),
];

/** Writes what each test file came to in each browser, as JSON to `file`: what passed, and what failed and why. */
export function sessionReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const outcomes = sessions.map(({ browser, testFile, testResults, passed, errors }) => {
        const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
        const failed = tests
          .filter((test) => !test.passed)
          .map(({ name, error }) => ({ name, error: error?.message ?? '' }));
        // A test file that does not load, or fails outside of its tests, reports no failed test.
        if (!passed && failed.length === 0) failed.push({ name: 'the file', error: errors[0]?.message ?? '' });
        return { browser: browser.name, file: testFile, passed: tests.filter((test) => test.passed).length, failed };
      });
      writeFileSync(file, JSON.stringify(outcomes));
    },
  };
}
