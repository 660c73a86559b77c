/**
 * Packs the WordPress plugin: writes what it knows of the elements, what is to be
 * translated, and dist/wordpress/factsheet-elements.zip, which is
 * the same byte for byte whenever its files are.
 *
 * Usage: npm run build:wordpress    builds first if dist/ is out of date
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { isStale } from './lib/build-state.js';
import { at, isMain, run } from './lib/project.js';
import { CATALOGUE, phpCatalogue } from './lib/wordpress/catalogue.js';
import { NAME, pluginFiles } from './lib/wordpress/plugin.js';
import { template, TEMPLATE } from './lib/wordpress/translations.js';

/** The first day that a zip file can name. */
const mtime = new Date(1980, 0, 1);

/** @returns {Promise<Uint8Array>} the zip file; dist/ must have been built */
export async function packPlugin() {
  const files = [...(await pluginFiles())].map(([path, content]) => [`${NAME}/${path}`, content]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

/** @returns {Promise<string>} where it is, and its size */
async function buildWordpress() {
  writeFileSync(CATALOGUE, await phpCatalogue());
  writeFileSync(TEMPLATE, template());
  const zip = await packPlugin();
  mkdirSync(at('dist', 'wordpress'), { recursive: true });
  writeFileSync(at('dist', 'wordpress', `${NAME}.zip`), zip);
  return `dist/wordpress/${NAME}.zip: ${Math.round(zip.length / 1000)} kB`;
}

async function main() {
  if (isStale()) {
    const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
    if (code !== 0) return 1;
  }
  console.log(await buildWordpress());
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await main();
