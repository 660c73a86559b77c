import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseFactsheet } from '../parser/factsheet-text.js';
import { STANDARD_INPUT } from './arguments.js';
import { fileError, nameOf, readText } from './files.js';
import { forEachFile } from './for-each-file.js';
import { UsageError } from './usage-error.js';

/** What `convert` is asked to do. */
export interface ConvertOptions {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly compact: boolean;
}

/** The file that each source becomes; two sources must not become the same. */
function targetsOf(files: readonly string[], folder: string): string[] {
  const targets = files.map((file) => {
    const name = file === STANDARD_INPUT ? 'factsheet' : basename(file, extname(file));
    return join(folder, `${name}.json`);
  });
  const twice = targets.find((target, index) => targets.indexOf(target) < index);
  if (twice !== undefined) throw new UsageError(`Two files would both become ${twice}.`);
  return targets;
}

async function write(target: string | undefined, json: string): Promise<void> {
  if (target === undefined) {
    process.stdout.write(json);
    return;
  }
  try {
    await writeFile(target, json);
  } catch (error) {
    throw fileError('write', target, error);
  }
}

/**
 * Converts documents to JSON.
 * @returns the exit status
 */
export async function convert({ files, out, compact }: ConvertOptions): Promise<number> {
  const targets = out === undefined ? [] : targetsOf(files, out);
  if (out !== undefined) {
    await mkdir(out, { recursive: true }).catch((error: unknown) => {
      throw fileError('write', out, error);
    });
  }
  return forEachFile(files, async (file, print, index) => {
    const { factsheet, notices } = parseFactsheet(await readText(file));
    for (const { line, code, message } of notices) print(`${nameOf(file)}:${line}: ${code}: ${message}`);
    if (!factsheet) return 1;
    await write(targets[index], `${JSON.stringify(factsheet, null, compact ? 0 : 2)}\n`);
    return 0;
  });
}
