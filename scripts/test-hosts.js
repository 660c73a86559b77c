/**
 * Runs the host suites: real pages of other people's making, under policies and faults, in three engines. Writes what
 * came of it into docs/host-pages.md; with --check it fails where that file would change in more than measured figures.
 *
 * Usage: npm run test:hosts [-- --suite NAME] [--engine chromium|firefox|webkit] [--check]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { isStale } from './lib/build-state.js';
import { ENGINES, launch } from './lib/engines/launch.js';
import { hostPackages, installHostPackages } from './lib/hosts/packages.js';
import { startSite } from './lib/hosts/site.js';
import { document as tablesOf, lasting } from './lib/hosts/tables.js';
import { at, run } from './lib/project.js';

const TABLES = at('docs', 'host-pages.md');

/** What pages may load, by the first part of the path. */
const FOLDERS = {
  '/dist/': at('dist'),
  '/examples/': at('examples'),
  '/modules/': at('node_modules'),
  '/packages/': at('test', 'hosts', 'node_modules'),
};

const options = {
  suite: { type: 'string', multiple: true },
  engine: { type: 'string', multiple: true },
  check: { type: 'boolean', default: false },
};

/** Every suite, in the order of its `order`. */
async function readSuites() {
  const files = readdirSync(at('test', 'hosts')).filter((name) => name.endsWith('.suite.js'));
  const suites = [];
  for (const file of files) suites.push((await import(pathToFileURL(at('test', 'hosts', file)))).suite);
  return suites.sort((one, other) => one.order - other.order);
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** Runs one suite in one engine. */
async function runSuite(suite, engine, cells) {
  const since = performance.now();
  const site = await startSite(FOLDERS);
  const own = [];
  const take = (cell) => own.push({ suite: suite.name, engine: engine.name, ...cell });
  try {
    for await (const cell of suite.cells({ engine, site })) take(cell);
    if (own.length === 0) throw new Error('the suite has no cells');
  } catch (reason) {
    take({ row: 'the suite itself', column: 'ran', result: 'broke off', fault: String(reason?.stack ?? reason) });
  } finally {
    site.stop();
  }
  const faults = own.filter(({ fault }) => fault);
  for (const { row, column, fault } of faults) {
    console.log(`FAILED  ${suite.name}, ${engine.name}: ${row}, ${column}\n    ${fault}`);
  }
  const passed = own.length - faults.length;
  console.log(`${suite.name}, ${engine.name}: ${passed} passed, ${faults.length} failed (${seconds(since)} s)`);
  cells.push(...own);
}

/** Suites that run at a time: no more than small machines have cores. */
const inTurn = pLimit(2);

/** Runs all suites in one engine, one after the other. */
async function runEngine(name, suites, cells, versions) {
  const engine = await launch(name);
  versions[name] = `${engine.name} ${engine.version}`;
  console.log(versions[name]);
  try {
    for (const suite of suites.filter(({ engines }) => engines.includes(name))) {
      await inTurn(() => runSuite(suite, engine, cells));
    }
  } finally {
    await engine.close();
  }
}

/** The tables with the engines' names as they stand in the cells. */
function document(suites, cells, versions) {
  const named = new Map(
    ENGINES.map((name) => [name, cells.find(({ engine }) => engine.toLowerCase() === name)?.engine]),
  );
  return tablesOf(
    suites.map((suite) => ({ ...suite, engines: suite.engines.map((name) => named.get(name)) })),
    cells,
    ENGINES.map((name) => versions[name]),
    hostPackages(),
  );
}

/** Writes the tables, or says where they differ from those that are there. */
function keepTables(words, suites, check) {
  if (!check) {
    writeFileSync(TABLES, words);
    console.log('docs/host-pages.md is written.');
    return true;
  }
  const present = existsSync(TABLES) ? readFileSync(TABLES, 'utf8') : '';
  const [before, now] = [lasting(present, suites), lasting(words, suites)];
  const length = Math.max(before.length, now.length);
  const index = Array.from({ length }).findIndex((_, number) => now[number] !== before[number]);
  if (index < 0) return true;
  console.log('docs/host-pages.md is not what this run would write: run "npm run test:hosts".');
  console.log(`  there: ${before[index]}\n  now:   ${now[index]}`);
  return false;
}

async function main() {
  const { values } = parseArgs({ options });
  const all = await readSuites();
  const suites = all.filter(({ name }) => !values.suite || values.suite.includes(name));
  const engines = values.engine ?? ENGINES;
  if (isStale()) {
    const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
    if (code !== 0) return 1;
  }
  await installHostPackages();
  const cells = [];
  // Engines are told apart, so that a missing one is a fault of its own.
  const missing = [];
  const versions = {};
  const runAll = (name) =>
    runEngine(name, suites, cells, versions).catch((reason) => missing.push(`${name}: ${reason.message}`));
  await Promise.all(engines.map(runAll));
  missing.forEach((words) => console.log(`FAILED  ${words}`));
  const whole = !values.suite && !values.engine && missing.length === 0;
  const inOrder = (one, other) =>
    engines.findIndex((name) => name === one.engine.toLowerCase()) -
    engines.findIndex((name) => name === other.engine.toLowerCase());
  const kept = !whole || keepTables(document(all, cells.sort(inOrder), versions), all, values.check);
  const failed = cells.filter(({ fault }) => fault).length + missing.length + (kept ? 0 : 1);
  console.log(`\n${cells.filter(({ fault }) => !fault).length} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main();
