/** Holds package.json to the elements there are, and to what the package promises. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elementNames } from '../../scripts/lib/elements.js';
import { packageEntries } from '../../scripts/lib/package-entries.js';
import { at } from '../../scripts/lib/project.js';

const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const source = (name) => readFileSync(at('src', name), 'utf8');

test('package.json lists the entries of every element and no other', () => {
  const { exports, sideEffects } = packageEntries(elementNames());
  const hint = 'Run "npm run write:entries" after adding or removing an element.';
  assert.deepEqual(manifest.exports, exports, hint);
  assert.deepEqual(manifest.sideEffects, sideEffects, hint);
});

test('every element is in the registry, among the classes and in the script for plain pages', () => {
  for (const name of elementNames()) {
    const hint = `src/elements/${name} is not mentioned`;
    assert.match(source('elements/registry.ts'), new RegExp(`'factsheet-${name}': .*/${name}\\.js'`), hint);
    assert.match(source('index.ts'), new RegExp(`/${name}/${name}\\.element\\.js'`), hint);
    assert.match(source('standalone.ts'), new RegExp(`/${name}/${name}\\.js'`), hint);
  }
});

test('types come first and Node before the default, since the first condition that holds wins', () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue;
    const conditions = Object.keys(target);
    assert.equal(conditions[0], 'types', name);
    // Types of tags have nothing to run.
    if (conditions.length > 1) assert.equal(conditions.at(-1), 'default', name);
    else assert.doesNotMatch(name, /\.js$/);
  }
});
