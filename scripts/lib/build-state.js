/** Knows whether dist/ is of today: the build marks its end, and whatever it reads must be older. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './project.js';

const MARK = at('build', '.done');
const READ = [
  'src',
  'examples/belgium-2024.json',
  'scripts/build.js',
  'scripts/lib',
  'rollup.config.js',
  'tsconfig.json',
  'package.json',
];

/** When a file, or the last one in a folder, was changed; a folder changes when a file comes or goes. */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Says that everything in dist/ is complete and belongs together. */
export const markBuilt = () => writeFileSync(MARK, '');

/** Whether dist/ is missing, incomplete or older than what it is made of. */
export const isStale = () => {
  const built = lastChange(MARK);
  const scripts = readdirSync(at('scripts')).filter((name) => name.startsWith('build-') || name.startsWith('schema-'));
  const read = [...READ, ...scripts.map((name) => `scripts/${name}`)];
  return !built || !lastChange(at('dist', 'index.js')) || read.some((path) => lastChange(at(path)) > built);
};
