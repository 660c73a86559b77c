/**
 * Runs the browser tests in Firefox and WebKitGTK, both at once. What an engine cannot do is named, with the reason, in
 * test/engine-limits.js; a run of all tests in both writes that list into docs/engines.md. The last line says how many
 * tests passed and failed.
 *
 * Usage: npm run test:engines -- [--engine firefox|webkit] [files…]
 */
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { firefox } from './lib/browsers.js';
import { writeEngines } from './lib/engines/limits-table.js';
import { findWebKit } from './lib/engines/webdriver.js';
import { runTool } from './lib/project.js';

const ENGINES = {
  firefox: { find: firefox, packages: 'firefox-esr' },
  webkit: { find: findWebKit, packages: 'webkit2gtk-driver xvfb' },
};

/** Runs the tests in one engine, and shows at its end what it said. */
async function test(engine, files) {
  const { find, packages } = ENGINES[engine];
  if (!find()) {
    console.log(`\n${engine} is not here: apt-get install ${packages}`);
    return { passed: 0, failed: 1 };
  }
  const since = performance.now();
  const { code, output } = await runTool(
    '@web/test-runner/dist/bin.js',
    ['--config', 'web-test-runner.engines.config.js', ...(files.length > 0 ? ['--files', ...files] : [])],
    { env: { ENGINE: engine, WHOLE: String(files.length === 0) } },
  );
  console.log(`\n== ${engine}, ${Math.round((performance.now() - since) / 1000)} s\n${output.trim()}`);
  const [, passed = 0, failed = 0] =
    new RegExp(`^${engine}: (\\d+) passed, (\\d+) failed$`, 'm').exec(stripVTControlCharacters(output)) ?? [];
  return { passed: Number(passed), failed: code !== 0 && Number(failed) === 0 ? 1 : Number(failed) };
}

const { values, positionals: files } = parseArgs({ options: { engine: { type: 'string' } }, allowPositionals: true });
const engines = values.engine ? [values.engine] : Object.keys(ENGINES);
const unknown = engines.find((engine) => !ENGINES[engine]);
if (unknown) throw new Error(`There is no engine ${unknown}: ${Object.keys(ENGINES).join(', ')}`);

const results = await Promise.all(engines.map((engine) => test(engine, files)));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (!values.engine && files.length === 0) await writeEngines();
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
