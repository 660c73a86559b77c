import { writeFile } from 'node:fs/promises';
import { readContent, type Loaded } from '../data/load-factsheet.js';
import type { Problem } from '../model/problem.js';
import { fileError, nameOf, readText } from './files.js';
import type { RenderRequest } from './render-arguments.js';
import { UsageError } from './usage-error.js';

const print = (message: string): unknown => process.stderr.write(`${message}\n`);

const lineOf = ({ code, message, pointer }: Problem): string => `${code}: ${pointer && `${pointer}: `}${message}`;

const isProblem = (reason: unknown): reason is Problem =>
  typeof reason === 'object' && reason !== null && 'code' in reason && 'pointer' in reason;

/** The good parts of a file, or what kept it from being read. */
async function load(file: string): Promise<Loaded | Problem> {
  const content = await readText(file);
  try {
    return await readContent(content);
  } catch (reason) {
    if (isProblem(reason)) return reason;
    throw reason;
  }
}

/**
 * Writes a factsheet as HTML. One element that has nothing to show does not take the others with it.
 * @returns the exit status
 */
export async function render(request: RenderRequest): Promise<number> {
  const { renderElement, renderLight, stylesheetLink, tags } = await import('../ssr/render.js');
  const unknown = request.elements.find((tag) => !tags.includes(tag));
  if (unknown !== undefined) throw new UsageError(`There is no element ${unknown}; there are ${tags.join(', ')}.`);
  const loaded = await load(request.file);
  if (isProblem(loaded)) {
    print(`${nameOf(request.file)}: ${lineOf(loaded)}`);
    return 1;
  }
  for (const fault of loaded.faults) print(`${nameOf(request.file)}: ${lineOf(fault)}`);
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
  if (pieces.length > 0) await write(request.output, `${pieces.join('\n')}\n`);
  if (sheets.size > 0) print(`For the head of your page, so that it waits for them:\n${[...sheets].join('\n')}`);
  if (hashes.size > 0) print(`Your policy's style-src must allow: ${[...hashes].join(' ')}`);
  return status;
}

async function write(output: string | undefined, html: string): Promise<void> {
  if (output === undefined) {
    process.stdout.write(html);
    return;
  }
  await writeFile(output, html).catch((error: unknown) => {
    throw fileError('write', output, error);
  });
}
