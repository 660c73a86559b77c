import * as v from 'valibot';
import type { FactsheetParts } from './factsheet.js';
import { FactsheetSchema, PartsSchema } from './schema.js';

/** One thing that is wrong with the data. */
export interface Fault {
  /** Where: a JSON pointer (RFC 6901), empty for the whole. */
  pointer: string;
  /** What: one English sentence. */
  message: string;
}

/** The good parts of a factsheet, and what was wrong with the rest. */
export interface Validated {
  parts: FactsheetParts;
  faults: Fault[];
}

const LISTS = ['highlights', 'keyFigures', 'indicators', 'topics', 'notes', 'sources'];

type Path = readonly (string | number)[];

const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as string | number);

/** A list where an object is wanted: valibot takes it for one. */
function arraysForObjects({ country, headings, topicFigure }: Record<string, unknown>): Fault[] {
  const counts = isRecord(topicFigure) ? topicFigure['counts'] : undefined;
  const objects = {
    '/country': country,
    '/headings': headings,
    '/topicFigure': topicFigure,
    '/topicFigure/counts': counts,
  };
  return Object.entries(objects)
    .filter(([, value]) => Array.isArray(value))
    .map(([pointer]) => ({ pointer, message: 'Invalid type: Expected Object but received Array.' }));
}

/** Names that every object bears: valibot leaves them out, without a word. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** Topics whose counts get lost. */
function lostCounts({ topicFigure }: Record<string, unknown>): Fault[] {
  const counts = isRecord(topicFigure) ? topicFigure['counts'] : undefined;
  return RESERVED.filter((id) => isRecord(counts) && Object.hasOwn(counts, id)).map((id) => ({
    pointer: `/topicFigure/counts/${id}`,
    message: 'A topic cannot have this id.',
  }));
}

/** Deeper than any factsheet, and not so deep that checking and drawing it would need more stack than there is. */
const MOST_LEVELS = 100;

const isTooDeep = (value: unknown, levels = MOST_LEVELS): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1)));

/** A copy in which words stand for what is nested too deeply, which the schema then refuses in its place. */
function shallow(data: Record<string, unknown>): Record<string, unknown> {
  const cut = (value: unknown): unknown => (isTooDeep(value) ? 'nested too deeply' : value);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.map(cut) : cut(value)]),
  );
}

/** A copy without the smallest part that can go: the entry of a top-level list, or else the whole top-level member. */
function without(data: Record<string, unknown>, bad: ReadonlyMap<string, ReadonlySet<number> | 'all'>) {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const gone = bad.get(key);
    if (gone === 'all') {
      // An empty list stays, so that its place can say what is wrong.
      if (LISTS.includes(key)) kept.push([key, []]);
      continue;
    }
    kept.push([key, gone && Array.isArray(value) ? value.filter((_, index) => !gone.has(index)) : value]);
  }
  return Object.fromEntries(kept);
}

/**
 * Checks data against the factsheet schema. One bad part never takes the others with it: a bad indicator, topic or
 * note is left out of its list, any other bad member is left out of the factsheet, and each is reported.
 * @param schema `PartsSchema` where a part of a factsheet will do, as in a page that shows no more
 */
export function validateFactsheet(
  data: unknown,
  schema: typeof FactsheetSchema | typeof PartsSchema = FactsheetSchema,
): Validated {
  if (!isRecord(data)) return { parts: {}, faults: [{ pointer: '', message: 'A factsheet is a JSON object.' }] };
  const input = shallow(data);
  const whole = v.safeParse(schema, input);
  const faults = arraysForObjects(input);
  if (whole.success && faults.length === 0) return { parts: whole.output, faults: lostCounts(input) };
  const bad = new Map<string, Set<number> | 'all'>(faults.map(({ pointer }) => [pointer.split('/')[1] ?? '', 'all']));
  for (const issue of whole.issues ?? []) {
    const path = pathOf(issue);
    const [key, index] = path as [string, string | number | undefined];
    faults.push({ pointer: pointerOf(path), message: `${issue.message}.` });
    const entries = bad.get(key);
    if (typeof index !== 'number') bad.set(key, 'all');
    else if (entries !== 'all') bad.set(key, (entries ?? new Set()).add(index));
  }
  const rest = v.safeParse(PartsSchema, without(input, bad));
  return { parts: rest.success ? rest.output : {}, faults: [...faults, ...lostCounts(input)] };
}
