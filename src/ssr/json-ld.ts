import { readFactsheet } from '../data/load-factsheet.js';
import { datasetOf, type DatasetOptions } from '../json-ld/dataset.js';
import { jsonLdScript } from '../json-ld/script.js';
import type { Problem } from '../model/problem.js';
import { problemLine } from './prepare.js';

/** A factsheet, and what is said of it beside its data. */
export interface JsonLdOptions extends DatasetOptions {
  /** The factsheet, or a part of one. */
  factsheet: object;
}

/** The good parts of the data, and what was wrong with the others. */
function read(factsheet: object) {
  try {
    return readFactsheet(factsheet);
  } catch (reason) {
    throw new Error(problemLine(reason as Problem), { cause: reason });
  }
}

/**
 * Describes a factsheet for machines, as a `<script>` with JSON-LD that may stand anywhere in a page.
 * @throws {Error} when nothing of the data is good, or an address is not a whole http or https address
 */
export function renderJsonLd({ factsheet, ...options }: JsonLdOptions): { html: string; problems: readonly Problem[] } {
  const { parts, faults } = read(factsheet);
  return { html: jsonLdScript(datasetOf(parts, options)), problems: faults };
}
