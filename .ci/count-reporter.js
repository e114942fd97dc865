import { writeFileSync } from 'node:fs';

const countTests = (suite) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) add(counts, countTests(inner));
  return counts;
};

const add = (sum, more) => {
  for (const key of Object.keys(sum)) sum[key] += more[key];
};

/** Writes how many tests passed, failed and were skipped, in all browsers together, as JSON to `file`. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const counts = countTests(session.testResults);
        add(sum, counts);
        // A test file that does not load, or fails outside of its tests, reports no failed test.
        if (!session.passed && counts.failed === 0) sum.failed += 1;
      }
      writeFileSync(file, JSON.stringify(sum));
    },
  };
}
