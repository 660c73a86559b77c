/**
 * Runs all tests: types, layers, those in Node and those in a browser. A step that fails does not keep the others from
 * running. The last line says how many tests passed and failed.
 *
 * Usage: npm test
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isStale } from './lib/build-state.js';
import { at, run, runTool } from './lib/project.js';

const NONE = { passed: 0, failed: 0, skipped: 0 };

const numberAfter = (output, pattern) =>
  [...output.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);

/** What Node's test runner says at its end; a test that was cancelled has not passed. */
const countNode = (output) => ({
  passed: numberAfter(output, /^ℹ pass (\d+)$/gm),
  failed: numberAfter(output, /^ℹ (?:fail|cancelled) (\d+)$/gm),
  skipped: numberAfter(output, /^ℹ (?:skipped|todo) (\d+)$/gm),
});

/** What scripts/lib/count-reporter.js says. */
const countBrowser = (output) => ({
  passed: numberAfter(output, /^browser: (\d+) passed/gm),
  failed: numberAfter(output, /^browser: \d+ passed, (\d+) failed/gm),
  skipped: numberAfter(output, /^browser: \d+ passed, \d+ failed, (\d+) skipped/gm),
});

const nodeTests = () =>
  readdirSync(at('test'), { recursive: true })
    .filter((name) => name.endsWith('.test.js') && !name.includes('node_modules'))
    .map((name) => join('test', name))
    .sort();

const types = (config) => (show) => runTool('typescript/bin/tsc', ['--noEmit', '-p', config], { show });
const script = (name) => (show) => run(process.execPath, [at('scripts', name)], { show });

/** Steps of one stage run at the same time: none of them keeps two processors busy by itself. */
const STAGES = [
  [
    { name: 'Types', start: types('tsconfig.json') },
    { name: 'Types of tests and stories', start: types('tsconfig.test.json') },
  ],
  [
    { name: 'Types without the DOM', start: types('tsconfig.pure.json') },
    { name: 'Types of the command line', start: types('tsconfig.cli.json') },
  ],
  [{ name: 'Layers', start: script('check-layers.js') }],
  [{ name: 'Build', start: (show) => (isStale() ? script('build.js')(show) : { code: 0, output: '' }) }],
  [
    {
      name: 'Tests in Node',
      start: (show) => run(process.execPath, ['--test', '--test-reporter=spec', ...nodeTests()], { show }),
      count: countNode,
    },
    {
      name: 'Tests in a browser',
      start: (show) => runTool('@web/test-runner/dist/bin.js', ['--coverage'], { show }),
      count: countBrowser,
    },
  ],
];

/** Runs a step; `show`: what it says is shown as it comes, else at its end. */
async function runStep({ name, start, count = () => NONE }, show) {
  if (show) console.log(`\n== ${name}`);
  const { code, output } = await start(show);
  if (!show) console.log(`\n== ${name}\n${output.trimEnd()}`);
  if (code !== 0) console.log(`${name}: failed.`);
  const counted = count(stripVTControlCharacters(output));
  // Types that do not fit, a file that does not load, coverage below its threshold: failed, though no test says so.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

async function main() {
  const total = { ...NONE };
  for (const stage of STAGES) {
    for (const counted of await Promise.all(stage.map((step, index) => runStep(step, index === 0)))) {
      for (const key of Object.keys(total)) total[key] += counted[key];
    }
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

process.exitCode = await main();
