/** The package as those who install it get it: packed, and installed into an empty project. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './project.js';

const succeed = async (args, cwd) => {
  const { code, output } = await run('npm', args, { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} failed:\n${output}`);
  return output;
};

/**
 * @returns {Promise<{tarball: string, project: string, installed: string, manifest: object, files: string[],
 *   remove: () => void}>} the paths are absolute; `files` are those of the package
 */
export async function packAndInstall() {
  const folder = mkdtempSync(join(tmpdir(), 'check-package-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  const said = await succeed(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  // Warnings may stand before the JSON.
  const [{ filename, files }] = JSON.parse(said.slice(said.search(/^\[/m)));
  const tarball = join(folder, filename);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  await succeed(['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], project);
  const installed = join(project, 'node_modules', 'factsheet-elements');
  return {
    tarball,
    project,
    installed,
    manifest: JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
