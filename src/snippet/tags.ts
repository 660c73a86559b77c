/** Tags of all elements, for filters and editors, which ask for them one by one; a test holds it to the registry. */
export const TAGS: readonly string[] = [
  'factsheet-document',
  'factsheet-highlights',
  'factsheet-indicator-gauge',
  'factsheet-indicator-grid',
  'factsheet-initiative-list',
  'factsheet-key-figure',
  'factsheet-topic-chart',
];
