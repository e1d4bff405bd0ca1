// `npm test`: every check that CI runs, one after another, with one count of all at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgets, lockfile } from './budgets.ts';
import { BROWSERS } from './browsers.ts';
import { ROOT } from './cards/sources.ts';

/** What vitest reports of a run; a test that passed keeps what its failed tries said. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

let passed = 0;
let failed = 0;
const wrong: string[] = [];
/** Tests that failed first and then passed: counted as passed, and named, since each is a defect of the test or of the extension. */
const wavering: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'chiosa-test-'));

function count(ok: boolean, name: string): boolean {
  if (ok) passed++;
  else {
    failed++;
    wrong.push(name);
  }
  return ok;
}

function run(name: string, command: string, args: string[]): boolean {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`— ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** Runs a vitest project and adds its own counts; a run that reports nothing has failed. */
function runTests(name: string, config: string): void {
  const report = join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
  const ok = run(name, 'vitest', ['run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
    passed += found.numPassedTests;
    failed += found.numFailedTests;
    for (const { fullName, status, failureMessages: [first] } of found.testResults.flatMap((file) => file.assertionResults)) {
      if (status === 'passed' && first !== undefined) wavering.push(`${fullName}: ${first.split('\n')[0]}`);
    }
    if (!ok) wrong.push(name);
    if ((!ok && found.numFailedTests === 0) || found.numPassedTests + found.numFailedTests === 0) failed++;
  } catch {
    count(false, `${name} (no report)`);
  }
}

count(run('types', 'wxt', ['prepare']) && run('types', 'tsc', ['--noEmit']), 'types');
count(run('lint', 'oxlint', ['--deny-warnings']), 'lint');
count(run('cards', process.execPath, ['tools/cards.ts', 'check']), 'cards');
const compiled = count(run('compile', process.execPath, ['tools/cards.ts', 'compile']), 'compile');
runTests('unit and property tests', 'vitest.config.ts');
const built = compiled && count(run('build for Chrome', 'wxt', ['build']), 'build for Chrome') && count(run('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']), 'build for Firefox');
if (built) {
  console.log('\n— budgets');
  for (const result of [lockfile(), ...BROWSERS.flatMap((browser) => budgets(browser === 'chromium' ? 'chrome' : 'firefox'))]) {
    console.log(`${result.passed ? '  ok  ' : '  OVER'} ${result.name}: ${result.detail}`);
    count(result.passed, result.name);
  }
  count(run('web-ext lint', 'web-ext', ['lint', '--source-dir', 'dist/firefox-mv3', '--warnings-as-errors', '--no-config-discovery']), 'web-ext lint');
  runTests('end to end, both browsers', 'tests/e2e/vitest.config.ts');
} else count(false, 'end to end (nothing was built)');

rmSync(scratch, { recursive: true, force: true });
for (const name of wavering) console.log(`passed at the second try: ${name}`);
for (const name of wrong) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
