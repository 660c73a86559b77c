/** The version that elements tell of themselves is the package's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../scripts/lib/project.js';
import { importSource } from '../../scripts/lib/source-module.js';

test('src/internal/version.ts has the version of package.json', async () => {
  const { version } = await importSource('src/internal/version.ts');
  assert.equal(version, JSON.parse(readFileSync(at('package.json'), 'utf8')).version);
});
