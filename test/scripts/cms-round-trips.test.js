/** How the results of many widgets become one table, and where that table must be the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { resolveConfig } from 'prettier';
import { differences, RoundTrips } from '../../scripts/lib/cms/round-trips.js';
import { withTables } from '../../scripts/lib/cms/tables.js';
import { at } from '../../scripts/lib/project.js';
import { importSource } from '../../scripts/lib/source-module.js';

const SYSTEMS = [{ id: 'first' }, { id: 'second' }];
const row = (spelling, outcome, detail) => ({ system: 'second', version: '1', spelling, outcome, detail });

test('of several widgets the worst counts, with its reason', () => {
  const found = new RoundTrips(SYSTEMS);
  for (const outcome of ['same', 'lost', 'words']) found.add(row('div', outcome, `why ${outcome}`));
  found.add(row('html', 'same', ''));
  assert.deepEqual(found.table([]), [
    { system: 'second', version: '1', outcomes: { html: 'same', div: 'lost' }, details: { div: 'why lost' } },
  ]);
});

test('systems that were not tried keep their row, in the order of the list', () => {
  const kept = { system: 'first', version: '0', outcomes: { tag: 'same' } };
  const found = new RoundTrips(SYSTEMS);
  found.add(row('tag', 'same'));
  assert.deepEqual(
    found.table([kept]).map(({ system }) => system),
    ['first', 'second'],
  );
});

test('an unknown system, spelling or outcome is refused', () => {
  const found = new RoundTrips(SYSTEMS);
  assert.throws(() => found.add({ ...row('tag', 'same'), system: 'third' }), /"third" is no system/);
  assert.throws(() => found.add(row('span', 'same')), /"span" is no spelling/);
  assert.throws(() => found.add(row('tag', 'good')), /"good" is no outcome/);
});

test('tables differ by outcomes, not by versions', () => {
  const before = [{ system: 'first', version: '1', outcomes: { tag: 'same' } }];
  assert.deepEqual(differences(before, [{ ...before[0], version: '2' }]), []);
  assert.match(
    differences(before, [{ ...before[0], outcomes: { tag: 'lost' } }])[0],
    /^first\n {2}there: .*same.*\n {2}now: .*lost/,
  );
  assert.match(differences(before, [])[0], /^first/);
});

test('docs/content-systems.md is made of the table', async () => {
  const { systems } = await importSource('src/advice/systems.ts');
  const { roundTrips } = await importSource('src/advice/round-trips.ts');
  const path = at('docs', 'content-systems.md');
  const text = readFileSync(path, 'utf8');
  const hint = 'Run "npm run test:cms -- --write".';
  assert.equal(await withTables(text, systems, roundTrips, await resolveConfig(path)), text, hint);
});
