/** Starts an element in a copy of the project, and holds it to every check as it stands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { at } from '../../scripts/lib/project.js';

const NAME = 'sample-of-26-characters-ab';
const TAG = `factsheet-${NAME}`;
const NEW = [
  ...['.element.ts', '.adapter.ts', '.styles.ts', '.ts'].map((ending) => `src/elements/${NAME}/${NAME}${ending}`),
  `test/elements/${NAME}.test.ts`,
  `stories/${NAME}.stories.ts`,
];
const CHANGED = ['src/elements/registry.ts', 'src/index.ts', 'src/standalone.ts', 'package.json'];
const NEEDED = [
  ...['src', 'scripts', 'stories', '.storybook', 'test/helpers', 'test/fixtures'],
  ...['package.json', 'tsconfig.json', 'tsconfig.test.json', 'tsconfig.cli.json', 'eslint.config.js'],
  ...['web-test-runner.config.js', '.prettierrc.json'],
];

const copy = mkdtempSync(join(tmpdir(), 'new-element-'));
after(() => rmSync(copy, { recursive: true }));

const node = (script, ...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
const tool = (script, ...args) => node(join('node_modules', script), ...args);
const read = (path) => readFileSync(join(copy, path), 'utf8');
const newElement = (...names) => node('scripts/new-element.js', ...names);

const succeeds = ({ status, output }) => assert.equal(status, 0, output);

before(() => {
  for (const path of NEEDED) cpSync(at(path), join(copy, path), { recursive: true });
  symlinkSync(at('node_modules'), join(copy, 'node_modules'), 'junction');
});

const REFUSED = [
  ['no name', [], /Which name/],
  ['two names', ['one', 'two'], /One name/],
  ['capitals', ['TopicMap'], /not in kebab-case/],
  ['a hyphen at the end', ['topic-'], /not in kebab-case/],
  ['two hyphens', ['topic--map'], /not in kebab-case/],
  ['a path', ['../topic'], /not in kebab-case/],
  ['a digit first', ['2-topics'], /not in kebab-case/],
  ['the prefix', ['factsheet-topic-map'], /Leave out the prefix: "topic-map"/],
  ['a name too long for a line', [`${NAME}c`], /longer than 26/],
  ['the folder that elements share', ['shared'], /taken/],
  ['an entry of the package', ['parser'], /taken/],
  ['an element that exists', ['indicator-gauge'], /already/],
];

for (const [what, names, message] of REFUSED) {
  test(`refuses ${what}, and changes nothing`, () => {
    const { status, output } = newElement(...names);
    assert.equal(status, 2);
    assert.match(output, message);
    for (const path of CHANGED) assert.equal(read(path), readFileSync(at(path), 'utf8'), path);
  });
}

test('writes six files, and one line where elements are named', () => {
  succeeds(newElement(NAME));
  for (const path of NEW) assert.ok(existsSync(join(copy, path)), path);
  assert.match(read('src/elements/registry.ts'), new RegExp(`'${TAG}': \\(\\) => import\\('./${NAME}/${NAME}.js'\\)`));
  assert.match(read('src/index.ts'), /export \{ FactsheetSampleOf26CharactersAb \} from/);
  assert.match(read('src/standalone.ts'), new RegExp(`^import './elements/${NAME}/${NAME}.js';$`, 'm'));
  const { exports, sideEffects } = JSON.parse(read('package.json'));
  assert.ok(exports[`./${NAME}.js`] && exports[`./${NAME}.element.js`]);
  assert.ok(sideEffects.includes(`./dist/elements/${NAME}/${NAME}.js`));
});

test('refuses the name once more', () => assert.match(newElement(NAME).output, /already/));

test('what it wrote compiles', () => succeeds(tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')));

test('what it wrote keeps to the layers', () => succeeds(node('scripts/check-layers.js')));

test('what it wrote is formatted', () => succeeds(tool('prettier/bin/prettier.cjs', '--check', ...NEW, ...CHANGED)));

test('what it wrote is clean to the linter', () =>
  succeeds(tool('eslint/bin/eslint.js', '--max-warnings', '0', ...NEW, ...CHANGED.slice(0, 3))));

test('what it wrote passes its own tests', () => {
  const result = tool('@web/test-runner/dist/bin.js', '--files', `test/elements/${NAME}.test.ts`);
  succeeds(result);
  assert.match(result.output, /browser: 2 passed, 0 failed/);
});
