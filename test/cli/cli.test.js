import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle, run as runCommand } from '../helpers/command-line.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

let folder;
let command;

const run = (words, input) => runCommand(command, words, { folder, input });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-cli-'));
  command = join(folder, 'dist', 'cli.js');
  await bundle('src/cli/main.ts', command);
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  const fixtures = join(folder, 'fixtures.mjs');
  await bundle('test/fixtures/documents.ts', fixtures);
  const { orderly, messy } = await import(fixtures);
  await mkdir(join(folder, 'other'));
  await writeFile(join(folder, 'orderly.md'), orderly);
  await writeFile(join(folder, 'messy.md'), messy);
  await writeFile(join(folder, 'other', 'messy.txt'), messy);
  await writeFile(join(folder, 'boats.md'), 'Boats sail.\n');
});

after(() => rm(folder, { recursive: true, force: true }));

describe('convert', () => {
  it('writes JSON to standard output', () => {
    const { status, stdout, stderr } = run(['convert', 'orderly.md']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).country.code, 'BE');
    assert.match(stdout, /^\{\n {2}"country"/);
    assert.match(stdout, /\}\n$/);
  });

  it('names file, line and code of each remark', () => {
    const { status, stdout, stderr } = run(['convert', '--compact', 'messy.md']);
    assert.equal(status, 0);
    assert.equal(stdout.trim().split('\n').length, 1);
    assert.match(stderr, /^messy\.md:24: unsafe-link: .+\.$/m);
    assert.match(stderr, /^messy\.md:0: missing-section: .+\.$/m);
  });

  for (const words of [['convert'], ['convert', '-']]) {
    it(`reads standard input: ${words.join(' ')}`, async () => {
      const { status, stdout } = run(words, await readFile(join(folder, 'orderly.md')));
      assert.equal(status, 0);
      assert.equal(JSON.parse(stdout).edition, 2024);
    });
  }

  it('says what is not a factsheet', () => {
    const { status, stdout, stderr } = run(['convert', 'boats.md']);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^boats\.md:0: not-a-factsheet: /);
  });

  it('writes several files to a folder, without progress where nobody watches', async () => {
    const { status, stdout, stderr } = run(['convert', 'orderly.md', 'boats.md', 'messy.md', '--out', 'json/new']);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.doesNotMatch(stderr, /\r|\u001b/);
    const made = await readFile(join(folder, 'json/new/orderly.json'), 'utf8');
    assert.equal(JSON.parse(made).country.name, 'Belgium');
    assert.equal(run(['validate', 'json/new/orderly.json', 'json/new/messy.json']).status, 0);
    await assert.rejects(readFile(join(folder, 'json/new/boats.json')));
  });

  it('goes on behind a file that cannot be read', async () => {
    const { status, stderr } = run(['convert', 'none.md', 'orderly.md', '--out', 'rest']);
    assert.equal(status, 2);
    assert.match(stderr, /^Cannot read none\.md: /);
    assert.ok(await readFile(join(folder, 'rest/orderly.json')));
  });
});

describe('validate', () => {
  const valid = '{"country": {"code": "BE", "name": "Belgium"}}';
  const cases = [
    { name: 'a good factsheet', text: valid, status: 0, faults: [] },
    { name: 'a byte-order mark', text: `\ufeff${valid}`, status: 0, faults: [] },
    {
      name: 'faults, each on its line',
      text: '{\n "country": {"code": "BE",\n  "name": 4},\n "topics": [\n  {"id": "a", "title": "A"},\n  {"id": "b"}\n ]\n}',
      status: 1,
      faults: [/^<stdin>:3: \/country\/name: .+/, /^<stdin>:6: \/topics\/1\/title: .+/],
    },
    {
      name: 'a pointer with escapes',
      text: `{"country":{"code":"BE","name":"B"},"topicFigure":{"counts":{\n"a/b~c":-1}}}`,
      status: 1,
      faults: [/^<stdin>:2: \/topicFigure\/counts\/a~1b~0c: /],
    },
    { name: 'a list', text: '[]', status: 1, faults: [/^<stdin>:1: A factsheet is a JSON object\.$/] },
    { name: 'nothing', text: '', status: 1, faults: [/^<stdin>:1: Not JSON: value expected\.$/] },
    {
      name: 'a comma too many',
      text: '{\n"edition": 2024,\n}',
      status: 1,
      faults: [/^<stdin>:3: Not JSON: property name expected\.$/, /^<stdin>:3: Not JSON: value expected\.$/],
    },
    { name: 'hostile nesting', text: '['.repeat(50_000), status: 1, faults: [/^<stdin>:1: Nested too deeply/] },
  ];
  for (const { name, text, status, faults } of cases) {
    it(name, () => {
      const result = run(['validate'], text);
      const lines = result.stderr.split('\n').filter(Boolean);
      assert.equal(lines.length, faults.length, result.stderr);
      faults.forEach((fault, index) => assert.match(lines[index], fault));
      assert.equal(result.status, status);
      assert.equal(result.stdout, '');
    });
  }
});

describe('the command', () => {
  it('shows help and version', () => {
    assert.match(run(['--help']).stdout, /^Usage: factsheet-elements COMMAND/);
    assert.equal(run(['validate', '-h']).status, 0);
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  const misuses = [
    [],
    ['sail'],
    ['convert', '--sail'],
    ['convert', 'orderly.md', 'messy.md'],
    ['convert', 'messy.md', 'other/messy.txt', '--out', 'twice'],
    ['validate', '--compact', 'orderly.md'],
  ];
  for (const words of misuses) {
    it(`refuses: ${words.join(' ') || 'nothing'}`, () => {
      const { status, stdout, stderr } = run(words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /Try factsheet-elements --help\.\n$/);
    });
  }

  for (const words of [
    ['convert', 'none.md'],
    ['validate', 'none.json'],
    ['convert', 'orderly.md', '--out', 'orderly.md'],
  ]) {
    it(`says which file fails: ${words.join(' ')}`, () => {
      const { status, stderr } = run(words);
      assert.equal(status, 2);
      assert.match(stderr, /^Cannot (?:read|write) (?:none|orderly)\./);
    });
  }
});
