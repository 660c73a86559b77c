import { jsonLdScript } from '../json-ld/script.js';
import { describe } from './describe.js';
import { nameOf } from './files.js';
import { loadFactsheet } from './load.js';
import { writeText } from './output.js';
import type { RenderRequest } from './render-arguments.js';
import { UsageError } from './usage-error.js';

const print = (message: string): unknown => process.stderr.write(`${message}\n`);

/**
 * Writes a factsheet as HTML. One element that has nothing to show does not take the others with it.
 * @returns the exit status
 */
export async function render(request: RenderRequest): Promise<number> {
  const { renderElement, renderLight, stylesheetLink, tags } = await import('../ssr/render.js');
  const unknown = request.elements.find((tag) => !tags.includes(tag));
  if (unknown !== undefined) throw new UsageError(`There is no element ${unknown}; there are ${tags.join(', ')}.`);
  const loaded = await loadFactsheet(request.file, print);
  if (!loaded) return 1;
  let status = loaded.faults.length > 0 ? 1 : 0;
  const options = { ...request, factsheet: loaded.parts };
  const pieces: string[] = [];
  const hashes = new Set<string>();
  const sheets = new Set<string>();
  for (const tag of request.elements) {
    try {
      if (request.light) {
        pieces.push((await renderLight(tag, options)).html);
        continue;
      }
      const { html, styleHashes, stylesheets } = await renderElement(tag, options);
      pieces.push(html);
      for (const hash of styleHashes) hashes.add(hash);
      for (const address of stylesheets) sheets.add(stylesheetLink(address));
    } catch (error) {
      print(`${nameOf(request.file)}: ${tag}: ${error instanceof Error ? error.message : String(error)}`);
      status = 1;
    }
  }
  if (request.jsonLd && pieces.length > 0) {
    pieces.push(jsonLdScript(describe(loaded.parts, { page: request.page, data: request.src })));
  }
  if (pieces.length > 0) await writeText(request.output, `${pieces.join('\n')}\n`);
  if (sheets.size > 0) print(`For the head of your page, so that it waits for them:\n${[...sheets].join('\n')}`);
  if (hashes.size > 0) print(`Your policy's style-src must allow: ${[...hashes].join(' ')}`);
  return status;
}
