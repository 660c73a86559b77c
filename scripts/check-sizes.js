/**
 * Weighs what readers of a page must fetch (gzip -9, in bytes), and holds each to its budget.
 *
 * Usage: node scripts/check-sizes.js    after a build
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { isStale } from './lib/build-state.js';
import { localeNames } from './lib/elements.js';
import { at } from './lib/project.js';

const weigh = (content) => gzipSync(content, { level: 9 }).length;

const file = (name) => () => weigh(readFileSync(at('dist', name)));

/** What a page fetches before it shows anything: the chunk of the entry, and those it imports at once. */
function atOnce(chunks) {
  const needed = new Set();
  const add = (name) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    chunk.imports.forEach(add);
  };
  add(chunks.find(({ isEntry }) => isEntry).fileName);
  return [...needed];
}

/** A module of the package as a page's own bundler makes it, with Lit, without what is fetched later. */
async function bundled(name) {
  const bundle = await rollup({
    input: at('dist', name),
    plugins: [
      nodeResolve({ exportConditions: ['production'] }),
      terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return weigh(
    atOnce(output.filter(({ type }) => type === 'chunk'))
      .map(({ code }) => code)
      .join(''),
  );
}

/** Name, how it is weighed, and its budget; none for what is only reported. */
const ENTRIES = [
  [
    'gauge with its data in attributes, Lit included',
    () => bundled('elements/indicator-gauge/indicator-gauge.js'),
    13_000,
  ],
  ['factsheet-elements.js', file('factsheet-elements.js'), 28_000],
  ['factsheet-elements.iife.js', file('factsheet-elements.iife.js'), 28_500],
  ['embed/embed.js', file('embed/embed.js'), 31_000],
  ['autoloader.js', file('autoloader.js'), 3_000],
  ...localeNames().map((name) => [`i18n/locales/${name}.js`, file(`i18n/locales/${name}.js`), 2_000]),
  ['parser.js', file('parser.js')],
];

const bytes = (number) => (number === undefined ? '' : number.toLocaleString('en')).padStart(8);

async function main() {
  if (!existsSync(at('dist', 'index.js'))) {
    console.error('There is no dist/: run "npm run build" first.');
    return 2;
  }
  if (isStale()) console.error('dist/ is older than its sources: run "npm run build" to weigh those of today.');
  const rows = [];
  for (const [name, size, budget] of ENTRIES) rows.push({ name, size: await size(), budget });
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`${'bytes, gzip -9'.padEnd(width)}     size   budget`);
  for (const { name, size, budget } of rows) {
    const over = size > (budget ?? Infinity) ? `  over by ${bytes(size - budget).trim()}` : '';
    console.log(`${name.padEnd(width)} ${bytes(size)} ${bytes(budget)}${over}`);
  }
  const heavy = rows.filter(({ size, budget = Infinity }) => size > budget).length;
  console.log(`sizes: ${rows.length - heavy} passed, ${heavy} failed`);
  return heavy > 0 ? 1 : 0;
}

process.exitCode = await main();
