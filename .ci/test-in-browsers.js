// Runs `npm test` in three browsers. A file that fails in one runs once more in that one, alone: beside three busy browsers
// a page may wait longer than any test does. Writes what it came to as JSON to the file that is named: how many tests
// passed and failed in the end, and a line for each failure, of the first run too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const [file] = process.argv.slice(2);
/** More than these are no accident. */
const ACCIDENTS = 8;

const failedIn = (outcomes) => outcomes.filter(({ failed }) => failed.length > 0);

function run(browsers, files = []) {
  const outcomes = `${file}.run`;
  rmSync(outcomes, { force: true });
  const { status } = spawnSync('npm', ['test', ...(files.length > 0 ? ['--', '--files', ...files] : [])], {
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: browsers, TEST_OUTCOMES: outcomes },
  });
  const found = existsSync(outcomes) ? JSON.parse(readFileSync(outcomes)) : [];
  // What fails beside all tests fails for good.
  if (found.length === 0 || (status !== 0 && failedIn(found).length === 0)) process.exit(1);
  return found;
}

const linesOf = (outcomes, when) =>
  failedIn(outcomes).flatMap(({ browser, file: testFile, failed }) =>
    failed.map(
      ({ name, error }) => `${when}, ${browser}, ${relative('.', testFile)}: ${name}: ${error.split('\n')[0]}`,
    ),
  );

mkdirSync(dirname(file), { recursive: true });
rmSync(file, { force: true });
const first = run('chromium,firefox,webkit');
const failures = failedIn(first);
const again = [];
for (const browser of failures.length > ACCIDENTS ? [] : new Set(failures.map((one) => one.browser))) {
  const files = failures.filter((one) => one.browser === browser).map((one) => one.file);
  again.push(...run(browser.toLowerCase(), files));
}
const isAgain = (outcome) => again.some((one) => one.browser === outcome.browser && one.file === outcome.file);
const last = [...first.filter((outcome) => !isAgain(outcome)), ...again];
const passed = last.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = last.reduce((sum, outcome) => sum + outcome.failed.length, 0);
const lines = [...linesOf(first, 'failed'), ...linesOf(again, 'failed again')];
writeFileSync(file, JSON.stringify({ passed, failed, lines }));
process.exit(failed === 0 ? 0 : 1);
