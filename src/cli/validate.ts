import { validateFactsheet } from '../model/validate.js';
import { nameOf, readText } from './files.js';
import { JsonSource, type LocatedFault } from './locate.js';
import { forEachFile } from './for-each-file.js';

function locateFaults(text: string): LocatedFault[] {
  const source = new JsonSource(text);
  if (source.syntaxFaults.length > 0) return [...source.syntaxFaults];
  const { faults } = validateFactsheet(JSON.parse(text));
  return faults
    .map(({ pointer, message }) => ({
      line: source.lineOf(pointer),
      message: pointer === '' ? message : `${pointer}: ${message}`,
    }))
    .sort((one, other) => one.line - other.line);
}

/** Every fault of a JSON factsheet, in the order of the text. */
function faultsOf(text: string): LocatedFault[] {
  try {
    return locateFaults(text);
  } catch (error) {
    // Both JSON parsers and the schema recurse: hostile nesting ends on the stack's limit.
    if (!(error instanceof RangeError)) throw error;
    return [{ line: 1, message: 'Nested too deeply to be a factsheet.' }];
  }
}

/**
 * Checks JSON factsheets.
 * @returns the exit status
 */
export const validate = (files: readonly string[]): Promise<number> =>
  forEachFile(files, async (file, print) => {
    const faults = faultsOf(await readText(file));
    for (const { line, message } of faults) print(`${nameOf(file)}:${line}: ${message}`);
    return faults.length > 0 ? 1 : 0;
  });
