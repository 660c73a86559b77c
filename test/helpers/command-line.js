/** The command line as tests run it: one file that needs nothing, as the package ships it, in a folder of the test's. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { at } from '../../scripts/lib/project.js';

/**
 * Bundles an entry.
 * @param {string} entry path in the project, such as `src/cli/main.ts`
 * @param {string} outfile
 * @param {object} [options] further options of esbuild
 */
export const bundle = (entry, outfile, options = {}) =>
  build({
    entryPoints: [at(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    logLevel: 'error',
    ...options,
  });

/** Runs a command in a folder, with text as its input; standard error is no terminal here. */
export function run(command, words, { folder, input = '' }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
