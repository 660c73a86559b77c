import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { STANDARD_INPUT } from './arguments.js';

/** A file could not be read or written. */
export class FileError extends Error {}

/** How a file is called in messages. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? '<stdin>' : file);

/** Turns what went wrong with a file into an error whose message names the file and the reason. */
export function fileError(verb: 'read' | 'write', file: string, error: unknown): FileError {
  return new FileError(`Cannot ${verb} ${nameOf(file)}: ${error instanceof Error ? error.message : String(error)}`);
}

/** The text of a file or of standard input, without a byte-order mark. */
export async function readText(file: string): Promise<string> {
  try {
    const content = file === STANDARD_INPUT ? await text(process.stdin) : await readFile(file, 'utf8');
    return content.replace(/^\ufeff/, '');
  } catch (error) {
    throw fileError('read', file, error);
  }
}
