/** Plants one fault at a time in a small source tree, and sees whether the guard finds it and nothing else. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkLayers } from '../../scripts/check-layers.js';

const script = fileURLToPath(new URL('../../scripts/check-layers.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'check-layers-'));
after(() => rmSync(work, { recursive: true }));

/** A tree with one import of each kind that is allowed. */
const GOOD = {
  'src/model/schema.ts': `import * as v from 'valibot';`,
  'src/model/factsheet.ts': `import type * as schema from './schema.js';`,
  'src/parser/text.ts': `import { fromMarkdown } from 'mdast-util-from-markdown';\nimport '../model/schema.js';`,
  'src/geometry/bars.ts': `import { max } from 'd3-array';`,
  'src/i18n/words.ts': `export type { A } from '../model/factsheet.js';`,
  'src/styles/tokens.ts': `import { css } from 'lit';`,
  'src/snippet/snippet.ts': `import '../model/schema.js';`,
  'src/data/load.ts': `export const parse = () => import('../parser/text.js');`,
  'src/internal/base.ts': `import { LitElement } from 'lit';
import type { S } from './sources.js';
let sources: typeof import('./sources.js') | undefined;
export const load = () => import('./sources.js');`,
  'src/internal/sources.ts': `import '../data/load.js';\nimport type { B } from './base.js';`,
  'src/elements/shared/view.ts': `import { bars } from '../../geometry/bars.js';`,
  'src/elements/gauge/gauge.ts': `import '../../internal/base.js';\nimport '../shared/view.js';
export const snippet = () => import('../../snippet/snippet.js');`,
  'src/elements/document/document.ts': `import '../gauge/gauge.js';`,
  'src/elements/registry.ts': `export const gauge = () => import('./gauge/gauge.js');`,
  'src/index.ts': `export { G } from './elements/gauge/gauge.js';`,
  'src/standalone.ts': `export * from './index.js';`,
  'src/autoloader.ts': `import { gauge } from './elements/registry.js';`,
  'src/cli/main.ts': `import { readFile } from 'node:fs/promises';\nimport '../parser/text.js';`,
};

let count = 0;

/** Writes the good tree with some files changed or added, and returns its source folder. */
function plant(changes = {}) {
  const root = join(work, String((count += 1)));
  for (const [name, text] of Object.entries({ ...GOOD, ...changes })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return join(root, 'src');
}

const also = (name, line) => ({ [name]: `${GOOD[name] ?? ''}\n${line}` });
const lines = (number) => '// one\n'.repeat(number);

const FAULTS = [
  [
    'a layer above, as a value',
    also('src/model/schema.ts', `import '../geometry/bars.js';`),
    /model may not import geometry/,
  ],
  [
    'a layer above, as a type',
    also('src/geometry/bars.ts', `import type { B } from '../internal/base.js';`),
    /geometry may not import internal\/base\.ts/,
  ],
  [
    'a layer above, by import()',
    also('src/i18n/words.ts', `export const load = () => import('../data/load.js');`),
    /i18n may not import data/,
  ],
  [
    'a layer above, in a re-export',
    also('src/styles/tokens.ts', `export * from '../model/schema.js';`),
    /styles may not import model/,
  ],
  ['a neighbour', also('src/parser/text.ts', `import '../i18n/words.js';`), /parser may not import i18n/],
  ['a package of another layer', also('src/model/schema.ts', `import { html } from 'lit';`), /model may not .*"lit"/],
  [
    'a package of another layer, as a type',
    also('src/parser/text.ts', `import type { T } from 'lit';`),
    /parser may not .*"lit"/,
  ],
  ['a forbidden d3 module', also('src/geometry/bars.ts', `import 'd3-scale';`), /geometry may not .*"d3-scale"/],
  [
    'a package whose name only begins alike',
    also('src/styles/tokens.ts', `import 'lit-x';`),
    /styles may not .*"lit-x"/,
  ],
  ['Node outside the command line', also('src/data/load.ts', `import 'node:fs';`), /data may not .*"node:fs"/],
  [
    'loading in the base of elements',
    also('src/internal/base.ts', `export const load = () => import('../data/load.js');`),
    /internal may not import data/,
  ],
  [
    'the lazy chunk, at once',
    also('src/elements/gauge/gauge.ts', `import { S } from '../../internal/sources.js';`),
    /internal\/sources\.ts may only be fetched with import\(\)/,
  ],
  [
    'the lazy chunk, with a marked name, which stays in the output',
    also('src/elements/gauge/gauge.ts', `import { type S } from '../../internal/sources.js';`),
    /internal\/sources\.ts may only be fetched with import\(\)/,
  ],
  [
    'the snippet builder, at once',
    also('src/elements/gauge/gauge.ts', `import '../../snippet/snippet.js';`),
    /elements\/\* may import snippet\/snippet\.ts only with import\(\)/,
  ],
  [
    'another element',
    { 'src/elements/chart/chart.ts': `import '../gauge/gauge.js';` },
    /elements\/\* may not import elements\/gauge\/gauge\.ts/,
  ],
  [
    'an element, from what elements share',
    also('src/elements/shared/view.ts', `import type { G } from '../gauge/gauge.js';`),
    /elements\/shared may not import elements\/gauge/,
  ],
  [
    'an element, at once, in the registry',
    also('src/elements/registry.ts', `import './gauge/gauge.js';`),
    /registry\.ts may import elements\/gauge\/gauge\.ts only with import\(\)/,
  ],
  [
    'the autoloader, from another entry',
    also('src/index.ts', `import './autoloader.js';`),
    /index\.ts may not import autoloader\.ts/,
  ],
  ['a path without its ending', also('src/data/load.ts', `import '../model/schema';`), /must be a full path/],
  ['a path out of the folder', also('src/data/load.ts', `import '../../package.js';`), /leads out of/],
  ['a path that leads nowhere', also('src/data/load.ts', `import './gone.js';`), /leads nowhere/],
  ['a folder that no row names', { 'src/utils/misc.ts': '' }, /utils\/misc\.ts: belongs to no row/],
  ['an index.ts in a subfolder', { 'src/model/index.ts': '' }, /model\/index\.ts: .*no index\.ts/],
  [
    'a cycle',
    {
      'src/model/a.ts': `import './b.js';`,
      'src/model/b.ts': `import './c.js';`,
      'src/model/c.ts': `import './a.js';`,
    },
    /^cycle: model\/a\.ts → model\/b\.ts → model\/c\.ts → model\/a\.ts$/,
  ],
  [
    'a cycle by import()',
    { 'src/model/a.ts': `import './b.js';`, 'src/model/b.ts': `export const a = () => import('./a.js');` },
    /^cycle: model\/a\.ts → model\/b\.ts → model\/a\.ts$/,
  ],
  ['a long source file', { 'src/model/long.ts': lines(301) }, /src\/model\/long\.ts: 301 lines/],
  ['a long script', { 'scripts/lib/long.js': lines(301) }, /scripts\/lib\/long\.js: 301 lines/],
  ['a long test', { 'test/model/long.test.ts': lines(301) }, /test\/model\/long\.test\.ts: 301 lines/],
  ['a long story', { 'stories/long.stories.ts': lines(301) }, /stories\/long\.stories\.ts: 301 lines/],
];

for (const [what, changes, expected] of FAULTS) {
  test(`finds ${what}`, () => {
    const { faults } = checkLayers(plant(changes));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0], expected);
  });
}

test('finds nothing in a good tree', () => {
  assert.deepEqual(checkLayers(plant()), { files: Object.keys(GOOD).length, faults: [] });
});

test('lets types go round, and long files be that were generated or have exactly the limit', () => {
  const { faults } = checkLayers(
    plant({
      'src/model/a.ts': `import './b.js';`,
      'src/model/b.ts': `import type { A } from './a.js';`,
      'src/model/table.ts': `/** @generated by a script */\n${lines(400)}`,
      'src/model/limit.ts': lines(300),
    }),
  );
  assert.deepEqual(faults, []);
});

test('is not taken in by comments and texts', () => {
  const text = `// import '../parser/text.js';\nexport const example = "import '../parser/text.js'";`;
  assert.deepEqual(checkLayers(plant({ 'src/model/words.ts': text })).faults, []);
});

test('exits with 1 and the place of the fault, with 0 without one, with 2 without a folder', () => {
  const bad = plant(also('src/model/schema.ts', `import 'lit';`));
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, bad], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^model\/schema\.ts:2: /);
  assert.match(stdout, /layers: 18 files, 1 faults/);
  assert.match(execFileSync(process.execPath, [script, plant()], { encoding: 'utf8' }), /18 files, 0 faults/);
  assert.equal(spawnSync(process.execPath, [script, join(work, 'nowhere')]).status, 2);
});
