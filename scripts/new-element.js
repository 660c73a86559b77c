/**
 * Starts a new element: writes its files, and names it where all elements are named.
 *
 * Usage: npm run new:element -- NAME    kebab-case, without "factsheet-": topic-map
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import prettier from 'prettier';
import { elementNames } from './lib/elements.js';
import { elementTemplates } from './lib/element-templates.js';
import { at } from './lib/project.js';
import { writeEntries } from './write-entries.js';

/** Names that are taken: by entries of the package, by the base class, and by the folder that elements share. */
const TAKEN = ['index', 'standalone', 'autoloader', 'parser', 'element', 'elements', 'shared', 'registry'];

/** It stands three times in a line of the registry. */
const MAX_LENGTH = 26;

/** What is wrong with a name, if anything. */
function faultOf(name) {
  if (!name) return 'Which name? For example: npm run new:element -- topic-map';
  if (name.startsWith('factsheet-')) return `Leave out the prefix: "${name.slice('factsheet-'.length)}".`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `"${name}" is not in kebab-case, such as "topic-map".`;
  if (name.length > MAX_LENGTH) return `"${name}" is longer than ${MAX_LENGTH} characters.`;
  if (TAKEN.includes(name)) return `"${name}" is taken by a part of the package.`;
  if (elementNames().includes(name)) return `There is an element "${name}" already.`;
  const present = Object.keys(elementTemplates(name).files).find((path) => existsSync(at(path)));
  return present && `${present} exists already.`;
}

/** Adds a line to the block of its kind, which is in alphabetical order. */
function addLine(path, line, kind) {
  const lines = readFileSync(at(path), 'utf8').split('\n');
  const first = lines.findIndex((other) => kind.test(other));
  if (first < 0) throw new Error(`${path} has no line like "${line.trim()}".`);
  let end = first;
  while (kind.test(lines[end])) end += 1;
  const block = [...lines.slice(first, end), line].sort();
  writeFileSync(at(path), [...lines.slice(0, first), ...block, ...lines.slice(end)].join('\n'));
}

async function writeFiles(files) {
  for (const [path, text] of Object.entries(files)) {
    const options = await prettier.resolveConfig(at(path));
    mkdirSync(dirname(at(path)), { recursive: true });
    // Long names break lines.
    writeFileSync(at(path), await prettier.format(text, { ...options, filepath: path }));
  }
}

async function main([name, ...more]) {
  const fault = more.length > 0 ? 'One name at a time.' : faultOf(name);
  if (fault) {
    console.error(fault);
    return 2;
  }
  const { tag, className, files } = elementTemplates(name);
  await writeFiles(files);
  addLine('src/elements/registry.ts', `  '${tag}': () => import('./${name}/${name}.js'),`, /^ {2}'factsheet-/);
  addLine(
    'src/index.ts',
    `export { ${className} } from './elements/${name}/${name}.element.js';`,
    /^export \{ \w+ \} from '\.\/elements\//,
  );
  addLine('src/standalone.ts', `import './elements/${name}/${name}.js';`, /^import '\.\/elements\//);
  writeEntries();
  const changed = ['src/elements/registry.ts', 'src/index.ts', 'src/standalone.ts', 'package.json'];
  console.log(
    `<${tag}>\n  new:     ${Object.keys(files).join('\n           ')}\n  changed: ${changed.join(', ')}\n  next:    a row in test/elements/data-sources.test.ts`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
