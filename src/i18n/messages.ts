/**
 * The words of the interface in English, one export each, so that a script carries only what its elements say. A key
 * equals the export's name; a locale file may leave any out and falls back to these. `{name}` is a placeholder; what
 * stands in brackets is said only where its placeholder has a value; a plural has one text per CLDR category.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A message: one entry, its key in the locale files and its English text. Written so, it costs a page the least. */
export type Message<English = string | Plural> = Readonly<Record<string, English>>;

export const yes = { yes: 'Yes' };
export const no = { no: 'No' };
export const noData = { noData: 'No data available' };
export const loading = { loading: 'Loading…' };
export const couldNotLoad = { couldNotLoad: 'The data could not be loaded.' };
export const target = { target: 'Target[\u00a0{year}]:\u00a0{value}' };
export const targetMet = { targetMet: '{target} (met)' };
export const targetAhead = { targetAhead: '{target} ({distance}\u00a0to\u00a0go)' };
export const targetMissed = { targetMissed: '{target} (not met)' };
export const points = { points: { one: '{count}\u00a0point', other: '{count}\u00a0points' } };
export const atLeastOne = { atLeastOne: 'at least one' };
export const average = { average: 'EU average[ {year}]: {value}' };
export const referenceYear = { referenceYear: 'Reference year: {year}' };
export const source = { source: 'Source: {title}' };

export const indicators = { indicators: 'Digital Decade indicators' };
export const highlights = { highlights: 'Highlights' };
export const initiativesByTopic = { initiativesByTopic: 'Initiatives by topic' };
export const sources = { sources: 'Sources' };

export const labelled = { labelled: '{label}: ' };
export const figureCaption = { figureCaption: 'Number of initiatives per topic' };
export const counted = { counted: 'Counted from the initiatives listed in the factsheet.' };
export const countedApart = {
  countedApart: { one: 'The highlight is counted apart.', other: 'The {count} highlights are counted apart.' },
};
export const countsDiffer = { countsDiffer: 'The key figure says {stated}; the initiatives listed are {counted}.' };
export const showTable = { showTable: 'Show as table' };
export const topic = { topic: 'Topic' };
export const initiatives = { initiatives: 'Initiatives' };

export const initiativeCount = { initiativeCount: { one: '{count} initiative', other: '{count} initiatives' } };
export const noInitiatives = { noInitiatives: 'No initiatives reported.' };
export const noMatch = { noMatch: 'No initiative matches.' };
export const search = { search: { one: 'Search {count} initiative', other: 'Search {count} initiatives' } };
export const filterByTopic = { filterByTopic: 'Filter by topic' };
export const all = { all: 'All' };
export const found = { found: { one: '{count} initiative found', other: '{count} initiatives found' } };
