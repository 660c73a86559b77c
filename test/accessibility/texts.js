/** The states of what shows several figures, or text: see states.js. */
import * as data from './data.js';
import { count, GONE, json, percent, SILENT, writer } from './markup.js';

const chart = writer('topic-chart');
const list = writer('initiative-list');
const highlights = writer('highlights');
const whole = writer('document');

const COUNTS = 'heading="Initiatives" counts="First topic 12; Second topic 0; Third topic 5"';
const COUNTED = ['First topic', count(12), 'Second topic', count(0), 'Third topic', count(5)];
const TABLED = ['First topic', count(12), 'Second topic', count(0), 'Third topic', count(5)];

const ITEMS = ['A portal', 'its explanation'];
/** Words of the closing and of the head too, where the reader's language is the document's. */
const WHOLE = [
  ...[count(6), percent(88), percent(82.3, 1), percent(79.4), count(17.7, 1), percent(100), percent(100), percent(100)],
  ...['2023', '2022', 'A network of sensors.', 'A map of registers.', 'Who made this.', 'The published factsheet'],
];

export const TEXTS = {
  'topic-chart': [
    { name: 'table closed', html: chart(COUNTS), says: ['Initiatives', ...COUNTED] },
    { name: 'table open', html: chart(`${COUNTS} table="open"`), says: COUNTED, tabled: TABLED },
    { name: 'table hidden', html: chart(`${COUNTS} table="hidden"`), says: COUNTED },
    {
      name: 'own caption',
      html: chart('heading="Initiatives" counts="First topic 12" caption="Adopted since spring"'),
      says: ['Adopted since spring', 'First topic', count(12)],
    },
    {
      name: 'counted from a factsheet',
      html: chart(`${json('factsheet', { ...data.factsheet, keyFigures: undefined })} table="open"`),
      says: [count(2), count(1), count(1), count(0)],
      english: ['Counted from the initiatives listed in the factsheet.'],
    },
    {
      name: 'key figure differs',
      html: chart(json('factsheet', { ...data.factsheet, keyFigures: [{ value: 9, label: 'x' }] })),
      says: [count(2), count(1), count(1), count(0), count(9)],
      english: ['The key figure says 9'],
    },
    {
      name: 'other document language',
      html: chart(json('factsheet', { ...data.bulgarian, keyFigures: undefined })),
      says: ['Собствена тема', count(1), count(0)],
    },
    { name: 'nothing but zeros', html: chart('heading="Zeros" counts="One 0; Two 0"'), says: [count(0), count(0)] },
    {
      name: 'large numbers',
      html: chart('heading="Large" counts="Users 1234567; Visits 98765"'),
      says: [count(1_234_567), count(98_765)],
    },
    {
      name: 'long labels',
      html: chart(`heading="Long" counts="${data.LONG_WORD} 3"`),
      says: [data.LONG_WORD, count(3)],
    },
    {
      name: 'a table of the page',
      html: chart(
        'heading="From the page"',
        '<table><tr><th scope="col">Topic</th><th scope="col">Number</th></tr><tr><th scope="row">A</th><td>8</td></tr></table>',
      ),
      says: [count(8)],
    },
    { name: 'no data', html: chart('counts=""'), state: 'empty', says: [], english: ['No data available'] },
    { name: 'error', html: chart('counts="two and one"'), state: 'error', says: [] },
  ],

  'initiative-list': [
    {
      name: 'by topic',
      html: list(json('factsheet', data.factsheet)),
      says: [
        ...ITEMS,
        'A network of sensors.',
        'A map of registers.',
        'More is being prepared.',
        count(2),
        count(1),
        count(1),
        count(0),
      ],
      english: ['No new initiatives have been reported to date.'],
    },
    {
      name: 'with filter',
      html: list(`filter ${json('factsheet', data.factsheet)}`),
      says: [
        ...ITEMS,
        'A network of sensors.',
        'A map of registers.',
        count(2),
        count(2),
        count(1),
        count(1),
        count(1),
        count(1),
        count(0),
        count(0),
        count(4),
        count(4),
      ],
    },
    { name: 'one topic', html: list(`${json('factsheet', data.factsheet)} topic="trust"`), says: [...ITEMS, count(2)] },
    { name: 'items of the page', html: list(json('items', data.items)), says: ITEMS },
    {
      name: 'with a heading',
      html: list(`heading="What is new" ${json('items', data.items)}`),
      says: ['What is new', ...ITEMS],
    },
    {
      name: 'nested lists',
      html: list(json('items', data.nestedItems)),
      says: [...ITEMS, 'registers,', 'one way in:', 'by card.'],
    },
    {
      name: 'other document language',
      html: list(json('factsheet', data.bulgarian)),
      says: ['Примерна инициатива.', 'Собствена тема'],
    },
    { name: 'long words', html: list(json('items', [{ text: [{ text: data.LONG_WORD }] }])), says: [data.LONG_WORD] },
    { name: 'no initiatives', html: list('items="[]"'), says: [], english: ['No initiatives reported.'] },
    { name: 'no data', html: list(''), state: 'empty', says: [], english: ['No data available'] },
    {
      name: 'error, words of the page',
      html: list(GONE, '<p>Words of the page</p>'),
      state: 'error',
      says: ['Words of the page'],
    },
  ],

  highlights: [
    {
      name: 'of a factsheet',
      html: highlights(json('factsheet', data.factsheet)),
      says: ITEMS,
      english: ['Key projects'],
    },
    {
      name: 'items of the page',
      html: highlights(`heading="Projects" ${json('items', data.items)}`),
      says: ['Projects', ...ITEMS],
    },
    { name: 'nested lists', html: highlights(json('items', data.nestedItems)), says: [...ITEMS, 'by card.'] },
    { name: 'other document language', html: highlights(json('factsheet', data.bulgarian)), says: ['Примерен проект'] },
    { name: 'no data', html: highlights('items="[]"'), state: 'empty', says: [], english: ['No data available'] },
    { name: 'error', html: highlights(GONE), state: 'error', says: [] },
  ],

  document: [
    {
      name: 'whole',
      html: whole(json('factsheet', data.factsheet)),
      says: WHOLE,
      english: ['Belgium', 'July 2024', 'Digital Public Administration Factsheet 2024', 'What is new', 'Key projects'],
    },
    {
      name: 'other document language',
      html: whole(json('factsheet', data.bulgarian)),
      says: [count(1234), count(1234), percent(61.5), 'Примерна инициатива.', 'Примерен проект'],
      // As a key figure, and in the chart's note that its bars come to another number.
    },
    {
      name: 'two sections, in another order',
      html: whole(`${json('factsheet', data.factsheet)} sections="indicators key-figures"`),
      says: [percent(88), percent(82.3, 1), count(6)],
    },
    { name: 'one bad part', html: whole(json('factsheet', data.oneBadPart)), says: [percent(88), count(6)] },
    { name: 'no data', html: whole(''), state: 'empty', says: [], english: ['No data available'] },
    { name: 'loading', html: whole(SILENT), state: 'loading', says: [], english: ['Loading…'] },
    { name: 'error', html: whole(GONE), state: 'error', says: [], english: ['The data could not be loaded.'] },
  ],
};
