/** Embed pages as the built command line writes them. */
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from '../../scripts/lib/project.js';
import { run } from './command-line.js';

export const BELGIUM = at('examples', 'belgium-2024.json');

/** A page of each element, by the end of its address. */
export const WIDGETS = [
  'document',
  'indicator-grid',
  'indicator-gauge/citizens',
  'key-figure',
  'topic-chart',
  'highlights',
  'initiative-list',
];

/** Runs `embed` in a folder. */
export const embed = (words, folder, command = at('dist', 'cli.js')) => run(command, ['embed', ...words], { folder });

/**
 * Writes the pages of factsheets.
 * @param {string} folder of the site
 * @param {string} base address of that folder
 * @throws {Error} with what the command said, if it failed
 */
export function writeSite(folder, base, { files = [BELGIUM], words = [] } = {}) {
  const { status, stderr } = embed([...files, '--out', folder, '--base', base, '--quiet', ...words], dirname(folder));
  if (status !== 0) throw new Error(stderr || `embed ended with ${status}.`);
}

/** The built package where no other package can be found from it. @returns its command line */
export async function packageAlone(folder) {
  const target = join(folder, 'alone');
  await mkdir(target, { recursive: true });
  await cp(at('dist'), join(target, 'dist'), { recursive: true, filter: (source) => !source.endsWith('.map') });
  await cp(at('package.json'), join(target, 'package.json'));
  return join(target, 'dist', 'cli.js');
}
