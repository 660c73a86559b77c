/**
 * Every element and how to get it. The autoloader, the bundles and the contract tests all read this list, so that a
 * new element is one line here.
 */
export const registry: Readonly<Record<string, () => Promise<unknown>>> = {
  'factsheet-indicator-gauge': () => import('./indicator-gauge/indicator-gauge.js'),
};
