/**
 * Puts widgets into content systems, editors, filters and site generators, and looks at what readers get. Writes what
 * came of it into src/advice/round-trips.ts, of which the advice to editors is made, and into docs/content-systems.md.
 *
 * Usage: npm run test:cms [-- --suite NAME… | --without NAME…] [--write | --check]    --check fails where these files
 * would change
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { resolveConfig } from 'prettier';
import { isStale } from './lib/build-state.js';
import { differences, RoundTrips, roundTripsModule } from './lib/cms/round-trips.js';
import { readSuites, runSuite } from './lib/cms/suites.js';
import { withTables } from './lib/cms/tables.js';
import { at, run } from './lib/project.js';
import { importSource } from './lib/source-module.js';

const MODULE = 'src/advice/round-trips.ts';
const DOCUMENT = 'docs/content-systems.md';

const options = {
  suite: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true, default: [] },
  write: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
};

/** Writes both files. */
async function write(table, systems) {
  writeFileSync(at(MODULE), await roundTripsModule(table, await resolveConfig(at(MODULE))));
  const text = readFileSync(at(DOCUMENT), 'utf8');
  writeFileSync(at(DOCUMENT), await withTables(text, systems, table, await resolveConfig(at(DOCUMENT))));
  console.log(`${MODULE} and ${DOCUMENT} are written.`);
}

/** How many of both files are not what this run would write; says where. */
async function check(before, table, systems) {
  const different = differences(before, table);
  different.forEach((words) => console.log(`FAILED  ${MODULE} is not what this run found: ${words}`));
  const text = readFileSync(at(DOCUMENT), 'utf8');
  const isOld = text !== (await withTables(text, systems, before, await resolveConfig(at(DOCUMENT))));
  if (isOld) console.log(`FAILED  ${DOCUMENT} is not made of ${MODULE}`);
  const failed = different.length + (isOld ? 1 : 0);
  if (failed > 0) console.log('Run "npm run test:cms -- --write".');
  return failed;
}

async function main() {
  const { values } = parseArgs({ options });
  const all = await readSuites();
  const { suite: only, without } = values;
  const unknown = [...(only ?? []), ...without].find((asked) => !all.some(({ name }) => name === asked));
  if (unknown) {
    console.error(`There is no suite "${unknown}"; there are ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  if (isStale()) {
    const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
    if (code !== 0) return 1;
  }
  const { systems } = await importSource('src/advice/systems.ts');
  const { roundTrips: before } = await importSource(MODULE);
  const found = new RoundTrips(systems);
  const counts = { passed: 0, failed: 0 };
  const chosen = all.filter(({ name }) => (only ?? [name]).includes(name) && !without.includes(name));
  // None of them keeps two processors busy by itself.
  const twoAtATime = pLimit(2);
  await Promise.all(
    chosen.map((suite) =>
      twoAtATime(async () => {
        const { passed, failed } = await runSuite(suite, (row) => found.add(row));
        counts.passed += passed;
        counts.failed += failed;
      }),
    ),
  );
  // Of a suite that was not run, or broke off, what was known before is kept.
  const isWhole = chosen.length === all.length && counts.failed === 0;
  const table = found.table(isWhole ? [] : before);
  if (values.write) await write(table, systems);
  else if (values.check) counts.failed += await check(before, table, systems);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
