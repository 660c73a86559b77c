import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { STANDARD_INPUT } from './arguments.js';
import { fileError } from './files.js';
import { UsageError } from './usage-error.js';

/** The file that each source becomes; two sources must not become the same. */
function targetsOf(files: readonly string[], folder: string, ending: string): string[] {
  const targets = files.map((file) => {
    const name = file === STANDARD_INPUT ? 'factsheet' : basename(file, extname(file));
    return join(folder, `${name}${ending}`);
  });
  const twice = targets.find((target, index) => targets.indexOf(target) < index);
  if (twice !== undefined) throw new UsageError(`Two files would both become ${twice}.`);
  return targets;
}

/**
 * Names the file that each source becomes, and makes their folder.
 * @param folder for the files; `undefined` for standard output
 * @param ending of their names, such as `.json`
 * @returns the files' paths, in the order of the sources; none for standard output
 */
export async function prepareTargets(
  files: readonly string[],
  folder: string | undefined,
  ending: string,
): Promise<string[]> {
  if (folder === undefined) return [];
  const targets = targetsOf(files, folder, ending);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError('write', folder, error);
  });
  return targets;
}

/** Writes text to a file, or to standard output. */
export async function writeText(target: string | undefined, text: string): Promise<void> {
  if (target === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(target, text).catch((error: unknown) => {
    throw fileError('write', target, error);
  });
}
