/** Reads and runs the suites of content systems: tests that pass or fail, and what became of widgets there. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import { installHostPackages } from '../hosts/packages.js';
import { at } from '../project.js';
import { installDebianPackages } from './debian.js';

/** Where suites and their own npm packages stand. */
const FOLDER = 'test/cms';

/**
 * A suite is the default export of `test/cms/*.suite.js`:
 * - `name`: for `--suite`
 * - `packages`: of Debian, installed before
 * - `modules`: whether it needs the npm packages of test/cms
 * - `long`: whether it takes much longer than others, and so begins before them
 * - `run({ test, record, log, folder })`: `test(name, action)` runs an action, which fails by throwing;
 *   `record({ system, version, spelling, outcome, detail })` says what a system made of a spelling, as often as there are
 *   widgets, of which the worst counts; `log(words)` says something; `folder` is a new one that is removed after.
 *   What it starts it stops itself.
 * @returns {Promise<{name: string, packages?: string[], modules?: boolean, long?: boolean, run: (tools: object) => Promise<void>}[]>}
 */
export async function readSuites() {
  const files = readdirSync(at(FOLDER)).filter((name) => name.endsWith('.suite.js'));
  const suites = await Promise.all(
    files.sort().map(async (file) => (await import(pathToFileURL(at(FOLDER, file)))).default),
  );
  return suites.sort(({ long: one = false }, { long: other = false }) => other - one);
}

/** Suites run side by side, and neither apt-get nor npm can be in one place twice. */
const oneAtATime = { debian: pLimit(1), modules: pLimit(1) };

/**
 * Runs a suite to its end, whatever happens in it.
 * @param {{name: string}} suite
 * @param {(row: object) => void} record takes what became of a widget
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runSuite({ name, packages = [], modules = false, run }, record) {
  const counts = { passed: 0, failed: 0 };
  const since = performance.now();
  const log = (words) => console.log(`${name}: ${words}`);
  const test = async (what, action) => {
    try {
      await action();
      counts.passed += 1;
    } catch (reason) {
      counts.failed += 1;
      console.log(`FAILED  ${name}: ${what}\n    ${String(reason?.stack ?? reason).replaceAll('\n', '\n    ')}`);
    }
  };
  const folder = mkdtempSync(join(tmpdir(), `cms-${name}-`));
  try {
    await oneAtATime.debian(() => installDebianPackages(packages));
    if (modules) await oneAtATime.modules(() => installHostPackages(FOLDER));
    await run({ test, record, log, folder });
    if (counts.passed + counts.failed === 0) throw new Error('the suite has no tests');
  } catch (reason) {
    await test('the suite itself', () => Promise.reject(reason));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  log(`${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}
