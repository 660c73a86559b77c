import { datasetOf, type DatasetOptions } from '../json-ld/dataset.js';
import type { JsonLdNode } from '../json-ld/node.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { UsageError } from './usage-error.js';

/** A factsheet as JSON-LD; throws a UsageError for an address that cannot stand there. */
export function describe(parts: FactsheetParts, options: DatasetOptions): JsonLdNode {
  try {
    return datasetOf(parts, options);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
