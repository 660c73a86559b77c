/** The WordPress plugin as it is installed: its own files, and what it needs of dist/. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { localeNames } from '../elements.js';
import { readImports } from '../imports.js';
import { at } from '../project.js';
import { compiledTranslations } from './translations.js';

/** The plugin's folder, and its name in WordPress. */
export const NAME = 'factsheet-elements';
const SOURCE = at('integrations', 'wordpress', NAME);

/** What it has of dist/ beside scripts. */
const ALWAYS = ['factsheet-elements.css', 'third-party-licenses.txt'];

/** Adds a file of dist/ and all that it imports. */
function gather(path, found) {
  if (found.has(path)) return;
  found.add(path);
  for (const { specifier } of readImports(path, readFileSync(at('dist', path), 'utf8'))) {
    if (specifier.startsWith('.')) gather(posix.join(posix.dirname(path), specifier), found);
  }
}

/** Files of dist/ that a page may ask for: languages are imported by names that are made of the reader's. */
function scripts() {
  const found = new Set();
  const languages = localeNames().map((name) => `i18n/locales/${name}.js`);
  for (const path of ['autoloader.js', ...languages]) gather(path, found);
  return found;
}

/** Without the comment that leads to a source map, which stays at home. */
const withoutMap = (script) => script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');

async function editorLogic() {
  const { outputFiles } = await build({
    entryPoints: [at('scripts', 'lib', 'wordpress', 'editor-logic.js')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/**
 * @returns {Promise<Map<string, Buffer>>} by their paths in the plugin's folder, in a fixed order
 * @throws {Error} where dist/ has not been built
 */
export async function pluginFiles() {
  const files = new Map();
  for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(SOURCE, path).split(sep).join('/'), readFileSync(path));
  }
  for (const [path, content] of compiledTranslations()) files.set(path, content);
  for (const path of scripts()) {
    files.set(`assets/${path}`, Buffer.from(withoutMap(readFileSync(at('dist', path), 'utf8'))));
  }
  for (const path of ALWAYS) files.set(`assets/${path}`, readFileSync(at('dist', path)));
  files.set('assets/editor-logic.js', Buffer.from(await editorLogic()));
  files.set('LICENSE', readFileSync(at('LICENSE')));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The folders of the files, parents first. */
export const foldersOf = (files) =>
  [...new Set([...files.keys()].flatMap((path) => parents(dirname(path))))].sort(
    (one, other) => one.length - other.length,
  );

const parents = (folder) => (folder === '.' ? [] : [...parents(dirname(folder)), folder]);
