/**
 * Every element and how to get it. The autoloader, the bundles and the contract tests all read this list, so that a
 * new element is one line here.
 */
export const registry: Readonly<Record<string, () => Promise<unknown>>> = {
  'factsheet-document': () => import('./document/document.js'),
  'factsheet-highlights': () => import('./highlights/highlights.js'),
  'factsheet-indicator-gauge': () => import('./indicator-gauge/indicator-gauge.js'),
  'factsheet-indicator-grid': () => import('./indicator-grid/indicator-grid.js'),
  'factsheet-initiative-list': () => import('./initiative-list/initiative-list.js'),
  'factsheet-key-figure': () => import('./key-figure/key-figure.js'),
  'factsheet-topic-chart': () => import('./topic-chart/topic-chart.js'),
};
