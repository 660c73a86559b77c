import { jsonLdText } from '../json-ld/script.js';
import { describe } from './describe.js';
import { forEachFile } from './for-each-file.js';
import type { JsonLdRequest } from './jsonld-arguments.js';
import { loadFactsheet } from './load.js';
import { prepareTargets, writeText } from './output.js';

/**
 * Writes factsheets as JSON-LD. The text may be pasted into a page's script as it is.
 * @returns the exit status
 */
export async function jsonld({ files, out, compact, ...options }: JsonLdRequest): Promise<number> {
  const targets = await prepareTargets(files, out, '.jsonld');
  return forEachFile(files, async (file, print, index) => {
    const loaded = await loadFactsheet(file, print);
    if (!loaded) return 1;
    await writeText(targets[index], `${jsonLdText(describe(loaded.parts, options), compact ? 0 : 2)}\n`);
    return loaded.faults.length > 0 ? 1 : 0;
  });
}
