/** Data that several stories show. What is not Belgium's is made up, and says so in its words. */
import belgium from '../examples/belgium-2024.json';

export { belgium };

/** The longest words of a language with long words. */
export const LONG_WORD = 'Verwaltungsdigitalisierungsbeschleunigungsmaßnahmenkoordinierungsstelle';

export const LONG_SENTENCE =
  'new initiatives on the modernisation, simplification and digitalisation of public administrations and on the ' +
  'interoperability of their services that were adopted, announced or put into force between January 2023 and July 2024';

const score = (id: string, label: string, value: number | null) => ({
  id,
  kind: 'score',
  label,
  value,
  min: 0,
  max: 100,
  unit: '%',
});

/** A country that reports only two of the four indicators. */
export const incompleteIndicators = {
  language: 'en',
  indicators: belgium.indicators.map((indicator) =>
    indicator.id === 'ehealth' || indicator.id === 'citizens' ? { ...indicator, value: null } : indicator,
  ),
};

/** Everything that an indicator can carry. */
export const fullIndicators = {
  language: 'en',
  indicators: [
    { ...belgium.indicators[0], value: false },
    {
      ...score('citizens', 'Digital Public Services for Citizens', 82.3),
      year: 2023,
      target: { value: 100, year: 2030 },
      average: { value: 79.44, year: 2023 },
      source: { title: 'An example of a source', url: 'https://example.org/source' },
    },
    { ...score('first-example', 'An example that has reached its target', 64), target: { value: 60, year: 2030 } },
    { ...score('second-example', 'An example above its scale', 104.5), target: { value: 100, year: 2030 } },
  ],
};

export const longIndicators = {
  language: 'de',
  indicators: [
    score('first-example', LONG_WORD, 82.3),
    score('second-example', `${LONG_WORD} und ${LONG_WORD}`, 7),
    { id: 'third-example', kind: 'yes-no', label: LONG_WORD, value: true },
  ],
};

export const manyIndicators = {
  language: 'en',
  indicators: Array.from({ length: 12 }, (_, index) => score(`example-${index}`, `Example ${index + 1}`, index * 9)),
};

/** One part of four is wrong: the others are shown. */
export const oneBadIndicator = {
  language: 'en',
  indicators: [...belgium.indicators.slice(0, 3), { ...belgium.indicators[3], value: 'much' }],
};

export const manyTopics = Array.from(
  { length: 16 },
  (_, index) => `Example topic ${index + 1} ${(index * 7) % 12}`,
).join('; ');

export const plainItems = [
  { text: [{ text: 'A portal for all services', strong: true }, { text: ' opened in 2024.' }] },
  {
    text: [
      { text: 'The law on open data, with ' },
      { text: 'its explanation', href: 'https://example.org/law' },
      { text: ', was ' },
      { text: 'changed', emphasis: true },
      { text: '.' },
    ],
  },
];

export const nestedItems = [
  {
    text: [{ text: 'A strategy with three parts', strong: true }, { text: ':' }],
    items: [
      { text: [{ text: 'registers that talk to each other,' }] },
      {
        text: [{ text: 'one way to sign in:' }],
        items: [{ text: [{ text: 'by mobile phone,' }] }, { text: [{ text: 'by card,' }] }],
      },
      { text: [{ text: 'training for all who work with them.' }] },
    ],
  },
  ...plainItems,
];

export const longItems = [
  { text: [{ text: `${LONG_WORD}: ` }, { text: `https://example.org/${LONG_WORD}`, href: 'https://example.org/' }] },
];

/** A factsheet in Bulgarian, for readers of other languages. */
export const bulgarian = {
  country: { code: 'BG', name: 'България' },
  title: 'Примерен информационен лист',
  language: 'bg',
  published: '2024-07',
  keyFigures: [{ value: 1234, label: 'примерни инициативи' }],
  indicators: belgium.indicators.map((indicator) => ({ ...indicator, label: 'Примерен показател' })),
  topics: [
    { id: 'trust', title: 'Доверие и киберсигурност', initiatives: [{ text: [{ text: 'Примерна инициатива.' }] }] },
    { id: 'an-own-topic', title: 'Собствена тема', initiatives: [], note: [{ text: 'Няма нови инициативи.' }] },
  ],
  highlights: [{ text: [{ text: 'Примерен проект', strong: true }, { text: ' със свое описание.' }] }],
};
