/**
 * Tries the package in frameworks: real apps, each built by its framework's compiler with the package as it is
 * published, in real browsers. Installs the frameworks by itself; builds first if dist/ is out of date.
 *
 * Usage: npm run test:frameworks [-- ENGINE …]    chromium, firefox, webkit; by default all that are here
 */
import { isStale } from '../../scripts/lib/build-state.js';
import { ENGINES, launch } from '../../scripts/lib/engines/launch.js';
import { at, run } from '../../scripts/lib/project.js';
import { serve } from '../../scripts/lib/static-server.js';
import { buildPages, installFrameworks, installPackage, pages } from './prepare.js';
import { checkTypes } from './types/check.js';
import { writeTable } from './table.js';

/** Tried by default: Chromium must be here, of the others those that are. */
const NEEDED = 'chromium';

const counts = { passed: 0, failed: 0 };

function tell(what, fault) {
  counts[fault ? 'failed' : 'passed'] += 1;
  console.log(fault ? `FAILED  ${what}\n    ${fault}` : `ok      ${what}`);
}

/** Runs one step of the preparation, and says how long it took. */
async function step(name, action) {
  const since = performance.now();
  const result = await action();
  console.log(`${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  return result;
}

/** The faults on a page by row; one that does not even start has failed as a whole. */
async function tryPage(browser, address) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    return await page.evaluate(() => globalThis.runChecks());
  } catch (reason) {
    const said = await page.evaluate(() => globalThis.said?.join('; ')).catch(() => '');
    return { 'the page runs': `${reason.message} ${said}` };
  } finally {
    await page.close();
  }
}

/** @returns {Promise<{engine: string, what: string, row: string, fault: string}[]>} */
async function tryEngine(engine, made, base) {
  let browser;
  try {
    browser = await launch(engine);
  } catch (reason) {
    if (engine === NEEDED || process.argv.includes(engine)) throw reason;
    console.log(`not tried in ${engine}: ${reason.message}`);
    return [];
  }
  const cells = [];
  try {
    for (const [what, path] of Object.entries(made)) {
      const faults = await tryPage(browser, `${base}/${path}`);
      for (const [row, fault] of Object.entries(faults)) {
        tell(`${browser.name}, ${what}: ${row}`, fault);
        cells.push({ engine: browser.name, what, row, fault });
      }
    }
  } finally {
    await browser.close();
  }
  return cells;
}

async function main() {
  const asked = process.argv.slice(2).filter((word) => ENGINES.includes(word));
  if (isStale()) {
    const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
    if (code !== 0) return 1;
  }
  await step('frameworks installed', installFrameworks);
  await step('package packed and installed', installPackage);
  const made = await step('apps built', buildPages);
  for await (const { what, fault } of checkTypes()) tell(what, fault);
  const server = await serve(pages);
  const cells = [];
  try {
    for (const engine of asked.length > 0 ? asked : ENGINES) {
      cells.push(...(await tryEngine(engine, made, `http://127.0.0.1:${server.address().port}`)));
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  await writeTable(cells);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
