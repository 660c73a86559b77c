/** The states of what shows single figures: see states.js. */
import * as data from './data.js';
import { count, GONE, json, percent, SILENT, writer } from './markup.js';

const fallback = '<p>Words of the page: 82.3%</p>';

const gauge = writer('indicator-gauge');
const grid = (value, more = '') => writer('indicator-grid')(`${json('factsheet', value)} ${more}`);
const figure = writer('key-figure');

export const FIGURES = {
  'indicator-gauge': [
    { name: 'a score', html: gauge('label="A score" value="82.3" unit="%"'), says: ['A score', percent(82.3)] },
    {
      name: 'with target',
      html: gauge('indicator="citizens" value="82.3"'),
      says: [percent(82.3), percent(100), '2030', count(17.7)],
      english: ['17.7\u00a0points\u00a0to\u00a0go'],
    },
    {
      name: 'target met',
      html: gauge('indicator="ehealth" value="100"'),
      says: [percent(100), percent(100), '2030'],
      english: ['(met)'],
    },
    {
      name: 'with average, year and source link',
      html: gauge(
        'indicator="citizens" value="82.3" average="79.44" year="2023" source="A source" source-url="https://example.org/"',
      ),
      says: [percent(82.3), percent(79.44), percent(100), '2030', count(17.7), '2023', 'A source'],
    },
    {
      name: 'source without address',
      html: gauge('indicator="citizens" value="82.3" target="none" source="A source"'),
      says: [percent(82.3), 'A source'],
    },
    {
      name: 'all lines, source without address',
      html: gauge('indicator="citizens" value="82.3" average="79.44" year="2023" source="A source"'),
      says: [percent(82.3), percent(79.44), percent(100), '2030', count(17.7), '2023', 'A source'],
    },
    {
      name: 'average of the catalogue',
      html: gauge('indicator="citizens" value="82.3" year="2023" average="auto"'),
      says: [percent(82.3), percent(79, 1), '2023', percent(100), '2030', count(17.7), '2023'],
    },
    {
      name: 'previous value and change',
      html: gauge('label="Served" value="82.3" unit="%" year="2023" series="2021 72.2; 2022 77"'),
      says: ['Served', percent(82.3), '2023', percent(77), '2022', count(5.3), '2022'],
    },
    {
      name: 'numbers as in the style guide',
      html: gauge('label="Users" value="1234.5" number-style="isg"'),
      says: ['Users'],
      english: ['1\u00a0234.5'],
    },
    { name: 'with menu', html: gauge('label="Menu" value="82.3" unit="%" menu'), says: [percent(82.3)] },
    { name: 'yes', html: gauge('indicator="eid" value="yes"'), says: ['2030'], english: ['Yes', 'at least one'] },
    { name: 'no', html: gauge('indicator="eid" value="no"'), says: ['2030'], english: ['No', '(not met)'] },
    { name: 'zero', html: gauge('label="Nothing" value="0" unit="%"'), says: ['Nothing', percent(0)] },
    { name: 'above its scale', html: gauge('label="Above" value="104.5" unit="%"'), says: ['Above', percent(104.5)] },
    { name: 'below its scale', html: gauge('label="Below" value="-3" unit="%"'), says: ['Below', percent(-3)] },
    {
      name: 'own scale and unit',
      html: gauge('label="Satisfaction" value="3.4" min="1" max="5" unit="stars"'),
      says: ['Satisfaction', count(3.4), 'stars'],
    },
    {
      name: 'long number',
      html: gauge('label="Users" value="11825551.25" max="20000000"'),
      says: ['Users', count(11_825_551.25)],
    },
    { name: 'decimals', html: gauge('label="Exact" value="82.3" decimals="2"'), says: ['Exact', count(82.3, 2)] },
    {
      name: 'bar',
      html: gauge('shape="bar" indicator="citizens" value="82.3" average="79.44"'),
      says: [percent(82.3), percent(79.44), percent(100), '2030', count(17.7)],
    },
    {
      name: 'bar, target met',
      html: gauge('shape="bar" label="Met" value="64" target="60"'),
      says: [count(64), count(60)],
    },
    { name: 'bar of a yes', html: gauge('shape="bar" indicator="eid" value="yes"'), says: ['2030'], english: ['Yes'] },
    {
      name: 'long label',
      html: gauge(`label="${data.LONG_WORD}" value="7" unit="%"`),
      says: [data.LONG_WORD, percent(7)],
    },
    {
      name: 'other document language',
      html: gauge(`${json('factsheet', data.bulgarian)} indicator="first-example"`),
      says: ['Примерен показател', percent(61.5)],
    },
    {
      name: 'no value in the factsheet',
      html: gauge(`${json('factsheet', data.factsheet)} indicator="businesses"`),
      state: 'empty',
      says: [],
      english: ['No data available'],
    },
    {
      name: 'no number',
      html: gauge('indicator="citizens" value="abc"'),
      state: 'empty',
      says: [],
      english: ['No data available'],
    },
    { name: 'no data', html: gauge('label="Nothing known"'), state: 'empty', says: [], english: ['No data available'] },
    { name: 'loading', html: gauge(SILENT), state: 'loading', says: [], english: ['Loading…'] },
    { name: 'loading, words of the page', html: gauge(SILENT, fallback), state: 'loading', says: ['82.3%'] },
    { name: 'error', html: gauge(GONE), state: 'error', says: [], english: ['The data could not be loaded.'] },
    { name: 'error, words of the page', html: gauge(GONE, fallback), state: 'error', says: ['82.3%'] },
  ],

  'indicator-grid': [
    {
      name: 'all indicators',
      html: grid(data.factsheet),
      says: [
        percent(88),
        count(12),
        percent(82.3, 1),
        percent(79.4),
        count(17.7, 1),
        percent(100),
        percent(100),
        percent(100),
        '2022',
        '2023',
        'A source',
      ],
      english: ['Towards the targets', 'Yes', 'No data available'],
    },
    { name: 'other document language', html: grid(data.bulgarian), says: ['Примерен показател', percent(61.5)] },
    { name: 'own heading', html: grid(data.bulgarian, 'heading="A heading"'), says: ['A heading', percent(61.5)] },
    { name: 'one bad part', html: grid(data.oneBadPart), says: [percent(88), count(12)] },
    { name: 'no data', html: grid({ indicators: [] }), state: 'empty', says: [], english: ['No data available'] },
    { name: 'error', html: writer('indicator-grid')(GONE), state: 'error', says: [] },
  ],

  'key-figure': [
    { name: 'a number', html: figure('value="10" label="new initiatives"'), says: [count(10), 'new initiatives'] },
    { name: 'large', html: figure('value="1234567" label="users"'), says: [count(1_234_567), 'users'] },
    { name: 'with decimals', html: figure('value="82.30" label="percent"'), says: [count(82.3, 2), 'percent'] },
    { name: 'long label', html: figure(`value="7" label="${data.LONG_WORD}"`), says: [count(7), data.LONG_WORD] },
    {
      name: 'other document language',
      html: figure(json('factsheet', data.bulgarian)),
      says: [count(1234), 'примерни инициативи'],
    },
    {
      name: 'no number',
      html: figure('value="many" label="x"'),
      state: 'empty',
      says: [],
      english: ['No data available'],
    },
    { name: 'error', html: figure(GONE), state: 'error', says: [] },
  ],
};
