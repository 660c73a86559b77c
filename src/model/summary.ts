import type { Problem } from './problem.js';

/** Several problems as one: the first, and how many more there are; `undefined` for none. */
export function summary([first, ...more]: readonly Problem[]): Problem | undefined {
  if (!first || more.length === 0) return first;
  return { ...first, message: `${first.message} ${more.length} more: the "validate" command lists all.` };
}
