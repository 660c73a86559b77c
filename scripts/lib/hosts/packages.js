/** The style sheets and scripts that host pages are made of. They are many megabytes, so the project does without. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { at, run } from '../project.js';

const readPackage = (...path) => JSON.parse(readFileSync(at(...path, 'package.json'), 'utf8'));

/** Name, version and licence of each package that host pages are made of, once installed. */
export function hostPackages() {
  const names = Object.keys(readPackage('test', 'hosts').dependencies);
  return names
    .map((name) => readPackage('test', 'hosts', 'node_modules', name))
    .map(({ name, version, license }) => ({ name, version, license }));
}

/**
 * Installs what a test folder's own lock file names, unless it is there already.
 * @param {string} [folder] in the project; it has a package.json and a package-lock.json
 * @throws {Error} with what npm said
 */
export async function installHostPackages(folder = 'test/hosts') {
  const installed = at(folder, 'node_modules', '.package-lock.json');
  const lock = at(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log(`npm ci in ${folder}`);
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: at(folder) });
  if (code !== 0) throw new Error(`npm ci in ${folder} failed:\n${output}`);
}
