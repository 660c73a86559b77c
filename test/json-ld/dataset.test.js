/** Factsheets as JSON-LD: valid for DCAT-AP and schema.org, and true. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { at } from '../../scripts/lib/project.js';
import { importSource } from '../../scripts/lib/source-module.js';
import { dcatFaults, objectsOf, triplesOf } from './rdf.js';
import { schemaFaults } from './schema-org.js';

const { datasetOf } = await importSource('src/json-ld/dataset.ts');
const { countryNames } = await importSource('src/model/countries.ts');

const belgium = JSON.parse(await readFile(at('examples', 'belgium-2024.json'), 'utf8'));
const PLACES = { page: 'https://example.europa.eu/belgium', data: '/data/belgium-2024.json' };
const HOSTILE = `</script><script>alert(1)</script><!-- "quoted" 'single' \\ \u2028 {"@id": "x"} @type`;

const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt-PT ro sk sl sv uk'.split(' ');

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const greece = {
  country: { code: 'EL', name: 'Ελλάδα' },
  edition: 2025,
  title: 'Ψηφιακή δημόσια διοίκηση',
  published: '2025-09-03',
  language: 'el',
  indicators: [
    { id: 'eid', kind: 'yes-no', label: 'Σύστημα eID', value: false },
    { id: 'citizens', kind: 'score', label: 'Πολίτες', value: null, year: 2024 },
    {
      id: 'boats',
      kind: 'score',
      label: 'Πλοία',
      value: 0,
      min: -5,
      max: 5,
      unit: 'km',
      target: { value: 4 },
      average: { value: 2.5, year: 2023, source: { title: 'Eurostat', url: 'https://ec.europa.eu/eurostat' } },
      source: { title: 'ΕΛΣΤΑΤ' },
    },
  ],
  topics: [{ id: 'trust', title: 'Εμπιστοσύνη', initiatives: [] }],
  sources: [{ title: 'ICEGOV', url: 'https://example.europa.eu/source' }, { title: 'Paper' }],
};

const hostile = {
  country: { code: 'BE', name: HOSTILE },
  title: HOSTILE,
  subtitle: HOSTILE,
  language: 'fr',
  indicators: [{ id: HOSTILE, kind: 'score', label: HOSTILE, value: 1, unit: HOSTILE, source: { title: HOSTILE } }],
  topics: [{ id: 'x', title: HOSTILE, initiatives: [] }],
};

/** Numbers and words of a PropertyValue, by name. */
const brief = ({ propertyID, value, valueReference = [] }) => ({
  id: propertyID,
  ...(value !== undefined && { value }),
  ...Object.fromEntries(valueReference.map((other) => [other.propertyID, brief(other)])),
});

const valueOf = (dataset, id) => dataset.variableMeasured.find(({ propertyID }) => propertyID === id);

describe('a factsheet as JSON-LD is valid', () => {
  const cases = {
    'Belgium 2024': [belgium, PLACES],
    'Belgium 2024 without addresses': [belgium, {}],
    'another language, no data, a scale of its own': [greece, PLACES],
    'a factsheet without indicators': [{ country: { code: 'UK', name: 'United Kingdom' }, edition: 2024 }, PLACES],
    'a part without a country': [{ indicators: greece.indicators }, {}],
    'a country that no table has': [{ country: { code: 'ZZ', name: 'Nowhere' } }, PLACES],
    'hostile words': [hostile, PLACES],
  };
  for (const [name, [factsheet, options]] of Object.entries(cases)) {
    it(name, async () => {
      const triples = await triplesOf(datasetOf(factsheet, options));
      assert.equal(objectsOf(triples, null, `${DCT}title`).length, 1);
      assert.deepEqual((await dcatFaults(triples)).violations, []);
      assert.deepEqual(schemaFaults(triples), []);
    });
  }

  it('lacks only the recommended properties that a factsheet knows nothing of', async () => {
    const { warnings } = await dcatFaults(await triplesOf(datasetOf(belgium, PLACES)));
    const missing = ['availability', 'contactPoint', 'type'];
    assert.deepEqual(
      warnings,
      missing.map((name) => `${name}: MinCountConstraintComponent`),
    );
  });

  it('and what is not valid is found', async () => {
    const { 'dct:title': _, ...untitled } = datasetOf(belgium, PLACES);
    const wrong = { ...untitled, 'dct:spatial': 'Belgium', contentUrl: 'https://example.europa.eu/', boats: 3 };
    const triples = await triplesOf(wrong);
    const { violations } = await dcatFaults(triples);
    assert.deepEqual(violations, ['spatial: ClassConstraintComponent', 'title: MinCountConstraintComponent']);
    const faults = schemaFaults(triples).join('\n');
    assert.match(faults, /contentUrl is not of http:\/\/schema\.org\/Dataset/);
    assert.match(faults, /There is no property http:\/\/schema\.org\/boats\./);
  });
});

describe('a factsheet as JSON-LD is true', () => {
  it('has every value of Belgium 2024 as it was given, with its scale and target', () => {
    const dataset = datasetOf(belgium, PLACES);
    const inPercent = { minValue: 0, maxValue: 100, unitText: '%', unitCode: 'P1' };
    assert.deepEqual(
      dataset.variableMeasured.map(({ propertyID, value }) => [propertyID, value]),
      [
        ['eid', true],
        ['ehealth', 100],
        ['citizens', 82.3],
        ['businesses', 92.6],
      ],
    );
    for (const [name, value] of Object.entries(inPercent)) assert.equal(valueOf(dataset, 'citizens')[name], value);
    const target = (value) => ({ id: 'target', value, year: { id: 'year', value: 2030 } });
    assert.deepEqual(brief(valueOf(dataset, 'citizens')).target, target(100));
    assert.deepEqual(brief(valueOf(dataset, 'eid')).target, target(true));
    assert.equal('unitText' in valueOf(dataset, 'eid'), false);
  });

  it('tells no data from 0 and from no', () => {
    const dataset = datasetOf(greece);
    assert.equal(valueOf(dataset, 'eid').value, false);
    assert.equal(valueOf(dataset, 'boats').value, 0);
    const citizens = valueOf(dataset, 'citizens');
    assert.equal('value' in citizens, false);
    assert.deepEqual(citizens.description, { '@value': 'No data', '@language': 'en' });
    assert.equal('description' in valueOf(dataset, 'boats'), false);
  });

  it('has year, target, average and sources beside the value', () => {
    const dataset = datasetOf(greece);
    const boats = valueOf(dataset, 'boats');
    const average = { id: 'average', value: 2.5, year: { id: 'year', value: 2023 } };
    assert.deepEqual(brief(boats), { id: 'boats', value: 0, target: { id: 'target', value: 4 }, average });
    assert.deepEqual([boats.minValue, boats.maxValue, boats.unitText, boats.unitCode], [-5, 5, 'km', undefined]);
    assert.deepEqual(boats.subjectOf, { '@type': 'CreativeWork', name: 'ΕΛΣΤΑΤ' });
    assert.deepEqual(brief(valueOf(dataset, 'citizens')).year, { id: 'year', value: 2024 });
    assert.deepEqual(
      dataset.citation.map(({ name, url }) => [name, url]),
      [
        ['ICEGOV', 'https://example.europa.eu/source'],
        ['Paper', undefined],
      ],
    );
  });

  it('says which language its words are in, ours too', async () => {
    const triples = await triplesOf(datasetOf(greece, PLACES));
    const [title] = objectsOf(triples, null, `${DCT}title`);
    assert.deepEqual([title.value, title.language], ['Ελλάδα: Ψηφιακή δημόσια διοίκηση', 'el']);
    const [description] = objectsOf(triples, null, `${DCT}description`).filter(({ value }) => /^Indic/.test(value));
    assert.deepEqual(
      [description.value, description.language],
      ['Indicators and initiatives of digital public administration in Greece (2025 edition).', 'en'],
    );
    const keywords = objectsOf(triples, null, `${DCAT}keyword`).map(({ value, language }) => `${value}@${language}`);
    assert.deepEqual(keywords.sort(), ['Digital Decade@en', 'digital public administration@en', 'Εμπιστοσύνη@el']);
    const languages = objectsOf(triples, null, `${DCT}language`).map(({ value }) => value);
    assert.deepEqual(languages, [`${AUTHORITY}/language/ELL`]);
  });

  it('takes the language of the words from its caller only where the factsheet is silent', () => {
    assert.equal(datasetOf(greece, { language: 'fr' }).inLanguage, 'el');
    const silent = { ...greece, language: undefined };
    assert.equal(datasetOf(silent, { language: 'fr' }).inLanguage, 'fr');
    const unknown = datasetOf(silent);
    assert.equal('inLanguage' in unknown || 'dct:language' in unknown || 'name' in unknown['@context'], false);
  });

  for (const [code, authority] of [
    ['BE', 'BEL'],
    ['EL', 'GRC'],
    ['UK', 'GBR'],
    ['XK', '1A0'],
  ]) {
    it(`knows the country ${code} as the European Union's catalogues do`, async () => {
      const triples = await triplesOf(datasetOf({ country: { code, name: countryNames[code] } }));
      const places = objectsOf(triples, null, `${DCT}spatial`).map(({ value }) => value);
      assert.deepEqual(places, [`${AUTHORITY}/country/${authority}`]);
    });
  }

  it('has an address for every country that there are factsheets of, each its own', () => {
    const ids = Object.entries(countryNames).map(
      ([code, name]) => datasetOf({ country: { code, name } }).spatialCoverage['@id'],
    );
    assert.ok(ids.every((id) => /\/country\/[A-Z\d]{3}$/.test(id)));
    assert.equal(new Set(ids).size, Object.keys(countryNames).length);
  });

  it('has an address for the language of every country in the European Union and its neighbours, each its own', () => {
    const ids = LANGUAGES.map((language) => datasetOf({ language })['dct:language']?.['@id']);
    assert.ok(ids.every((id) => /\/language\/[A-Z]{3}$/.test(id)));
    assert.equal(new Set(ids).size, LANGUAGES.length);
    assert.equal('dct:language' in datasetOf({ language: 'tlh' }), false);
  });

  for (const [published, type] of [
    ['2024', 'gYear'],
    ['2024-07', 'gYearMonth'],
    ['2024-07-15', 'date'],
  ]) {
    it(`says no more of the date than ${published}`, async () => {
      const [issued] = objectsOf(await triplesOf(datasetOf({ published })), null, `${DCT}issued`);
      assert.deepEqual([issued.value, issued.datatype.value], [published, `http://www.w3.org/2001/XMLSchema#${type}`]);
    });
  }

  it('covers the edition and the years of measurement', () => {
    assert.equal(datasetOf(belgium).temporalCoverage, '2024');
    assert.equal(datasetOf(greece).temporalCoverage, '2024/2025');
    assert.equal('temporalCoverage' in datasetOf({ title: 'x' }), false);
  });

  it('names the page and the data, and the kinds of files that it can tell', () => {
    const formats = (data) =>
      datasetOf(belgium, { ...PLACES, data }).distribution.map((form) => [
        form['dcat:accessURL'],
        form['dct:format']?.['@id'].replace(`${AUTHORITY}/file-type/`, ''),
      ]);
    const page = [PLACES.page, 'HTML'];
    assert.deepEqual(formats('/b.json?v=2#x'), [page, ['https://example.europa.eu/b.json?v=2#x', 'JSON']]);
    assert.deepEqual(formats('b.md'), [page, ['https://example.europa.eu/b.md', undefined]]);
    assert.deepEqual(formats('b.constructor'), [page, ['https://example.europa.eu/b.constructor', undefined]]);
    assert.deepEqual(formats('b.TXT'), [page, ['https://example.europa.eu/b.TXT', 'TXT']]);
    assert.equal('distribution' in datasetOf(belgium), false);
  });

  it('takes another licence and another publisher', () => {
    const license = 'https://creativecommons.org/publicdomain/zero/1.0/';
    const publisher = { id: 'https://example.europa.eu/us', name: 'Us' };
    const dataset = datasetOf(belgium, { ...PLACES, license, publisher });
    assert.equal(dataset.license, license);
    assert.ok(dataset.distribution.every((form) => form['dct:license']['@id'] === license));
    assert.equal(dataset.publisher.name, 'Us');
    assert.deepEqual(dataset['dct:publisher'], { '@id': publisher.id });
  });

  for (const options of [
    { page: '/belgium' },
    { page: 'javascript:alert(1)' },
    { page: 'mailto:us@example.europa.eu' },
    { data: 'b.json' },
    { license: 'MIT' },
  ]) {
    it(`refuses an address that means nothing elsewhere: ${Object.values(options)}`, () => {
      assert.throws(() => datasetOf(belgium, options), {
        name: 'RangeError',
        message: /^The address of the \w+, ".+"/,
      });
    });
  }
});

describe('JSON-LD as text for a page', async () => {
  const { jsonLdScript, jsonLdText } = await importSource('src/json-ld/script.ts');

  it('cannot end its script, whatever the words', () => {
    const html = jsonLdScript(datasetOf(hostile, PLACES));
    const [, content, rest] = /^<script type="application\/ld\+json">(.*?)<\/script>(.*)$/s.exec(html);
    assert.equal(rest, '');
    assert.doesNotMatch(content, /[<>\u2028\u2029]/);
    const read = JSON.parse(content);
    assert.equal(read.description, HOSTILE);
    assert.equal(read.variableMeasured[0].name, HOSTILE);
    assert.deepEqual(JSON.parse(jsonLdText(datasetOf(hostile, PLACES), 2)), read);
  });
});
