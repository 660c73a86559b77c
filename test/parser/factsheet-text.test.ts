import { expect } from '@esm-bundle/chai';
import { validateFactsheet } from '../../src/model/validate.js';
import { parseFactsheet } from '../../src/parser/factsheet-text.js';
import { messy, orderly } from '../fixtures/documents.js';
import { read, remarks, show, showItems, START } from '../helpers/parser.js';

describe('parseFactsheet', () => {
  it('reads a factsheet as it should come', () => {
    const { factsheet, notices } = read(orderly);
    expect(notices).to.deep.equal([]);
    const { topics, highlights, notes, ...rest } = factsheet;
    expect(rest).to.deep.equal({
      country: { code: 'BE', name: 'Belgium' },
      title: 'Digital Public Administration Factsheet 2024',
      edition: 2024,
      subtitle: 'Main developments in digital public administrations and interoperability',
      published: '2024-07',
      language: 'en',
      headings: {
        highlights: 'Highlights - key projects',
        keyFigures: 'Key figures',
        indicators: 'Towards the Digital Decade targets set for 2030: digital public services',
      },
      keyFigures: [{ value: 7, label: 'new initiatives adopted in 2023-2024' }],
      topicFigure: { label: 'Figure 1', caption: 'Number of initiatives per topic adopted in 2023-2024' },
      indicators: [
        { id: 'eid', kind: 'yes-no', label: 'eID scheme', value: true, target: { value: 1, year: 2030 } },
        {
          id: 'ehealth',
          kind: 'score',
          label: 'eHealth records',
          value: 100,
          decimals: 0,
          min: 0,
          max: 100,
          unit: '%',
        },
        {
          id: 'citizens',
          kind: 'score',
          label: 'Digital Public Services for Citizens',
          value: 94,
          decimals: 1,
          min: 0,
          max: 100,
          unit: '%',
        },
        {
          id: 'businesses',
          kind: 'score',
          label: 'Digital Public Services for Businesses',
          value: 61.5,
          decimals: 1,
          min: 0,
          max: 100,
          unit: '%',
        },
      ],
    });
    expect(showItems(highlights)).to.deep.equal([
      'The harbour office opened a berth planner (BP) to skippers of every size of boat.',
      '[berths.example.org](https://berths.example.org/) shows which **berths** are free.',
    ]);
    expect(topics?.map(({ id, title, initiatives }) => [id, title, initiatives.length])).to.deep.equal([
      ['public-administrations', 'Digital transformation of public administrations', 2],
      ['public-services', 'Digital transformation of public services', 0],
      ['trust', 'Trust and cybersecurity', 1],
      ['interoperability', 'Interoperability and data', 1],
      ['innovation', 'Innovative technologies', 1],
    ]);
    expect(topics?.map(({ note }) => show(note))).to.deep.equal([
      '',
      'No new initiatives have been reported to date.',
      '',
      '',
      '',
    ]);
    expect(notes?.map(({ text }) => show(text))).to.deep.equal([
      'The Digital Public Administration factsheets are produced by the ' +
        '[Harbour Watch (HW)](https://watch.example.org/). More can be found in its supporting document.',
    ]);
  });

  it('reads a messy factsheet', () => {
    const { factsheet, notices } = read(messy);
    const { topics, highlights, notes, indicators, ...rest } = factsheet;
    expect(rest).to.deep.equal({
      country: { code: 'NL', name: 'Netherlands' },
      published: '2024-07',
      language: 'en',
      headings: {
        highlights: 'HIGHLIGHTS',
        keyFigures: 'Key Figures:',
        indicators: 'Towards the Digital Decade targets set for 2030…',
      },
      keyFigures: [{ value: 5, label: 'new initiatives adopted in 2023–2024' }],
    });
    expect(showItems(highlights)).to.deep.equal([
      'The old harbour has a [new map](https://maps.example.org/old%20harbour.pdf).',
      'Pilots meet <b>online</b>.',
    ]);
    expect(topics?.map(({ id, title, initiatives }) => [id, title, ...showItems(initiatives)])).to.deep.equal([
      [
        'innovation',
        'Innovative technologies',
        'Drones count seals.{Seals on sandbanks; Seals at sea}',
        'Robots paint buoys.',
      ],
      ['trust', '4. Trust & Cyber-security', 'Locks open with a chip.', 'Keys are revoked at once.'],
    ]);
    expect(indicators?.map(({ id, label, value }) => [id, label, value])).to.deep.equal([
      ['eid', 'eID scheme', true],
      ['ehealth', 'eHealth records', 82.3],
      ['citizens', 'Digital Public Services for Citizens', null],
      ['businesses', 'Digital Public Services for Businesses', null],
      ['broadband-on-the-islands', 'Broadband on the islands', 77],
    ]);
    expect(notes?.map(({ text }) => show(text))).to.deep.equal([
      '2024. was the year in which the last brass key was handed in.',
      'Digital Public Services for Citizens (0 - 100): n/a',
    ]);
    expect(remarks(notices)).to.deep.equal([
      '13 count-mismatch',
      '21 duplicate-section',
      '24 unsafe-link',
      '34 unread-value',
      '37 missing-value',
    ]);
    expect(notices.filter(({ code }) => code === 'missing-section').map(({ line }) => line)).to.deep.equal([0, 0, 0]);
  });

  for (const [name, text] of Object.entries({ orderly, messy })) {
    it(`gives data that hold to the schema: ${name}`, () => {
      const { factsheet } = read(text);
      expect(validateFactsheet(factsheet)).to.deep.equal({ parts: factsheet, faults: [] });
    });
  }

  const rejected: { name: string; text: string; notices: string[] }[] = [
    { name: 'nothing', text: '', notices: ['0 not-a-factsheet'] },
    { name: 'any text', text: 'Boats sail.\n\n- Far\n', notices: ['0 not-a-factsheet'] },
    { name: 'HTML', text: '<!doctype html>\n<h1>BELGIUM</h1>', notices: ['0 not-a-factsheet'] },
    { name: 'a country alone', text: '# BELGIUM\n\nBoats sail.', notices: ['0 not-a-factsheet'] },
    { name: 'sections alone', text: '## KEY FIGURES\n\n4 boats', notices: ['0 not-a-factsheet'] },
    {
      name: 'a country in a sentence',
      text: '# About Belgium\n\n## KEY FIGURES',
      notices: ['1 unknown-country', '0 not-a-factsheet'],
    },
    {
      name: 'an unknown country',
      text: '\n# ATLANTIS\n\n## KEY FIGURES',
      notices: ['2 unknown-country', '0 not-a-factsheet'],
    },
    { name: 'a title alone', text: '# Digital Public Administration Factsheet 2024', notices: ['0 not-a-factsheet'] },
    { name: 'a section first', text: '# KEY FIGURES\n\n4 boats', notices: ['0 not-a-factsheet'] },
    { name: 'a lesser heading first', text: '## ATLANTIS\n\n## KEY FIGURES', notices: ['0 not-a-factsheet'] },
  ];
  for (const { name, text, notices } of rejected) {
    it(`rejects ${name}`, () => {
      const result = parseFactsheet(text);
      expect(result.factsheet).to.equal(undefined);
      expect(remarks(result.notices)).to.deep.equal(notices);
    });
  }

  const counts: { name: string; text: string; notices: string[] }[] = [
    { name: 'the sum of the topics', text: '2 new initiatives', notices: [] },
    { name: 'the sum with the highlights', text: '3 new initiatives', notices: [] },
    { name: 'another number', text: '4 new initiatives', notices: ['12 count-mismatch'] },
    { name: 'another number of other things', text: '4 new ferries', notices: [] },
  ];
  for (const { name, text, notices } of counts) {
    it(`compares the key figure with the lists: ${name}`, () => {
      const result = read(`${START}- One\n- Two\n\n## HIGHLIGHTS\n\n- Three\n\n## KEY FIGURES\n\n${text}`);
      expect(remarks(result.notices)).to.deep.equal(notices);
    });
  }

  it('says which topics are missing', () => {
    const { notices } = read(START);
    expect(notices.filter(({ code }) => code === 'missing-section')).to.have.length(4);
  });

  it('has no topics where the document has none', () => {
    const { factsheet } = read('# MALTA\n\n## KEY FIGURES\n\n4 boats');
    expect(factsheet).not.to.have.any.keys('topics', 'notes', 'highlights', 'indicators', 'topicFigure');
  });
});
