/** What it takes to have a generator make a site: its files, and its command. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, run } from '../../../scripts/lib/project.js';

/** Writes files into a folder, and makes the folders on the way. */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * Runs a program to its end.
 * @returns {Promise<string>} what it said
 * @throws {Error} with that, where it fails
 */
export async function succeed(command, args, cwd, env) {
  const { code, output } = await run(command, args, { cwd, env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** Runs the command of an npm package of test/cms. */
export const runModule = (path, args, cwd, env) =>
  succeed(process.execPath, [at('test', 'cms', 'node_modules', path), ...args], cwd, env);
