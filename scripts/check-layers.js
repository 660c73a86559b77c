/**
 * Holds the source to its layers: who may import whom, from the project and from npm; no cycles; no long files; no
 * `index.ts` in a subfolder. Architecture that no machine checks is gone within months.
 *
 * Usage: node scripts/check-layers.js [FOLDER]    by default src; scripts, test and stories beside it are measured too
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { readImports } from './lib/imports.js';
import { at, isMain } from './lib/project.js';

/**
 * Who may import whom. A file belongs to the row with the longest path that fits it (`*` is one folder), may import
 * what the row names, as values and as types, and files of its own row.
 * `lazy`: further places, by `import()` or as types only. `npm`: packages.
 */
const ROWS = {
  model: { npm: ['valibot'] },
  parser: { may: ['model'], npm: ['mdast-util-from-markdown', 'micromark', 'mdast'] },
  i18n: { may: ['model'] },
  snippet: { may: ['model'] },
  advice: { may: ['snippet'] },
  geometry: { may: ['model'], npm: ['d3-array'] },
  styles: { npm: ['lit'] },
  data: { may: ['model', 'parser'] },
  internal: {
    may: ['model', 'i18n', 'styles'],
    lazy: [
      'internal/sources.ts',
      'internal/on-request.ts',
      'internal/children.ts',
      'take-away/menu.ts',
      'doctor/doctor.ts',
    ],
    npm: ['lit'],
  },
  // The chunk that is fetched when the first element needs loading or validation.
  'internal/sources.ts': { may: ['model', 'i18n', 'styles', 'internal', 'data'], npm: ['lit'] },
  'elements/shared': { may: below('internal'), lazy: ['snippet'], npm: ['lit'] },
  'elements/*': { may: [...below('internal'), 'elements/shared'], lazy: ['snippet'], npm: ['lit'] },
  // The composite: the only element that holds others.
  'elements/document': { may: [...below('internal'), 'elements'], lazy: ['snippet'], npm: ['lit'] },
  'elements/registry.ts': { lazy: ['elements'] },
  // What readers and page authors ask for by an attribute: fetched then, and drawn beside what Lit draws.
  'take-away': { may: [...below('internal'), 'snippet', 'styles'], lazy: ['elements'] },
  doctor: { may: ['model', 'internal', 'parser/value.ts', 'snippet/tags.ts'], lazy: ['elements'] },
  'json-ld': { may: ['model'] },
  ssr: { may: [...below('internal'), 'snippet', 'elements', 'json-ld'], npm: ['lit', '@lit-labs/ssr'] },
  // The script of a widget's own page.
  'embed-page': { may: [...below('internal'), 'index.ts', 'snippet'] },
  // The files of embed pages, as text.
  embed: {
    may: [...below('internal'), 'snippet', 'elements', 'json-ld', 'take-away', 'ssr', 'embed-page/sayings.ts'],
    npm: ['@lit-labs/ssr'],
  },
  cli: {
    may: [...below('internal'), 'snippet', 'elements', 'ssr', 'json-ld', 'doctor', 'take-away', 'embed'],
    npm: ['node:', 'jsonc-parser', 'parse5', 'pngjs', '@resvg/resvg-wasm'],
  },
  // A page of its own, which ships beside the scripts: it may use all of them.
  builder: {
    may: [...below('internal'), 'snippet', 'advice', 'elements', 'take-away'],
    lazy: ['internal/on-request.ts'],
    npm: ['lit'],
  },
  'index.ts': { may: [...below('internal'), 'snippet', 'elements'] },
  'standalone.ts': { may: ['index.ts', ...below('internal'), 'snippet', 'elements'] },
  // What the autoloader does on a page.
  loader: { may: ['snippet', 'elements/registry.ts'] },
  'autoloader.ts': { may: [...below('internal'), 'elements', 'loader'] },
  // Plugins of editors: optional entries of the package, which take the editor's own classes from the page.
  integrations: { may: ['snippet'] },
  'platform.d.ts': {},
};

/** Files that nobody may import at once: a static import would put them into everybody's first chunk. */
const ONLY_LAZY = [
  'internal/sources.ts',
  'internal/on-request.ts',
  'internal/children.ts',
  'take-away/menu.ts',
  'doctor/doctor.ts',
];

/** A file longer than this does more than one job. Generated files say `@generated` near their top. */
const MAX_LINES = 300;
const MEASURED = ['scripts', 'test', 'stories'];

function below(layer) {
  const layers = ['model', 'parser', 'i18n', 'geometry', 'styles', 'data', 'internal'];
  return layers.slice(0, layers.indexOf(layer) + 1);
}

const isIn = (path, place) => path === place || path.startsWith(`${place}/`);

const fits = (path, row) => {
  const parts = path.split('/');
  const wanted = row.split('/');
  // A `*` stands for a folder, so something must follow it.
  return wanted.every((part, index) => (part === '*' ? index < parts.length - 1 : part === parts[index]));
};

const rowOf = (path) =>
  Object.keys(ROWS)
    .filter((row) => fits(path, row))
    .sort((a, b) => b.split('/').length - a.split('/').length || b.length - a.length)[0];

/** The folder or file that a row stands for, seen from one of its files. */
const placeOf = (path, row) =>
  row
    .split('/')
    .map((part, index) => (part === '*' ? path.split('/')[index] : part))
    .join('/');

const list = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !path.includes('node_modules'))
        .sort()
    : [];

/** What is wrong with an import within the project; `target` is the imported file, from the root. */
function faultOfInner(from, { kind, specifier }, target, files) {
  if (!specifier.endsWith('.js')) return `"${specifier}" must be a full path that ends with .js`;
  if (target.startsWith('..')) return `"${specifier}" leads out of the source folder`;
  if (!files.has(target)) return `"${specifier}" leads nowhere`;
  if (kind === 'value' && ONLY_LAZY.includes(target)) return `${target} may only be fetched with import()`;
  const row = rowOf(from);
  const { may = [], lazy = [] } = ROWS[row];
  if (rowOf(target) === row && placeOf(target, row) === placeOf(from, row)) return undefined;
  if (may.some((place) => isIn(target, place))) return undefined;
  if (!lazy.some((place) => isIn(target, place))) return `${row} may not import ${target}`;
  return kind === 'value' ? `${row} may import ${target} only with import() or as a type` : undefined;
}

function faultOfPackage(from, { specifier }) {
  const row = rowOf(from);
  const { npm = [] } = ROWS[row];
  const allowed = npm.some((name) => (name.endsWith(':') ? specifier.startsWith(name) : isIn(specifier, name)));
  return allowed ? undefined : `${row} may not import the package "${specifier}"`;
}

/** The faults of one file's imports; adds the imports that count for cycles to the graph. */
function checkImports(from, text, files, graph) {
  const faults = [];
  for (const found of readImports(from, text)) {
    const inner = found.specifier.startsWith('.');
    const path = posix.join(posix.dirname(from), found.specifier);
    const target = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.d.ts')].find((name) => files.has(name));
    const fault = inner ? faultOfInner(from, found, target ?? path, files) : faultOfPackage(from, found);
    if (fault) faults.push(`${from}:${found.line}: ${fault}.`);
    if (inner && target && found.kind !== 'type') graph.get(from).add(target);
  }
  return faults;
}

/** Cycles among the value imports, static and dynamic, each once. */
function findCycles(graph) {
  const done = new Set();
  const cycles = [];
  const walk = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}

function lengthFault(path, name) {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const generated = text.slice(0, 500).includes('@generated');
  return lines > MAX_LINES && !generated ? `${name}: ${lines} lines; ${MAX_LINES} is the most.` : undefined;
}

/**
 * @param {string} root the source folder
 * @returns {{files: number, faults: string[]}}
 */
export function checkLayers(root) {
  const paths = list(root, /\.ts$/);
  const nameOf = (path) => relative(root, path).split(sep).join('/');
  const files = new Map(paths.map((path) => [nameOf(path), readFileSync(path, 'utf8')]));
  const graph = new Map([...files.keys()].map((name) => [name, new Set()]));
  const faults = [];
  for (const [name, text] of files) {
    if (name.includes('/') && basename(name) === 'index.ts') faults.push(`${name}: import single files, no index.ts.`);
    if (rowOf(name)) faults.push(...checkImports(name, text, files, graph));
    else faults.push(`${name}: belongs to no row of the table in scripts/check-layers.js.`);
  }
  for (const cycle of findCycles(graph)) faults.push(`cycle: ${cycle.join(' → ')}`);
  const others = MEASURED.flatMap((folder) => list(join(dirname(root), folder), /\.(ts|js)$/));
  for (const path of [...paths, ...others]) {
    const fault = lengthFault(path, relative(dirname(root), path));
    if (fault) faults.push(fault);
  }
  return { files: files.size, faults };
}

function main([folder]) {
  const root = folder ? resolve(folder) : at('src');
  if (!existsSync(root)) {
    console.error(`There is no folder ${root}.`);
    return 2;
  }
  const { files, faults } = checkLayers(root);
  for (const fault of faults) console.error(fault);
  console.log(`layers: ${files} files, ${faults.length} faults`);
  return faults.length > 0 || files === 0 ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
