/** What each language has to say, and which of its texts await a native reader. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languagesDocument, lasting, OFFICIAL } from '../../scripts/lib/languages/document.js';
import { categoriesOf, nameOf } from '../../scripts/lib/languages/inventory.js';
import { readLocale } from '../../scripts/lib/languages/read-locale.js';
import { at, run } from '../../scripts/lib/project.js';

const file = (...lines) => `const rules = { no: 'locale' };\nconst locale: Locale = {\n${lines.join('\n')}\n};\n`;
const originsOf = (...lines) =>
  Object.fromEntries(
    readLocale('xx.ts', file(...lines)).map(({ key, form, origin }) => [form ? `${key}.${form}` : key, origin]),
  );

describe('the origin of a text', () => {
  it('is what the comment behind it says, and else that it is ours', () => {
    const origins = originsOf(
      'messages: {',
      "  yes: 'Ja', // official: EUSurvey label.Yes",
      "  no: 'Nej',",
      "  loading: 'Laddar…', // official, corrected: EUSurvey label.Loading",
      "  source: 'Källa // official: no comment',",
      '},',
    );
    assert.deepEqual(origins, { yes: 'official', no: 'ours', loading: 'corrected', source: 'ours' });
  });

  it('is read behind a value on a line of its own', () => {
    const origins = originsOf('messages: {', '  yes:', "    'Ja', // official: a book", "  no: 'Nej',", '},');
    assert.deepEqual(origins, { yes: 'official', no: 'ours' });
  });

  it('is that of one plural form, or of all where the comment stands behind them all', () => {
    const origins = originsOf(
      'messages: {',
      "  found: { one: 'a', other: 'b' }, // official: a book",
      '  search: {',
      "    one: 'a', // official: a book",
      "    other: 'b',",
      '  },',
      '  points: {',
      "    one: 'a',",
      '  }, // official, corrected: a book',
      '},',
    );
    assert.deepEqual(origins, {
      'found.one': 'official',
      'found.other': 'official',
      'search.one': 'official',
      'search.other': 'ours',
      'points.one': 'corrected',
    });
  });

  it('is CLDR for months and countries, if no comment says another', () => {
    const origins = originsOf(
      'messages: {},',
      "months: ['Jannar', 'Frar'],",
      'countries: {',
      "  BE: 'Il-Belġju',",
      "  NL: 'Niderlandy', // official: a book",
      '},',
    );
    assert.deepEqual(origins, { 0: 'CLDR', 1: 'CLDR', BE: 'CLDR', NL: 'official' });
  });

  it('is not guessed from a comment that stands elsewhere, or says it in another way', () => {
    const above = ['messages: {', '  // official: a book', "  yes: 'Ja',", '},'];
    assert.throws(() => originsOf(...above), { message: /^xx\.ts:4: this comment marks no text/ });
    const loose = ['messages: {', "  yes: 'Ja', // Official (a book)", '},'];
    assert.throws(() => originsOf(...loose), { message: /^xx\.ts:4: this comment marks no text/ });
  });

  it('needs a text that is written out', () => {
    const lines = ['messages: {', "  yes: 'Ja',", '  no: words.no,', '},'];
    assert.throws(() => originsOf(...lines), { message: 'xx.ts:5: no is not a text that is written out.' });
    assert.throws(() => readLocale('xx.ts', 'export default {};'), { message: /^xx\.ts:1: there is no object/ });
  });
});

const english = {
  messages: new Map([
    ['yes', 'Yes'],
    ['found', { one: '{count} is found', other: '{count} are found' }],
  ]),
  terms: new Map([['topic.trust', 'Trust']]),
};

/** A language with all there is to say, but for the texts that are left out. */
function language(code, { without = [], yes = 'Y', bytes = 1234 } = {}) {
  const categories = categoriesOf(code);
  const texts = [
    { part: 'messages', key: 'yes', text: yes, origin: 'ours' },
    ...categories.map((form) => ({ part: 'messages', key: 'found', form, text: `F ${form}`, origin: 'ours' })),
    { part: 'terms', key: 'topic.trust', text: 'T', origin: 'corrected' },
    { part: 'phrases', key: 'a # b', text: 'B # a', origin: 'official' },
  ].filter(({ key, form }) => !without.includes(form ? `${key}.${form}` : key));
  return { code, name: nameOf(code), categories, texts, bytes };
}

const others = OFFICIAL.filter((code) => code !== 'en' && code !== 'sl');
const whole = others.map((code) => language(code));

describe('the document of languages', () => {
  it('says that all are complete, and lists what is ours with its English words', () => {
    const document = languagesDocument(english, [...whole, language('sl', { yes: 'a | <b>' }), language('is')]);
    assert.match(document, /^Complete: \*\*24 of 24\*\* official languages of the EU, and Icelandic\.$/m);
    assert.match(
      document,
      /^\| Slovenian \| sl \| 2 of 2 \| 1 of 1 \| 1 of 1 \| one, two, few, other \| 2 \(1 corrected\) \| 0 \| 5 \| 1,234 \|$/m,
    );
    assert.match(document, /^\| English \| en \| 2 of 2 \| 1 of 1 \| 1 of 1 \| one, other \| the original \|/m);
    assert.match(document, /^<summary>Slovenian \(sl\): 5<\/summary>$/m);
    assert.match(document, /^\| yes \| Yes \| a \\\| &lt;b> \|$/m);
    assert.match(document, /^\| found, few \| \{count\} are found \| F few \|$/m);
    assert.doesNotMatch(document, /^\| (?:topic\.trust|phrase) \|/m);
  });

  for (const [left, cells] of [
    ['yes', '**1 of 2** | 1 of 1 | 1 of 1'],
    ['found.two', '**1 of 2** | 1 of 1 | 1 of 1'],
    ['topic.trust', '2 of 2 | **0 of 1** | 1 of 1'],
    ['a # b', '2 of 2 | 1 of 1 | **0 of 1**'],
  ]) {
    it(`counts no language as complete that lacks "${left}"`, () => {
      const document = languagesDocument(english, [...whole, language('sl', { without: [left] })]);
      assert.match(document, /^Complete: \*\*23 of 24\*\* official languages of the EU\.$/m);
      assert.ok(document.includes(`| Slovenian | sl | ${cells} |`));
    });
  }

  it('lasts where only sizes differ, and not where a text does', () => {
    const write = (options) => lasting(languagesDocument(english, [language('sl', options)]));
    assert.equal(write({ bytes: 999 }), write({ bytes: 1001 }));
    assert.notEqual(write({ yes: '1' }), write({ yes: '2' }));
  });
});

const list = (...args) => run(process.execPath, [at('scripts', 'list-strings.js'), ...args]);

describe('npm run list:strings', () => {
  it('finds docs/languages.md as the locale files have it, and all languages complete', async () => {
    assert.deepEqual(await list('--check'), { code: 0, output: '' });
    const document = readFileSync(at('docs', 'languages.md'), 'utf8');
    assert.match(document, /^Complete: \*\*24 of 24\*\* .* Icelandic, Norwegian Bokmål, and Ukrainian\.$/m);
  });

  it('lists the languages that are asked for, and none else', async () => {
    const { code, output } = await list('mt', 'fr');
    assert.equal(code, 0);
    assert.match(output, /^French \(fr\): \d+ of \d+ texts await a native reader$/m);
    assert.match(output, /^ {2}messages, search, many\n {4}\S.*\{count\}.*\n {4}Search \{count\} initiatives$/m);
    assert.doesNotMatch(output, /^ {2}messages, yes$/m);
    assert.deepEqual(output.match(/^\S+ \(\w+\)/gm), ['French (fr)', 'Maltese (mt)']);
  });

  it('names the languages there are to one who asks for another', async () => {
    const { code, output } = await list('xx');
    assert.equal(code, 2);
    assert.match(output, /^No locale file for xx\. There are: .*\bfr\b/);
  });
});
