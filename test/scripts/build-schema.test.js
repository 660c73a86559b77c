/** The published JSON Schema is valid, has words for all, and accepts and rejects what the validation in pages does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { addDescriptions, factsheetSchema } from '../../scripts/build-schema.js';
import { at } from '../../scripts/lib/project.js';
import { importSource } from '../../scripts/lib/source-module.js';

const schema = await factsheetSchema();
const { validateFactsheet } = await importSource('src/model/validate.ts');
const ajv = new Ajv({ strict: true, allErrors: true });
const accepts = ajv.compile(schema);

const country = { code: 'BE', name: 'Belgium' };
const sheet = (members) => ({ country, ...members });
const score = (members) => sheet({ indicators: [{ id: 'citizens', kind: 'score', label: 'Citizens', ...members }] });
const yesNo = (members) => sheet({ indicators: [{ id: 'eid', kind: 'yes-no', label: 'eID', ...members }] });
const topic = (members) => sheet({ topics: [{ id: 'trust', title: 'Trust', ...members }] });
const highlight = (item) => sheet({ highlights: [item] });

const GOOD = {
  'a country alone': sheet({}),
  'Belgium 2024': JSON.parse(readFileSync(at('examples', 'belgium-2024.json'), 'utf8')),
  'members that nobody knows': sheet({ $schema: 'x', more: { of: 'it' } }),
  'a year': sheet({ published: '2024' }),
  'a month': sheet({ published: '2024-07' }),
  'a day': sheet({ published: '2024-07-15' }),
  'a language with a region': sheet({ language: 'pt-PT' }),
  'the first and the last year': sheet({ edition: 1900, indicators: [{ ...score({}).indicators[0], year: 2200 }] }),
  'empty lists': sheet({ highlights: [], keyFigures: [], indicators: [], topics: [], notes: [], sources: [] }),
  'a score': score({ value: 82.3, decimals: 1, min: 0, max: 100, unit: '%', year: 2023 }),
  'a score beyond its scale': score({ value: 182.3 }),
  'a score of zero': score({ value: 0 }),
  'a score that is not there': score({ value: null }),
  'target and average': score({
    target: { value: 100, year: 2030 },
    average: { value: 79, source: { title: 'DESI' } },
  }),
  'a yes': yesNo({ value: true, target: { value: 1 } }),
  'neither yes nor no': yesNo({ value: null }),
  'nested items': highlight({ text: [{ text: 'a' }], items: [{ text: [], items: [{ text: [{ text: 'b' }] }] }] }),
  'runs of text': highlight({ text: [{ text: 'a', strong: true, emphasis: false, href: 'https://example.org/' }] }),
  'an address that is not safe, which is dropped': highlight({ text: [{ text: 'a', href: 'javascript:alert(1)' }] }),
  'a topic without initiatives': topic({}),
  'a topic with a note': topic({ initiatives: [], note: [{ text: 'None.' }] }),
  counts: sheet({ topicFigure: { counts: { trust: 0, innovation: 4 } } }),
  'a key figure': sheet({ keyFigures: [{ value: 10.5, decimals: 1, label: 'new' }] }),
};

const BAD = {
  'no object': [[], 'x', 1, null],
  'no country': [{}, { country: { code: 'BE' } }, { country: { name: 'Belgium' } }, { country: 'BE' }],
  'a country code that is none': [{ country: { code: 'be', name: 'B' } }, { country: { code: 'BEL', name: 'B' } }],
  'an edition that is no year': [sheet({ edition: '2024' }), sheet({ edition: 2024.5 }), sheet({ edition: 24 })],
  'a date of another kind': [sheet({ published: 'July 2024' }), sheet({ published: '2024-7' })],
  'a language that is none': [sheet({ language: 'english' }), sheet({ language: '' })],
  'a title that is no text': [sheet({ title: 1 }), sheet({ title: null })],
  'an indicator without id, kind or label': ['id', 'kind', 'label'].map((name) => score({ [name]: undefined })),
  'a kind that is none': [score({ kind: 'gauge' })],
  'a value of the other kind': [score({ value: true }), yesNo({ value: 1 }), yesNo({ value: 'yes' })],
  'a value in words': [score({ value: '82.3' })],
  'decimals out of range': [score({ decimals: 11 }), score({ decimals: -1 }), score({ decimals: 1.5 })],
  'a target without its value': [score({ target: { year: 2030 } }), score({ target: 100 })],
  'an average in words': [score({ average: { value: '79' } })],
  'a source without title': [score({ source: { url: 'https://example.org/' } })],
  'a topic without id or title': [topic({ id: '' }), topic({ id: undefined }), topic({ title: undefined })],
  'a count that is none': [-1, 1.5, '2', null].map((trust) => sheet({ topicFigure: { counts: { trust } } })),
  'a key figure without number or words': [
    sheet({ keyFigures: [{ label: 'new' }] }),
    sheet({ keyFigures: [{ value: 10 }] }),
  ],
  'an item that is HTML': [highlight('<b>a</b>'), highlight({ text: '<b>a</b>' })],
  'a bad item deep inside': [highlight({ text: [], items: [{ text: [], items: [{ text: [{}] }] }] })],
  'a run without text': [highlight({ text: [{ href: 'https://example.org/' }] })],
  'a list that is none': ['highlights', 'indicators', 'topics', 'notes', 'sources'].map((name) =>
    sheet({ [name]: {} }),
  ),
};

const faultsOf = (data) => validateFactsheet(data).faults;
// What is undefined is absent, as in a file.
const asJson = (data) => JSON.parse(JSON.stringify(data));

test('the schema is valid', () => {
  assert.ok(ajv.validateSchema(schema), ajv.errorsText(ajv.errors));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.match(schema.$id, /^urn:factsheet-elements:factsheet:\d+\.\d+$/);
});

for (const [what, data] of Object.entries(GOOD)) {
  test(`schema and validation accept ${what}`, () => {
    assert.deepEqual(faultsOf(asJson(data)), []);
    assert.ok(accepts(asJson(data)), ajv.errorsText(accepts.errors));
  });
}

for (const [what, examples] of Object.entries(BAD)) {
  test(`schema and validation reject ${what}`, () => {
    for (const data of examples.map(asJson)) {
      assert.notDeepEqual(faultsOf(data), [], `validation accepts ${JSON.stringify(data)}`);
      assert.ok(!accepts(data), `schema accepts ${JSON.stringify(data)}`);
    }
  });
}

test('every field has a description', () => {
  const without = [];
  const walk = (node, path) => {
    if (!node.description) without.push(path);
    for (const [name, field] of Object.entries(node.properties ?? {})) walk(field, `${path}/${name}`);
    (node.oneOf ?? []).forEach((kind, index) => walk(kind, `${path}/${index}`));
  };
  walk(schema, '');
  for (const [name, definition] of Object.entries(schema.$defs)) walk(definition, name);
  assert.deepEqual(without, []);
});

test('a field without a description, and a description without a field, end the build', () => {
  const bare = { type: 'object', properties: { one: {} }, $defs: { Two: { properties: { three: {} } } } };
  const words = { '/': 'a', '/one': 'b', Two: 'c', 'Two/three': 'd' };
  assert.equal(addDescriptions(bare, words).$defs.Two.properties.three.description, 'd');
  assert.throws(() => addDescriptions(bare, { ...words, '/two': 'e' }), /no field for the description "\/two"/);
  const { 'Two/three': _, ...fewer } = words;
  assert.throws(() => addDescriptions(bare, fewer), /no description for "Two\/three"/);
});
