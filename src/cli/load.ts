import { readContent, type Loaded } from '../data/load-factsheet.js';
import type { Problem } from '../model/problem.js';
import { nameOf, readText } from './files.js';
import type { Print } from './for-each-file.js';

const isProblem = (reason: unknown): reason is Problem =>
  typeof reason === 'object' && reason !== null && 'code' in reason && 'pointer' in reason;

/**
 * Reads a factsheet, as JSON or as its text, and prints what is wrong with it.
 * @returns its good parts, or `undefined` where there are none
 */
export async function loadFactsheet(file: string, print: Print): Promise<Loaded | undefined> {
  const tell = ({ code, message, pointer }: Problem): void =>
    print(`${nameOf(file)}: ${code}: ${pointer && `${pointer}: `}${message}`);
  const content = await readText(file);
  try {
    const loaded = await readContent(content);
    loaded.faults.forEach(tell);
    return loaded;
  } catch (reason) {
    if (!isProblem(reason)) throw reason;
    tell(reason);
    return undefined;
  }
}
