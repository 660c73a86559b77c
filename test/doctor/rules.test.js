/** What the rules find in the text of a page, and above all what they must leave alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { manifest } from '../../scripts/build-manifest.js';
import { importSource } from '../../scripts/lib/source-module.js';

const node = { platform: 'node' };
const { parsePage } = await importSource('src/cli/parsed-page.ts', node);
const { examine } = await importSource('src/doctor/examine.ts');
const { explain } = await importSource('src/doctor/rules.ts');
const { distance, nearest } = await importSource('src/doctor/nearest.ts');
const { allows, readPolicy, wordsFor } = await importSource('src/doctor/policy.ts');

const vocabulary = new Map(
  manifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);
const SCRIPT = '<script type="module" src="/f/factsheet-elements.js"></script>';
const GAUGE = '<factsheet-indicator-gauge value="82.3"><p>82.3</p></factsheet-indicator-gauge>';
const page = (body, head = SCRIPT) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const gauge = (attributes) => GAUGE.replace(' value="82.3"', attributes);
const find = (text) => examine(parsePage(text, vocabulary));
const policy = (words, head = '') => `<meta http-equiv="Content-Security-Policy" content="${words}">${head}${SCRIPT}`;

/** What stands in a page, and the codes it gives. */
const CASES = {
  'a healthy page': [page(GAUGE), []],
  'a piece of a page': [GAUGE, []],
  'attributes of HTML, of libraries and of the page': [
    page(
      gauge(
        ' value="1" id="a" class="b" style="" lang="fr" data-x aria-label="c" onclick="d()" hx-get="/e" :f="g" @h v-if="i"',
      ),
    ),
    [],
  ],
  'every attribute that there is': [
    page(
      gauge(
        [...vocabulary.get('factsheet-indicator-gauge')]
          .filter((name) => name !== 'factsheet' && name !== 'src')
          .map((name) => ` ${name}=""`)
          .join('')
          .replace('value=""', 'value="1"')
          .replace(/ (kind|shape|theme|number-style)=""/g, ''),
      ),
    ),
    [],
  ],
  'a name without hyphen, a name in capitals': [
    page('<factsheet-topic-chart counts="A 1" headingLevel="3"><p>1</p></factsheet-topic-chart>'),
    ['misspelt-attribute'],
  ],
  'a name that is like none': [page(gauge(' value="1" sparkle="2"')), ['unknown-attribute']],
  'figures as they are written': [
    ['82,3', '82.3 %', '−4', 'yes', 'FALSE', '']
      .map((value) => page(`${gauge(` value="${value}"`)}<script></script>`))
      .join(''),
    [],
  ],
  'figures that are none': [
    page(gauge(' value="1.234,5" min="0x10" target="none" average="auto"')),
    ['bad-attribute-value', 'bad-attribute-value'],
  ],
  'counts without figures': [
    page('<factsheet-topic-chart counts="Trust; Data"><p>1</p></factsheet-topic-chart>'),
    ['bad-attribute-value'],
  ],
  'an address that wins over a value': [page(gauge(' src="/b.json" value="1"')), ['source-ignored']],
  'a page that gives the data by a script': [
    page('<factsheet-document><p>1</p></factsheet-document>', `${SCRIPT}<script>give()</script>`),
    [],
  ],
  'data in a table': [
    page('<factsheet-topic-chart><table><tr><td>Trust</td><td>3</td></tr></table></factsheet-topic-chart>'),
    [],
  ],
  'JSON that is none in an attribute': [
    page('<factsheet-highlights items="[oops"><p>1</p></factsheet-highlights>'),
    ['data-bad-json'],
  ],
  'an address on a disk, written as Windows does': [page(gauge(' src="C:\\data\\b.json"')), ['file-address']],
  'an address of another kind': [page(gauge(' src="ftp://host/b.json"')), ['blocked-address']],
  'a language of one part of the page': [page(`<div lang="fr">${GAUGE}</div>`).replace(' lang="en"', ''), []],
  'an empty language': [page(GAUGE).replace('"en"', '""'), ['missing-language']],
  'a picture as words': [page(GAUGE.replace('<p>82.3</p>', '<img src="a.png" alt="82.3">')), []],
  'a comment and blanks as words': [page(GAUGE.replace('<p>82.3</p>', ' <!-- 82.3 --> &nbsp; ')), ['fallback-missing']],
  'what a server has drawn': [
    page(GAUGE.replace('<p>82.3</p>', '<template shadowrootmode="open"><p>82.3</p></template>')),
    [],
  ],
  'words in a paragraph without a block': [page(`<p>${GAUGE.replace(/<\/?p>/g, '')}</p>`), []],
  'an element inside another': [
    page(`<factsheet-key-figure value="10">${GAUGE}</factsheet-key-figure>`),
    ['not-closed'],
  ],
  'a slash at the end of a page': [page('<factsheet-key-figure value="10" />'), ['not-closed']],
  'headings in order': [
    page('<h1>A</h1><factsheet-document src="/b.json"><h2>B</h2></factsheet-document><h3>C</h3>'),
    [],
  ],
  'headings in words that give way': [
    page(
      '<h1>A</h1><factsheet-topic-chart heading="B" heading-level="3" counts="A 1"><h2>B</h2></factsheet-topic-chart>',
    ),
    ['heading-skips'],
  ],
  'no heading before': [
    page('<factsheet-topic-chart heading="B" heading-level="3" counts="A 1"><p>1</p></factsheet-topic-chart>'),
    [],
  ],
  'a heading by its role': [
    page(
      '<p role="heading" aria-level="2">A</p><factsheet-document src="/b.json" heading-level="3"><p>1</p></factsheet-document>',
    ),
    [],
  ],
  'no script at all': [page(GAUGE + GAUGE, ''), ['script-missing']],
  'a script that may be a bundle': [page(GAUGE, '<script type="module" src="/assets/app-4f2.js"></script>'), []],
  'the script of one element': [page(GAUGE, '<script type="module" src="/f/indicator-gauge.js"></script>'), []],
  'module and classic script of one folder': [
    page(GAUGE, `${SCRIPT}<script nomodule src="/f/factsheet-elements.iife.js"></script>`),
    [],
  ],
  'copies in two folders': [page(GAUGE, SCRIPT + SCRIPT.replace('/f/', '/g/')), ['duplicate-version']],
  'a tag by a part of its name': [page(`${GAUGE}<factsheet-gauge></factsheet-gauge>`), ['misspelt-element']],
  'the published policy': [
    page(
      gauge(' src="/b.json"'),
      policy(
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types factsheet-elements 'allow-duplicates'",
      ),
    ),
    [],
  ],
  'a policy of nonces': [
    page(GAUGE, policy("script-src 'nonce-a' 'strict-dynamic'").replace('type=', 'nonce="a" type=')),
    [],
  ],
  'a policy that keeps the script out': [page(GAUGE, policy("script-src 'none'")), ['policy-words']],
  'a policy that keeps the sheet out': [
    page(GAUGE, policy("style-src 'unsafe-inline'", '<link rel="stylesheet" href="/f/factsheet-elements.css">')),
    ['policy-words'],
  ],
  'a policy that keeps the data out': [
    page(gauge(' src="https://data.europa.eu/b.json"'), policy("connect-src 'self'")),
    ['policy-words'],
  ],
  'data on the server of the page': [
    page(
      gauge(' src="https://data.europa.eu/b.json"'),
      policy("connect-src 'self'", '<link rel="canonical" href="https://data.europa.eu/a/">'),
    ),
    [],
  ],
};

describe('the rules', () => {
  for (const [title, [text, codes]] of Object.entries(CASES)) {
    it(`${title}: ${codes.join(', ') || 'nothing'}`, () => {
      const found = find(text);
      assert.deepEqual(
        found.map(({ code }) => code),
        codes,
        JSON.stringify(found.map(explain)),
      );
    });
  }

  it('say which tag, attribute and words were meant', () => {
    const said = (text) => Object.values(explain(find(text)[0])).join(' ');
    assert.match(
      said(page(`${GAUGE}<factsheet-gauge></factsheet-gauge>`)),
      /Did you mean <factsheet-indicator-gauge>\?/,
    );
    assert.match(said(page(gauge(' value="1" soure-url="/a"'))), /Did you mean source-url\?/);
    assert.match(
      said(page(gauge(' src="https://data.europa.eu/b.json"'), policy("connect-src 'self'"))),
      /lacks: connect-src https:\/\/data\.europa\.eu\./,
    );
  });

  it('keep a sentence one, whatever the page says', () => {
    const [finding] = find(page(gauge(` value="1" theme="${'x\n'.repeat(5000)}"`)));
    assert.equal(finding.code, 'bad-attribute-value');
    const { sentence } = explain(finding);
    assert.ok(sentence.length < 250, sentence);
    assert.doesNotMatch(sentence, /\n/);
  });

  it('take no longer for hostile pages than for others', () => {
    const names = Array.from({ length: 2000 }, (_, index) => ` ${'a'.repeat(50)}${index}="1"`).join('');
    const since = performance.now();
    assert.equal(find(page(gauge(` value="1"${names}`))).length, 2000);
    assert.ok(performance.now() - since < 5000);
  });
});

describe('the distance of words', () => {
  for (const [one, other, steps] of [
    ['', 'abc', 3],
    ['average', 'average', 0],
    ['avarage', 'average', 1],
    ['vlaue', 'value', 1],
    ['src', 'source', 3],
  ]) {
    it(`${one || 'nothing'} to ${other}: ${steps}`, () => assert.equal(distance(one, other), steps));
  }

  it('is not measured for words that are too long', () => {
    assert.equal(nearest('a'.repeat(61), ['a']), undefined);
  });
});

describe('a list of sources', () => {
  const from = new URL('https://page.eu/a/');
  for (const [words, address, isAllowed] of [
    ["'self'", 'https://page.eu/x.js', true],
    ["'self'", 'https://other.eu/x.js', false],
    ["'none'", 'https://page.eu/x.js', false],
    ['*', 'https://other.eu/x.js', true],
    ['*', 'blob:https://page.eu/1', false],
    ['https:', 'https://other.eu/x.js', true],
    ['http:', 'https://other.eu/x.js', true],
    ['https:', 'http://other.eu/x.js', false],
    ['other.eu', 'https://other.eu/x.js', true],
    ['OTHER.EU', 'https://other.eu/x.js', true],
    ['other.eu', 'https://www.other.eu/x.js', false],
    ['*.other.eu', 'https://www.other.eu/x.js', true],
    ['*.other.eu', 'https://other.eu/x.js', false],
    ['other.eu:8080', 'https://other.eu/x.js', false],
    ['other.eu:*', 'https://other.eu:8080/x.js', true],
    ['https://other.eu/f/', 'https://other.eu/f/x.js', true],
    ['https://other.eu/f', 'https://other.eu/f/x.js', false],
    ['https://other.eu/f/x.js', 'https://other.eu/f/x.js', true],
    ["'self' 'strict-dynamic'", 'https://page.eu/x.js', false],
    ["'unsafe-inline' 'sha256-abc'", 'https://page.eu/x.js', false],
  ]) {
    it(`${words} ${isAllowed ? 'allows' : 'forbids'} ${address}`, () => {
      assert.equal(allows(words.split(' '), { url: new URL(address), page: from }), isAllowed);
    });
  }

  it('takes a nonce or a hash for a permission', () => {
    const url = new URL('https://other.eu/x.js');
    assert.ok(allows(["'nonce-a'"], { url, page: from, nonce: 'a' }));
    assert.ok(!allows(["'nonce-a'"], { url, page: from, nonce: 'b' }));
    assert.ok(allows(["'sha384-x'"], { url, page: from, hash: 'sha256-y sha384-x' }));
  });

  it('is the first of its name, else that for all', () => {
    const read = readPolicy("Script-Src 'self'; script-src *; default-src 'none';; connect-src");
    assert.deepEqual(wordsFor(read, 'script-src'), ["'self'"]);
    assert.deepEqual(wordsFor(read, 'style-src'), ["'none'"]);
    assert.deepEqual(wordsFor(read, 'connect-src'), []);
    assert.equal(wordsFor(readPolicy(''), 'img-src'), undefined);
  });
});
