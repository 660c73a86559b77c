import { parseFactsheet } from '../parser/factsheet-text.js';
import { nameOf, readText } from './files.js';
import { forEachFile } from './for-each-file.js';
import { prepareTargets, writeText } from './output.js';

/** What `convert` is asked to do. */
export interface ConvertOptions {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly compact: boolean;
}

/**
 * Converts documents to JSON.
 * @returns the exit status
 */
export async function convert({ files, out, compact }: ConvertOptions): Promise<number> {
  const targets = await prepareTargets(files, out, '.json');
  return forEachFile(files, async (file, print, index) => {
    const { factsheet, notices } = parseFactsheet(await readText(file));
    for (const { line, code, message } of notices) print(`${nameOf(file)}:${line}: ${code}: ${message}`);
    if (!factsheet) return 1;
    await writeText(targets[index], `${JSON.stringify(factsheet, null, compact ? 0 : 2)}\n`);
    return 0;
  });
}
