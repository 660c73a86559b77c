/** What editors and frameworks are told of the elements; that it type-checks, test/frameworks tries. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameworkTypes, merge } from '../../scripts/build-editor-data.js';
import { manifest } from '../../scripts/build-manifest.js';
import { elementNames } from '../../scripts/lib/elements.js';

const files = frameworkTypes(manifest());

test('every element is a tag, with the names that HTML and JavaScript have', () => {
  const tags = files['tags.d.ts'];
  for (const name of elementNames()) assert.match(tags, new RegExp(`^  'factsheet-${name}': \\{$`, 'm'));
  assert.match(tags, /^ {4}'source-url'\?: string \| null \| undefined;$/m);
  assert.match(tags, /^ {4}sourceUrl\?: string \| null \| undefined;$/m);
  assert.match(tags, /^ {4}factsheet\?: string \| object \| null \| undefined;$/m);
  assert.match(tags, /'factsheet-error': CustomEvent<Problem>;/);
});

test('there are types for five frameworks', () => {
  assert.deepEqual(
    Object.keys(files).sort(),
    ['preact', 'react', 'solid', 'svelte', 'tags', 'vue'].map((name) => `${name}.d.ts`),
  );
});

test('a name that several elements have is one entry that says all its meanings once', () => {
  const entries = [
    { name: '--a', description: 'One.' },
    { name: '--a', description: 'Two.' },
    { name: '--a', description: 'One.' },
    { name: '--b', description: 'Three.' },
  ];
  assert.deepEqual(merge(entries), [
    { name: '--a', description: 'One. / Two.' },
    { name: '--b', description: 'Three.' },
  ]);
});
