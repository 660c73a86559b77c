/**
 * Writes dist/third-party-licenses.txt: the notices of every package that stands inside a file of dist/, as their
 * licences ask. Which packages those are, the source maps tell.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './lib/project.js';

/** The folder of each package whose code a source map names. */
function bundledPackages() {
  const maps = readdirSync(at('dist'), { recursive: true }).filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(at('dist', name), 'utf8')).sources);
  const folders = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source ?? '')?.[1]);
  return [...new Set(folders.filter(Boolean))].sort();
}

/** @returns {string} how many packages there are */
export function buildLicenses() {
  const notices = bundledPackages().map((name) => {
    const folder = at('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const words = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${words || 'The package has no licence file of its own.'}\n`;
  });
  writeFileSync(at('dist', 'third-party-licenses.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
  return `${notices.length} packages`;
}
