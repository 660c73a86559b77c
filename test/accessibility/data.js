/** Data for the states: made up, small, and every number in it is one that a state says. */

/** The longest words of a language with long words. */
export const LONG_WORD = 'Verwaltungsdigitalisierungsbeschleunigungsmaßnahmenkoordinierungsstelle';

const words = (text) => [{ text }];

export const items = [
  { text: [{ text: 'A portal', strong: true }, { text: ' for all services.' }] },
  { text: [{ text: 'A law with ' }, { text: 'its explanation', href: 'https://example.org/law' }, { text: '.' }] },
];

export const nestedItems = [
  {
    text: words('A strategy with parts:'),
    items: [{ text: words('registers,') }, { text: words('one way in:'), items: [{ text: words('by card.') }] }],
  },
  ...items,
];

export const topics = [
  { id: 'trust', title: 'Trust and cybersecurity', initiatives: items },
  { id: 'innovation', title: 'Innovative technologies', initiatives: [{ text: words('A network of sensors.') }] },
  {
    id: 'public-services',
    title: 'Digital transformation of public services',
    initiatives: [],
    note: words('No new initiatives have been reported to date.'),
  },
  {
    id: 'interoperability',
    title: 'Interoperability and data',
    initiatives: [{ text: words('A map of registers.') }],
    note: words('More is being prepared.'),
  },
];

export const indicators = [
  { id: 'eid', kind: 'yes-no', label: 'eID scheme', value: true },
  { id: 'ehealth', kind: 'score', label: 'eHealth records', value: 88, unit: '%' },
  {
    id: 'citizens',
    kind: 'score',
    label: 'Digital Public Services for Citizens',
    value: 82.3,
    decimals: 1,
    unit: '%',
    year: 2023,
    average: { value: 79.4, year: 2022 },
    source: { title: 'A source', url: 'https://example.org/source' },
  },
  { id: 'businesses', kind: 'score', label: 'Digital Public Services for Businesses', value: null },
];

/** A factsheet with all its parts. */
export const factsheet = {
  country: { code: 'BE', name: 'Belgium' },
  edition: 2024,
  title: 'Digital Public Administration Factsheet 2024',
  subtitle: 'What is new',
  published: '2024-07',
  language: 'en',
  headings: { highlights: 'Key projects', indicators: 'Towards the targets' },
  highlights: items,
  keyFigures: [{ value: 6, label: 'new initiatives adopted' }],
  topicFigure: { label: 'Figure', caption: 'Initiatives per topic' },
  indicators,
  topics,
  notes: [{ text: words('Who made this.') }],
  sources: [{ title: 'The published factsheet', url: 'https://example.org/factsheet' }],
};

/** The same, in another language than most readers', with a topic that no catalogue knows. */
export const bulgarian = {
  country: { code: 'BG', name: 'България' },
  title: 'Примерен информационен лист',
  language: 'bg',
  keyFigures: [{ value: 1234, label: 'примерни инициативи' }],
  indicators: [{ id: 'first-example', kind: 'score', label: 'Примерен показател', value: 61.5, unit: '%' }],
  topics: [
    { id: 'trust', title: 'Доверие и киберсигурност', initiatives: [{ text: words('Примерна инициатива.') }] },
    { id: 'an-own-topic', title: 'Собствена тема', initiatives: [], note: words('Няма нови инициативи.') },
  ],
  highlights: [{ text: [{ text: 'Примерен проект', strong: true }, { text: ' с описание.' }] }],
};

/** One part of it is wrong: the rest is shown. */
export const oneBadPart = {
  ...factsheet,
  indicators: [...indicators.slice(0, 2), { ...indicators[2], value: 'much' }],
};
