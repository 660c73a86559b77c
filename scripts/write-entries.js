/**
 * Writes `exports` and `sideEffects` of package.json from the elements there are.
 *
 * Usage: node scripts/write-entries.js    after adding or removing an element by hand
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { elementNames } from './lib/elements.js';
import { packageEntries } from './lib/package-entries.js';
import { at, isMain } from './lib/project.js';

/** Keeps everything else, and the order of what is there. */
export function writeEntries() {
  const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  writeFileSync(at('package.json'), `${JSON.stringify({ ...manifest, ...packageEntries(elementNames()) }, null, 2)}\n`);
}

if (isMain(import.meta.url)) writeEntries();
