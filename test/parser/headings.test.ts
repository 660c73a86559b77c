import { expect } from '@esm-bundle/chai';
import { read, remarks, show, START } from '../helpers/parser.js';

const countries: { heading: string; code: string; name: string }[] = [
  { heading: '# BELGIUM', code: 'BE', name: 'Belgium' },
  { heading: '###### belgium', code: 'BE', name: 'Belgium' },
  { heading: '# **Bel\u200bgium** ##', code: 'BE', name: 'Belgium' },
  { heading: 'Belgium\n=====', code: 'BE', name: 'Belgium' },
  { heading: 'BELGIUM', code: 'BE', name: 'Belgium' },
  { heading: '**Belgium**', code: 'BE', name: 'Belgium' },
  { heading: '# GREECE', code: 'EL', name: 'Greece' },
  { heading: '# UNITED\u00a0KINGDOM', code: 'UK', name: 'United Kingdom' },
  { heading: '# Czech Republic', code: 'CZ', name: 'Czechia' },
  { heading: '# TÜRKİYE', code: 'TR', name: 'Türkiye' },
  { heading: '# Turkey', code: 'TR', name: 'Türkiye' },
  { heading: '# THE NETHERLANDS', code: 'NL', name: 'Netherlands' },
  { heading: '# Kingdom of the Netherlands', code: 'NL', name: 'Netherlands' },
  { heading: '# Republic of Moldova', code: 'MD', name: 'Moldova' },
  { heading: '# BOSNIA AND HERZEGOVINA', code: 'BA', name: 'Bosnia & Herzegovina' },
  { heading: '# Kosovo*', code: 'XK', name: 'Kosovo' },
];

const headings: { heading: string; kind: string; words?: string }[] = [
  { heading: '### HIGHLIGHTS - KEY PROJECTS', kind: 'highlights', words: 'Highlights - key projects' },
  { heading: '### Highlights – Key Projects', kind: 'highlights', words: 'Highlights – Key Projects' },
  { heading: '# Highlights', kind: 'highlights', words: 'Highlights' },
  { heading: '## Key projects:', kind: 'highlights', words: 'Key projects:' },
  { heading: 'KEY  FIGURES', kind: 'keyFigures', words: 'Key figures' },
  { heading: '**Key figures**', kind: 'keyFigures', words: 'Key figures' },
  { heading: '- ## Key figures', kind: 'keyFigures', words: 'Key figures' },
  { heading: '## Towards the Digital Decade targets', kind: 'indicators', words: 'Towards the Digital Decade targets' },
  {
    heading: '### Towards the Digital Decade targets set for 2030:\n\n### DIGITAL PUBLIC SERVICES',
    kind: 'indicators',
    words: 'Towards the Digital Decade targets set for 2030: digital public services',
  },
  { heading: '## Public administrations', kind: 'public-administrations', words: 'Public administrations' },
  { heading: '## Digital transformation of public administration', kind: 'public-administrations' },
  {
    heading: '## DIGITAL TRANSFORMATION OF PUBLIC SERVICES',
    kind: 'public-services',
    words: 'Digital transformation of public services',
  },
  { heading: '## Transformation of the public services', kind: 'public-services' },
  { heading: '## TRUST & CYBERSECURITY', kind: 'trust', words: 'TRUST & CYBERSECURITY' },
  { heading: '## 3.1. Trust and cyber-security', kind: 'trust' },
  { heading: '## Trust', kind: 'trust', words: 'Trust' },
  { heading: '## Interoperability & Data:', kind: 'interoperability' },
  { heading: 'Innovative technologies\n--', kind: 'innovation', words: 'Innovative technologies' },
  { heading: '## Innovative Technology', kind: 'innovation' },
];

const head: {
  name: string;
  text: string;
  title?: string;
  edition?: number;
  subtitle?: string;
  published?: string;
  notes?: string[];
}[] = [
  {
    name: 'capitals',
    text: 'DIGITAL PUBLIC ADMINISTRATION FACTSHEET 2023',
    title: 'Digital Public Administration Factsheet 2023',
    edition: 2023,
  },
  {
    name: 'other words for it',
    text: '## eGovernment factsheets 2019',
    title: 'eGovernment factsheets 2019',
    edition: 2019,
  },
  {
    name: 'the year in front',
    text: '2022 Digital Public Administration Factsheet',
    title: '2022 Digital Public Administration Factsheet',
    edition: 2022,
  },
  {
    name: 'no year',
    text: 'Digital Public Administration Factsheet',
    title: 'Digital Public Administration Factsheet',
  },
  {
    name: 'two years',
    text: '2022 Digital Public Administration Factsheet 2023',
    title: '2022 Digital Public Administration Factsheet 2023',
  },
  { name: 'month and year', text: 'March 2024', published: '2024-03' },
  { name: 'a comma', text: '### december,2024', published: '2024-12' },
  { name: 'a second date', text: 'MAY 2024\n\nJUNE 2024', published: '2024-05', notes: ['JUNE 2024'] },
  { name: 'a day too', text: '3 May 2024', notes: ['3 May 2024'] },
  { name: 'another language', text: 'JUILLET 2024', notes: ['JUILLET 2024'] },
  {
    name: 'a subtitle over two lines',
    text: 'Main developments in boats\nand harbours\nMay 2024\nmore',
    subtitle: 'Main developments in boats and harbours',
    published: '2024-05',
    notes: ['more'],
  },
  {
    name: 'paragraphs of no known kind',
    text: '## About\n\nOne\ntwo\n\n- Three',
    notes: ['About', 'One two', 'Three'],
  },
];

describe('headings', () => {
  for (const { heading, code, name } of countries) {
    it(`knows the country ${JSON.stringify(heading)}`, () => {
      expect(read(`${heading}\n\n## KEY FIGURES\n\n4 boats`).factsheet.country).to.deep.equal({ code, name });
    });
  }

  for (const { heading, kind, words } of headings) {
    it(`knows the section ${JSON.stringify(heading)}`, () => {
      const { factsheet } = read(`# MALTA\n\n${heading}\n\nText`);
      const topics = factsheet.topics?.map(({ id, title }) => [id, title]) ?? [];
      const [found] = [...Object.entries(factsheet.headings ?? {}), ...topics];
      expect(found?.[0]).to.equal(kind);
      if (words !== undefined) expect(found?.[1]).to.equal(words);
    });
  }

  it('takes a paragraph for a heading only if it stands out and names a section in full', () => {
    const paragraphs = [
      'Key figures',
      'KEY FIGURES\nof 2024',
      'INNOVATION',
      '**Boats**',
      '**Key figures** matter',
      'SWEDEN',
    ];
    const { factsheet } = read(`${START}${paragraphs.join('\n\n')}`);
    expect(factsheet.topics).to.have.length(1);
    expect(show(factsheet.topics?.[0]?.note).split('\n')).to.have.length(paragraphs.length);
  });
});

describe('the head', () => {
  for (const { name, text, notes, ...wanted } of head) {
    it(name, () => {
      const { factsheet, notices } = read(`# MALTA\n\n${text}\n\n## KEY FIGURES\n\n4 boats`);
      const { title, edition, subtitle, published } = factsheet;
      const found = Object.entries({ title, edition, subtitle, published }).filter(([, value]) => value !== undefined);
      expect(Object.fromEntries(found)).to.deep.equal(wanted);
      expect(factsheet.notes?.map((note) => show(note.text))).to.deep.equal(notes);
      expect(remarks(notices).length).to.equal(notes?.length ?? 0);
    });
  }

  it('is found behind the sections too', () => {
    const { factsheet, notices } = read(
      `## TRUST AND CYBERSECURITY\n\n- One\n\n# MALTA\n\nMAY 2024\n\n## Digital Public Administration Factsheet 2024`,
    );
    expect(factsheet).to.include({ edition: 2024, published: '2024-05' });
    expect(remarks(notices)).to.deep.equal([]);
  });

  it('opens again with the title', () => {
    const { factsheet } = read(
      `${START}- One\n\n## Digital Public Administration Factsheet 2024\n\nMAY 2024\n\n## Boats\n\n- Two`,
    );
    expect(factsheet).to.include({ edition: 2024, published: '2024-05' });
    expect(factsheet.topics?.map(({ id }) => id)).to.deep.equal(['trust', 'boats']);
  });
});
