/** `factsheet-elements jsonld`, bundled from the sources, and the same beside what `render` draws. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { at } from '../../scripts/lib/project.js';
import { importRender } from '../../scripts/lib/source-module.js';
import { dcatFaults, triplesOf } from '../json-ld/rdf.js';
import { schemaFaults } from '../json-ld/schema-org.js';
import { bundle, run as runCommand } from '../helpers/command-line.js';

const BELGIUM = at('examples', 'belgium-2024.json');
const PAGE = 'https://example.europa.eu/belgium';
const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

let folder;
let command;

const run = (words, input) => runCommand(command, words, { folder, input });

/** The only JSON-LD that stands in a page. */
function scriptOf(html) {
  const scripts = [...html.matchAll(SCRIPT)];
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0][1]);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-jsonld-'));
  command = join(folder, 'cli.js');
  await bundle('src/cli/main.ts', command, { ignoreAnnotations: true });
  await writeFile(join(folder, 'faulty.json'), '{"title": "</script>", "edition": 2024, "indicators": [{"id": 3}]}');
});

after(() => rm(folder, { recursive: true, force: true }));

describe('jsonld', () => {
  it('describes a factsheet, valid for DCAT-AP and schema.org', async () => {
    const { status, stdout, stderr } = run(['jsonld', BELGIUM, '--page', PAGE, '--data', '/data/b.json']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^\{\n {2}"@context"[^]*\}\n$/);
    const dataset = JSON.parse(stdout);
    assert.equal(dataset.name, 'Belgium: Digital Public Administration Factsheet 2024');
    assert.deepEqual(
      dataset.variableMeasured.map(({ value }) => value),
      [true, 100, 82.3, 92.6],
    );
    assert.equal(dataset.distribution[1]['dcat:downloadURL'], 'https://example.europa.eu/data/b.json');
    const triples = await triplesOf(dataset);
    assert.deepEqual((await dcatFaults(triples)).violations, []);
    assert.deepEqual(schemaFaults(triples), []);
  });

  it('reads the text of a document, from standard input too, and writes one line on request', async () => {
    const text = await readFile(at('examples', 'belgium-2024.md'), 'utf8');
    for (const words of [[], ['-']]) {
      const { status, stdout } = run(['jsonld', '--compact', ...words], text);
      assert.equal(status, 0);
      assert.equal(stdout.trim().split('\n').length, 1);
      assert.equal(JSON.parse(stdout).spatialCoverage.name, 'Belgium');
    }
  });

  it('writes several files to a folder, and goes on behind one that cannot be read', async () => {
    const { status, stdout, stderr } = run(['jsonld', 'none.json', BELGIUM, '--page', PAGE, '--out', 'made']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Cannot read none\.json: /);
    const made = JSON.parse(await readFile(join(folder, 'made', 'belgium-2024.jsonld'), 'utf8'));
    assert.equal(made['@id'], `${PAGE}#factsheet-be-2024`);
  });

  it('names what is bad, describes the rest, and stays harmless in a script', () => {
    const { status, stdout, stderr } = run(['jsonld', 'faulty.json', '--lang', 'fr']);
    assert.equal(status, 1);
    assert.match(stderr, /^faulty\.json: bad-schema: \/indicators\/0/);
    assert.doesNotMatch(stdout, /</);
    const { name, inLanguage } = JSON.parse(stdout);
    assert.deepEqual([name, inLanguage], ['</script>', 'fr']);
  });

  it('says what is not a factsheet', () => {
    const { status, stdout, stderr } = run(['jsonld'], 'Boats sail.\n');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^<stdin>: not-a-factsheet: /);
  });

  for (const [words, message] of [
    [[BELGIUM, '--page', 'belgium.html'], /The address of the page, "belgium\.html", is not a whole http/],
    [[BELGIUM, '--data', 'b.json'], /relative to that of the page, which is not given\./],
    [[BELGIUM, 'faulty.json'], /Several files need --out DIR\./],
    [[BELGIUM, 'faulty.json', '--out', 'x', '--data', `${PAGE}.json`], /--data is the address of one file\./],
    [[BELGIUM, '--lang', 'f r'], /--lang f r is no language tag/],
    [[BELGIUM, '--light'], /--light belongs to render\./],
  ]) {
    it(`refuses: ${words.slice(1).join(' ')}`, () => {
      const { status, stdout, stderr } = run(['jsonld', ...words]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.match(stderr, /Try factsheet-elements --help\.\n$/);
    });
  }
});

describe('render --json-ld', () => {
  it('adds one script behind all elements, with the address of page and data', () => {
    const elements = ['--element', 'key-figure', '--element', 'topic-chart'];
    const { status, stdout } = run(['render', BELGIUM, ...elements, '--json-ld', '--page', PAGE, '--src', '/b.json']);
    assert.equal(status, 0);
    const dataset = scriptOf(stdout);
    assert.equal(dataset.url, PAGE);
    assert.equal(dataset.distribution[1].contentUrl, 'https://example.europa.eu/b.json');
    assert.match(stdout, /<\/factsheet-topic-chart>\n<script type="application\/ld\+json">.*<\/script>\n$/);
  });

  it('adds it to plain HTML too, and only on request', () => {
    assert.equal(scriptOf(run(['render', BELGIUM, '--light', '--json-ld']).stdout)['@type'][0], 'Dataset');
    assert.doesNotMatch(run(['render', BELGIUM, '--light']).stdout, /ld\+json/);
  });

  it('refuses a page without it, and data that nobody could find', () => {
    const stray = run(['render', BELGIUM, '--page', PAGE]);
    assert.equal(stray.status, 2);
    assert.match(stray.stderr, /--page goes with --json-ld\./);
    const relative = run(['render', BELGIUM, '--json-ld', '--src', '/b.json']);
    assert.deepEqual([relative.status, relative.stdout], [2, '']);
    assert.match(relative.stderr, /The address of the data, "\/b\.json"/);
  });
});

describe('renderJsonLd', async () => {
  const { renderJsonLd } = await importRender();

  it('gives the script, and what was bad', () => {
    const { html, problems } = renderJsonLd({ factsheet: { edition: 2024, indicators: [{ id: 3 }] }, page: PAGE });
    assert.equal(scriptOf(html).temporalCoverage, '2024');
    assert.match(problems[0].pointer, /^\/indicators\/0/);
  });

  it('throws one clear sentence', () => {
    assert.throws(() => renderJsonLd({ factsheet: {} }), /^Error: bad-schema: .+\.$/);
    assert.throws(() => renderJsonLd({ factsheet: { edition: 2024 }, page: 'x' }), /The address of the page, "x"/);
  });
});
