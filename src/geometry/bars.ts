import { max } from 'd3-array';
import { percentage } from './gauge.js';

/** The lengths of bars on one scale from 0 to the largest, as CSS percentages; all 0% when nothing is counted. */
export function barLengths(counts: readonly number[]): string[] {
  const largest = max(counts) || 1;
  return counts.map((count) => percentage(count, { min: 0, max: largest }));
}
