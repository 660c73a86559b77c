/** `factsheet-elements render`, bundled from the sources. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { at } from '../../scripts/lib/project.js';
import { importRender } from '../../scripts/lib/source-module.js';
import { bundle, run as runCommand } from '../helpers/command-line.js';

const BELGIUM = at('examples', 'belgium-2024.json');
const HOSTILE = `</script></template><!-- --><img src=x onerror=alert(1)>'"&amp;]]>\u2028`;

let folder;
let command;

const run = (words, input) => runCommand(command, ['render', ...words], { folder, input });

/** What a validator says of a page with this content. */
async function faultsOf(html) {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Matters of taste, and of how the libraries write.
    rules: { 'attr-quotes': 'off', 'no-trailing-whitespace': 'off', 'attribute-empty-style': 'off' },
  });
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Test</title></head><body><h1>Test</h1>\n${html}</body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-render-'));
  command = join(folder, 'dist', 'cli.js');
  await bundle('src/cli/main.ts', command, { ignoreAnnotations: true });
  await copyFile(at('package.json'), join(folder, 'package.json'));
  await copyFile(BELGIUM, join(folder, 'belgium.json'));
  await writeFile(
    join(folder, 'faulty.json'),
    '{"keyFigures": [{"value": 1, "label": "x"}], "indicators": [{"id": 3}]}',
  );
});

after(() => rm(folder, { recursive: true, force: true }));

describe('render', () => {
  it('writes the whole factsheet with a shadow root for each element', () => {
    const { status, stdout, stderr } = run(['belgium.json']);
    const sheets = /<link rel="stylesheet" href="\/factsheet-elements\/styles\/[a-z-]+\.css">/g;
    assert.deepEqual(stderr.trim().split('\n').slice(1), stdout.match(sheets), 'the lines for the head');
    assert.equal(status, 0);
    assert.match(stdout, /^<factsheet-document lang="en" data-state="ready" factsheet='\{"country"/);
    assert.equal(stdout.match(/<template [^>]*shadowrootmode="open">/g).length, 6);
    assert.equal(stdout.match(/href="\/factsheet-elements\/styles\/[a-z-]+\.css"/g).length, 6);
    for (const words of ['Belgium', '82.3%', '92.6%', 'July 2024']) assert.ok(stdout.includes(words), words);
    assert.doesNotMatch(stdout, /<!--|<\?|defer-hydration/);
  });

  it('reads the text of a document, from standard input too', async () => {
    const text = await readFile(at('examples', 'belgium-2024.md'), 'utf8');
    for (const words of [[], ['-']]) assert.match(run([...words, '--element', 'key-figure'], text).stdout, />10</);
  });

  it('writes single elements with their attributes, each with no more than its own data', () => {
    const words = ['--element', 'indicator-gauge', '--element', 'factsheet-key-figure'];
    const { stdout, status } = run(['belgium.json', ...words, '--attribute', 'indicator=citizens']);
    assert.equal(status, 0);
    const [gauge, figure] = stdout.trim().split('\n<factsheet-');
    assert.match(gauge, /^<factsheet-indicator-gauge [^>]*indicator="citizens"/);
    assert.ok(gauge.includes('82.3') && !gauge.includes('92.6') && !gauge.includes('"eid"'));
    assert.match(figure, /^key-figure /);
  });

  it('leads the script to an address in place of data', () => {
    const { stdout } = run(['belgium.json', '--src', '/data/a.json?b=1&c="2"']);
    assert.match(stdout, /^<factsheet-document [^>]* src="\/data\/a\.json\?b=1&amp;c=&quot;2&quot;"><template/);
    assert.doesNotMatch(stdout, /factsheet='/);
  });

  it('speaks the language that is asked for', () => {
    const { stdout } = run(['belgium.json', '--element', 'indicator-grid', '--lang', 'fr']);
    assert.match(stdout, /lang="fr"[\s\S]*82,3[\s\u00a0\u202f]%/);
    assert.match(stdout, /Cible\s2030/);
  });

  it('writes style into the page and says what the policy must allow', () => {
    const { stdout, stderr } = run(['belgium.json', '--element', 'key-figure', '--styles', 'inline']);
    assert.match(stdout, /<template shadowrootmode="open"><style>/);
    assert.doesNotMatch(stdout, /<link/);
    assert.match(stderr, /^Your policy's style-src must allow: 'sha256-[\w+/]{43}='\n$/);
  });

  it('writes to a file', async () => {
    const { stdout } = run(['belgium.json', '--element', 'key-figure', '--output', 'out.html']);
    assert.equal(stdout, '');
    assert.match(await readFile(join(folder, 'out.html'), 'utf8'), /^<factsheet-key-figure .*\n/);
  });

  it('shows the good parts of a faulty file, and names the bad one', () => {
    const { status, stdout, stderr } = run(['faulty.json', '--element', 'key-figure']);
    assert.equal(status, 1);
    assert.match(stdout, />1</);
    assert.match(stderr, /^faulty\.json: bad-schema: \/indicators\/0/);
  });

  const wrong = [
    { words: ['none.json'], status: 2, says: /^Cannot read none\.json: / },
    { words: ['belgium.json', '--output', 'no/such/folder.html'], status: 2, says: /^Cannot write no\/such/ },
    {
      words: ['belgium.json', '--element', 'boat'],
      status: 2,
      says: /^There is no element factsheet-boat; there are /,
    },
    { words: ['belgium.json', 'belgium.json'], status: 2, says: /^render takes one file\./ },
    { words: ['belgium.json', '--attribute', 'x'], status: 2, says: /^--attribute x is not NAME=VALUE\./ },
    { words: ['belgium.json', '--attribute', 'src=x'], status: 2, says: /^Write --src / },
    { words: ['belgium.json', '--styles', 'none'], status: 2, says: /^--styles none is neither/ },
    { words: ['belgium.json', '--heading-level', '7'], status: 2, says: /^--heading-level 7 is not 1 to 6\./ },
    { words: ['belgium.json', '--compact'], status: 2, says: /^--compact belongs to convert\./ },
    { words: ['belgium.json', '--light', '--styles', 'link'], status: 2, says: /^With --light there are no styles\./ },
    { words: ['belgium.json', '--element', 'indicator-gauge'], status: 1, says: /^belgium\.json: .*: unknown-part: / },
    { words: ['-'], input: '<html>', status: 1, says: /^<stdin>: not-a-factsheet: / },
    { words: ['-'], input: '{', status: 1, says: /^<stdin>: bad-json: / },
  ];
  for (const { words, input, status, says } of wrong) {
    it(`says in one line what is wrong: ${words.join(' ')} ${input ?? ''}`, () => {
      const result = run(words, input);
      assert.equal(result.status, status);
      assert.match(result.stderr, says);
      assert.equal(result.stdout, '');
      assert.ok(
        result.stderr
          .replace(/\nTry .*\n$/, '')
          .trim()
          .split('\n').length === 1,
        result.stderr,
      );
    });
  }
});

describe('render --light', () => {
  it('writes headings, lists and tables that are valid HTML, with all figures', async () => {
    const { status, stdout, stderr } = run(['belgium.json', '--light']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(await faultsOf(stdout), []);
    assert.match(stdout, /^<h2>Belgium<\/h2>/);
    assert.match(stdout, /<strong>10<\/strong>\s+<span>new initiatives/);
    assert.match(stdout, /<dt>Digital Public Services for Citizens:<\/dt>\n<dd>82\.3%<\/dd>/);
    assert.match(stdout, /<caption>Figure 1\. /);
    assert.match(stdout, /<th scope="row">Innovative technologies<\/th>\n<td>4<\/td>/);
    assert.match(stdout, /<h4>Trust and cybersecurity<\/h4>/);
    assert.doesNotMatch(stdout, /<svg|part=|class=|role=|<template|<!--/);
  });

  it('stands inside its element when that has an address', async () => {
    const { stdout } = run(['belgium.json', '--light', '--src', '/b.json', '--element', 'topic-chart', '--lang', 'fr']);
    assert.match(stdout, /^<factsheet-topic-chart lang="fr" src="\/b\.json">\n<table>/);
    assert.match(stdout, /<th scope="col">Initiatives<\/th>/);
    assert.match(stdout, /<\/factsheet-topic-chart>\n$/);
  });

  it('begins at the heading level that is asked for', () => {
    const { stdout } = run(['belgium.json', '--light', '--heading-level', '3', '--element', 'highlights']);
    assert.match(stdout, /^<h3>Highlights/);
  });

  it('gives numbers the context that is asked for, in a document too', () => {
    for (const element of ['indicator-grid', 'document']) {
      const { stdout } = run(['belgium.json', '--light', '--attribute', 'average=auto', '--element', element]);
      assert.match(stdout, /EU average/, element);
    }
  });
});

describe('what is drawn', () => {
  const hostile = JSON.parse(
    JSON.stringify({
      country: { code: 'BE', name: HOSTILE },
      title: HOSTILE,
      highlights: [{ text: [{ text: HOSTILE, href: `https://example.org/?q=${HOSTILE}` }] }],
      keyFigures: [{ value: 1, label: HOSTILE }],
      indicators: [{ id: HOSTILE, kind: 'score', label: HOSTILE, value: 1, unit: HOSTILE }],
      topics: [{ id: HOSTILE, title: HOSTILE, initiatives: [{ text: [{ text: HOSTILE }] }] }],
      sources: [{ title: HOSTILE, url: 'https://example.org/"onclick="alert(1)' }],
    }),
  );

  it('is valid HTML', async () => {
    const { renderElement } = await importRender();
    const { html } = await renderElement('factsheet-document', {
      factsheet: JSON.parse(await readFile(BELGIUM, 'utf8')),
    });
    assert.deepEqual(await faultsOf(html), []);
  });

  it('holds no markup of the data, whatever they are', async () => {
    const { renderElement, renderLight } = await importRender();
    for (const { html } of [
      await renderElement('factsheet-document', { factsheet: hostile }),
      await renderLight('factsheet-document', { factsheet: hostile }),
    ]) {
      assert.doesNotMatch(html, /<img|<script|<!--|\sonclick=/);
      assert.equal(html.match(/<template /g)?.length, html.match(/<\/template>/g)?.length);
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    }
  });

  it('carries data that are read as they were given', async () => {
    const { renderElement } = await importRender();
    const { html } = await renderElement('factsheet-document', { factsheet: hostile });
    const [, json] = /factsheet='([^']*)'/.exec(html);
    assert.doesNotMatch(json, /[<>&]/);
    assert.equal(JSON.parse(json).title, HOSTILE);
  });

  it('refuses names of attributes that are none, and tags that are none', async () => {
    const { renderElement } = await importRender();
    await assert.rejects(renderElement('factsheet-key-figure', { attributes: { 'x onload': '1' } }), /no name/);
    await assert.rejects(renderElement('script'), /There is no element <script>/);
    await assert.rejects(renderElement('toString'), /There is no element/);
  });
});
