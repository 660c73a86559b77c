/**
 * Puts type declarations beside the JavaScript in dist/: those of every module there, and those that they need.
 *
 * Usage: node scripts/build-types.js    after tsc and rollup
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readImports } from './lib/imports.js';
import { at, isMain } from './lib/project.js';

const BUILD = at('build');
const DIST = at('dist');

/** Bundles of dist/ whose declarations are those of another module. */
const SAME_AS = {
  'parser.js': './parser/factsheet-text.js',
  'ckeditor5.js': './integrations/ckeditor5.js',
  'tinymce.js': './integrations/tinymce.js',
  'factsheet-elements.js': './standalone.js',
};

const typesOf = (script) => script.replace(/\.js$/, '.d.ts');

/** The maps lead to sources that are not in the package. */
const withoutMap = (text) => text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');

/** Copies a declaration file of build/ and all that it refers to. */
function copy(name, copied) {
  if (copied.has(name)) return;
  copied.add(name);
  const from = join(BUILD, name);
  const text = withoutMap(readFileSync(from, 'utf8'));
  mkdirSync(dirname(join(DIST, name)), { recursive: true });
  writeFileSync(join(DIST, name), text);
  for (const { specifier } of readImports(name, text)) {
    if (specifier.startsWith('.')) copy(relative(BUILD, resolve(dirname(from), typesOf(specifier))), copied);
  }
}

/** @returns {number} how many declaration files are in dist/ */
export function buildTypes() {
  const copied = new Set();
  const scripts = readdirSync(DIST, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of scripts) if (existsSync(join(BUILD, typesOf(name)))) copy(typesOf(name), copied);
  for (const [script, module] of Object.entries(SAME_AS)) {
    writeFileSync(join(DIST, typesOf(script)), `export * from '${module}';\n`);
    copy(typesOf(module.slice(2)).split('/').join(sep), copied);
  }
  return copied.size + Object.keys(SAME_AS).length;
}

if (isMain(import.meta.url)) buildTypes();
