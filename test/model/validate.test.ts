import { expect } from '@esm-bundle/chai';
import { validateFactsheet } from '../../src/model/validate.js';
import { PartsSchema } from '../../src/model/schema.js';
import { copy } from '../fixtures/factsheet.js';

const run = (text: unknown) => [{ text: [text] }];

/** One field at a time, wrong: the change, and the pointer that must be told. */
const wrong: [string, object, string][] = [
  ['a country code in lower case', { country: { code: 'be', name: 'Belgium' } }, '/country/code'],
  ['a country without a name', { country: { code: 'BE' } }, '/country/name'],
  ['an edition as text', { edition: '2024' }, '/edition'],
  ['an edition that is no year', { edition: 24 }, '/edition'],
  ['a date in words', { published: 'July 2024' }, '/published'],
  ['a language in words', { language: 'English please' }, '/language'],
  ['a key figure as text', { keyFigures: [{ value: '10', label: 'new' }] }, '/keyFigures/0/value'],
  ['a key figure that is infinite', { keyFigures: [{ value: Infinity, label: 'new' }] }, '/keyFigures/0/value'],
  ['a count below zero', { topicFigure: { counts: { trust: -1 } } }, '/topicFigure/counts/trust'],
  ['a count that is not whole', { topicFigure: { counts: { trust: 1.5 } } }, '/topicFigure/counts/trust'],
  [
    'an indicator of an unknown kind',
    { indicators: [{ id: 'x', kind: 'bar', label: 'X', value: 1 }] },
    '/indicators/0/kind',
  ],
  ['a score as text', { indicators: [{ id: 'x', kind: 'score', label: 'X', value: '82' }] }, '/indicators/0/value'],
  ['a yes/no as text', { indicators: [{ id: 'x', kind: 'yes-no', label: 'X', value: 'yes' }] }, '/indicators/0/value'],
  [
    'decimals below zero',
    { indicators: [{ id: 'x', kind: 'score', label: 'X', value: 1, decimals: -1 }] },
    '/indicators/0/decimals',
  ],
  [
    'a target without a value',
    { indicators: [{ id: 'x', kind: 'score', label: 'X', value: 1, target: {} }] },
    '/indicators/0/target/value',
  ],
  ['a topic without an id', { topics: [{ id: '', title: 'X' }] }, '/topics/0/id'],
  ['an initiative as text', { topics: [{ id: 'x', title: 'X', initiatives: ['A plan'] }] }, '/topics/0/initiatives/0'],
  ['a nested item as text', { highlights: [{ text: [], items: run(5) }] }, '/highlights/0/items/0/text/0'],
  ['headings as a list', { headings: ['Highlights'] }, '/headings'],
  ['a topic figure as a list', { topicFigure: [] }, '/topicFigure'],
  ['counts as a list', { topicFigure: { counts: [1, 2] } }, '/topicFigure/counts'],
  ['a source without a title', { sources: [{ url: 'https://example.org' }] }, '/sources/0/title'],
];

/** The fields of a score and of a run, each of a wrong type. */
const score = (field: object) => ({ indicators: [{ id: 'x', kind: 'score', label: 'X', value: 1, ...field }] });
const fields: [object, string][] = [
  [{ id: 5 }, '/id'],
  [{ label: null }, '/label'],
  [{ min: '0' }, '/min'],
  [{ max: '100' }, '/max'],
  [{ unit: 5 }, '/unit'],
  [{ year: '2023' }, '/year'],
  [{ decimals: '1' }, '/decimals'],
  [{ target: 100 }, '/target'],
  [{ target: { value: 100, year: 'soon' } }, '/target/year'],
  [{ average: 79 }, '/average'],
  [{ average: { value: '79' } }, '/average/value'],
  [{ average: { value: 79, source: 'DESI' } }, '/average/source'],
  [{ source: 'DESI' }, '/source'],
];
for (const [field, pointer] of fields) {
  wrong.push([`${JSON.stringify(field)} of an indicator`, score(field), `/indicators/0${pointer}`]);
}
for (const field of ['href', 'strong', 'emphasis']) {
  const notes = [{ text: [{ text: 'x', [field]: 5 }] }];
  wrong.push([`${field} of a run as a number`, { notes }, `/notes/0/text/0/${field}`]);
}
wrong.push(['the note of a topic as text', { topics: [{ id: 'x', title: 'X', note: 'None' }] }, '/topics/0/note']);
wrong.push(['a heading as a number', { headings: { highlights: 5 } }, '/headings/highlights']);
wrong.push(['a caption as a number', { topicFigure: { caption: 5 } }, '/topicFigure/caption']);
wrong.push(['the label of a key figure as a number', { keyFigures: [{ value: 1, label: 5 }] }, '/keyFigures/0/label']);
wrong.push([
  'the decimals of a key figure as text',
  { keyFigures: [{ value: 1, label: 'x', decimals: '1' }] },
  '/keyFigures/0/decimals',
]);

describe('validation', () => {
  it('takes a whole factsheet as it is', () => {
    expect(validateFactsheet(copy())).to.deep.equal({ parts: copy(), faults: [] });
  });

  for (const [name, change, pointer] of wrong) {
    it(`tells ${name}, and keeps the rest`, () => {
      const data = { ...copy(), ...change };
      const { parts, faults } = validateFactsheet(data);
      expect(faults[0]?.pointer).to.equal(pointer);
      expect(faults[0]?.message).to.match(/^[A-Z].+\.$/);
      const [member] = Object.keys(change) as [keyof typeof parts];
      for (const other of Object.keys(copy()) as (keyof typeof parts)[]) {
        if (other !== member) expect(parts[other], other).to.deep.equal(copy()[other]);
      }
    });
  }

  it('leaves out the bad entries of a list only', () => {
    const indicators = [...copy().indicators, { id: 'x', kind: 'score', label: 'X', value: 'a lot' }];
    const { parts, faults } = validateFactsheet({ ...copy(), indicators });
    expect(parts.indicators).to.deep.equal(copy().indicators);
    expect(faults.map(({ pointer }) => pointer)).to.deep.equal(['/indicators/4/value']);
  });

  it('escapes a pointer as RFC 6901 says', () => {
    const { faults } = validateFactsheet({ ...copy(), topicFigure: { counts: { 'a/b~c': 'many' } } });
    expect(faults[0]?.pointer).to.equal('/topicFigure/counts/a~1b~0c');
  });

  it('misses the country only where a whole factsheet is wanted', () => {
    const { country: _country, ...rest } = copy();
    expect(validateFactsheet(rest).faults.map(({ pointer }) => pointer)).to.deep.equal(['/country']);
    expect(validateFactsheet(rest, PartsSchema).faults).to.deep.equal([]);
  });

  for (const input of [null, undefined, 3, 'text', [], true]) {
    it(`says that ${JSON.stringify(input)} is no factsheet`, () => {
      const { parts, faults } = validateFactsheet(input);
      expect(parts).to.deep.equal({});
      expect(faults).to.have.length(1);
    });
  }

  it('drops what it does not know, and keeps nothing of a prototype', () => {
    const data = JSON.parse(
      '{"country": {"code": "BE", "name": "Belgium"}, "__proto__": {"edition": 1999}, "colour": 1}',
    ) as unknown;
    expect(validateFactsheet(data).parts).to.deep.equal({ country: { code: 'BE', name: 'Belgium' } });
  });

  it('turns addresses that are not safe to follow into plain text', () => {
    const hrefs: [string, string | undefined][] = [
      ['https://example.org/a', 'https://example.org/a'],
      ['mailto:a@example.org', 'mailto:a@example.org'],
      ['tel:+3212345', 'tel:+3212345'],
      ['javascript:alert(1)', undefined],
      ['JaVaScRiPt:alert(1)', undefined],
      ['\u0001java\tscript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['file:///etc/passwd', undefined],
      ['ttps://example.org', undefined],
      ['#', undefined],
      ['', undefined],
      ['/relative', undefined],
      ['//example.org', undefined],
    ];
    for (const [href, safe] of hrefs) {
      const { parts } = validateFactsheet({
        ...copy(),
        notes: [{ text: [{ text: 'x', href }] }],
        sources: [{ title: 'x', url: href }],
      });
      expect(parts.notes?.[0]?.text[0], href).to.deep.equal(safe ? { text: 'x', href: safe } : { text: 'x' });
      expect(parts.sources?.[0], href).to.deep.equal(safe ? { title: 'x', url: safe } : { title: 'x' });
    }
  });
});
