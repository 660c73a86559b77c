/**
 * The words of the interface in English, one export each, so that a script carries only what its elements say. A key
 * equals the export's name; a locale file may leave any out and falls back to these. `{name}` is a placeholder; a plural
 * has one text per CLDR category.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A message: its key in the locale files, and its English text. */
export interface Message<English = string | Plural> {
  readonly key: string;
  readonly english: English;
}

export const yes = { key: 'yes', english: 'Yes' };
export const no = { key: 'no', english: 'No' };
export const noData = { key: 'noData', english: 'No data available' };
export const loading = { key: 'loading', english: 'Loading…' };
export const couldNotLoad = { key: 'couldNotLoad', english: 'The data could not be loaded.' };
export const target = { key: 'target', english: 'Target:\u00a0{value}' };
export const targetInYear = { key: 'targetInYear', english: 'Target\u00a0{year}:\u00a0{value}' };
export const targetMet = { key: 'targetMet', english: '{target} (met)' };
export const targetAhead = { key: 'targetAhead', english: '{target} ({distance}\u00a0points\u00a0to\u00a0go)' };
export const targetMissed = { key: 'targetMissed', english: '{target} (not met)' };
export const atLeastOne = { key: 'atLeastOne', english: 'at least one' };
export const average = { key: 'average', english: 'EU average: {value}' };
export const averageInYear = { key: 'averageInYear', english: 'EU average {year}: {value}' };
export const referenceYear = { key: 'referenceYear', english: 'Reference year: {year}' };
export const source = { key: 'source', english: 'Source: {title}' };

export const indicators = { key: 'indicators', english: 'Digital Decade indicators' };
export const highlights = { key: 'highlights', english: 'Highlights' };
export const initiativesByTopic = { key: 'initiativesByTopic', english: 'Initiatives by topic' };
export const sources = { key: 'sources', english: 'Sources' };

export const labelled = { key: 'labelled', english: '{label}: ' };
export const figureCaption = { key: 'figureCaption', english: 'Number of initiatives per topic' };
export const counted = { key: 'counted', english: 'Counted from the initiatives listed in the factsheet.' };
export const countedApart = {
  key: 'countedApart',
  english: { one: 'The highlight is counted apart.', other: 'The {count} highlights are counted apart.' },
};
export const countsDiffer = {
  key: 'countsDiffer',
  english: 'The key figure says {stated}; the initiatives listed are {counted}.',
};
export const showTable = { key: 'showTable', english: 'Show as table' };
export const topic = { key: 'topic', english: 'Topic' };
export const initiatives = { key: 'initiatives', english: 'Initiatives' };

export const initiativeCount = {
  key: 'initiativeCount',
  english: { one: '{count} initiative', other: '{count} initiatives' },
};
export const noInitiatives = { key: 'noInitiatives', english: 'No initiatives reported.' };
export const noMatch = { key: 'noMatch', english: 'No initiative matches.' };
export const search = {
  key: 'search',
  english: { one: 'Search {count} initiative', other: 'Search {count} initiatives' },
};
export const filterByTopic = { key: 'filterByTopic', english: 'Filter by topic' };
export const all = { key: 'all', english: 'All' };
export const found = { key: 'found', english: { one: '{count} initiative found', other: '{count} initiatives found' } };
