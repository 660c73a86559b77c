import type { Indicator } from '../../src/model/factsheet.js';
import { testSection } from '../helpers/sections.js';

const RANGE = { min: 0, max: 100 };
const CITIZENS = { id: 'citizens', kind: 'score', label: 'Services for citizens' } as const;
const EID = { id: 'eid', kind: 'yes-no', label: 'eID scheme' } as const;
const EHEALTH = { id: 'ehealth', kind: 'score', label: 'eHealth records' } as const;
const MINIMUM = { target: { value: 1, year: 2030 } };

describe('indicators', () => {
  testSection<Indicator[]>(
    'Towards the Digital Decade targets',
    [
      {
        name: 'label and value apart',
        text: 'eID scheme (≥1)\n\nYES\n\neHealth records (0-100)\n\n88.0%',
        wanted: [
          { ...EID, value: true, ...MINIMUM },
          { ...EHEALTH, value: 88, decimals: 1, ...RANGE, unit: '%' },
        ],
      },
      {
        name: 'values in front',
        text: 'NO\n\neID scheme\n\n88\n\neHealth records',
        wanted: [
          { ...EID, value: false },
          { ...EHEALTH, value: 88, decimals: 0, unit: '' },
        ],
      },
      {
        name: 'either order',
        text: 'eID scheme\n\nNO\n\n88\n\neHealth records',
        wanted: [
          { ...EID, value: false },
          { ...EHEALTH, value: 88, decimals: 0, unit: '' },
        ],
      },
      {
        name: 'one line each',
        text: '- eID scheme (≥1): YES\n- 88% - eHealth records (0-100)\n- Services for citizens 7,5 %',
        wanted: [
          { ...EID, value: true, ...MINIMUM },
          { ...EHEALTH, value: 88, decimals: 0, ...RANGE, unit: '%' },
          { ...CITIZENS, value: 7.5, decimals: 1, unit: '%' },
        ],
      },
      {
        name: 'values in front on one line',
        text: 'No eID scheme\n\n7 % Services for citizens',
        wanted: [
          { ...EID, value: false },
          { ...CITIZENS, value: 7, decimals: 0, unit: '%' },
        ],
      },
      {
        name: 'headings',
        text: '### eID scheme (≥1)\n\n### yes\n\n### eHealth records\n\n0',
        wanted: [
          { ...EID, value: true, ...MINIMUM },
          { ...EHEALTH, value: 0, decimals: 0, unit: '' },
        ],
      },
      {
        name: 'a table',
        text: '| Indicator | Value |\n|---|---|\n| eID scheme | yes |\n| eHealth records (0 to 100) | 88 |',
        wanted: [
          { ...EID, value: true },
          { ...EHEALTH, value: 88, decimals: 0, ...RANGE, unit: '' },
        ],
        notes: ['| Indicator | Value |'],
        notices: ['1 unrecognised-text'],
      },
      {
        name: 'a label over two lines',
        text: 'Services for\ncitizens (0-100)\n7%',
        wanted: [{ ...CITIZENS, value: 7, decimals: 0, ...RANGE, unit: '%' }],
      },
      {
        name: 'the scale on a line of its own',
        text: 'eHealth records\n\n(0–100)\n\n88',
        wanted: [{ ...EHEALTH, value: 88, decimals: 0, ...RANGE, unit: '' }],
      },
      {
        name: 'a year',
        text: 'eHealth records (0-100) (2023): 88',
        wanted: [{ ...EHEALTH, value: 88, decimals: 0, ...RANGE, unit: '', year: 2023 }],
      },
      {
        name: 'other parentheses',
        text: 'eID scheme (notified)\n\nyes',
        wanted: [{ ...EID, label: 'eID scheme (notified)', value: true }],
      },
      { name: 'another spelling', text: 'e-ID scheme: true', wanted: [{ ...EID, label: 'e-ID scheme', value: true }] },
      {
        name: 'a number where yes or no is asked for',
        text: 'eID scheme (≥1): 1',
        wanted: [{ ...EID, value: true, ...MINIMUM }],
      },
      {
        name: 'unknown indicators',
        text: 'Broadband on islands\n\n77%\n\nPostal boats (≥1)\n\nno\n\nFerries (0-10) 7',
        wanted: [
          {
            id: 'broadband-on-islands',
            kind: 'score',
            label: 'Broadband on islands',
            value: 77,
            decimals: 0,
            unit: '%',
          },
          { id: 'postal-boats', kind: 'yes-no', label: 'Postal boats', value: false, ...MINIMUM },
          { id: 'ferries', kind: 'score', label: 'Ferries', value: 7, decimals: 0, min: 0, max: 10, unit: '' },
        ],
      },
      {
        name: 'the words of two known ones',
        text: 'Citizens and businesses: 7',
        wanted: [
          {
            id: 'citizens-and-businesses',
            kind: 'score',
            label: 'Citizens and businesses',
            value: 7,
            decimals: 0,
            unit: '',
          },
        ],
      },
      {
        name: 'more decimals than the model has',
        text: 'eHealth records: 1.12345678901',
        wanted: [{ ...EHEALTH, value: 1.12345678901, decimals: 10, unit: '' }],
      },
      {
        name: 'no value',
        text: 'eHealth records (0-100)\n\nServices for citizens\n\n7%\n\nPostal boats (≥1)',
        wanted: [
          { ...EHEALTH, value: null, ...RANGE },
          { ...CITIZENS, value: 7, decimals: 0, unit: '%' },
          { id: 'postal-boats', kind: 'yes-no', label: 'Postal boats', value: null, ...MINIMUM },
        ],
        notices: ['1 missing-value', '7 missing-value'],
      },
      {
        name: 'no value, values in front',
        text: '7%\n\nServices for citizens\n\neHealth records\n\nyes\n\neID scheme',
        wanted: [
          { ...CITIZENS, value: 7, decimals: 0, unit: '%' },
          { ...EHEALTH, value: null },
          { ...EID, value: true },
        ],
        notices: ['5 missing-value'],
      },
      {
        name: 'a value that cannot be read',
        text: 'eHealth records (0-100)\n\n1.234,5\n\neID scheme: n/a',
        wanted: [
          { ...EHEALTH, value: null, ...RANGE },
          { ...EID, value: null },
        ],
        notes: ['1.234,5', 'eID scheme: n/a'],
        notices: ['3 unread-value', '5 unread-value'],
      },
      {
        name: 'a value of the wrong kind',
        text: 'eID scheme\n\n88%',
        wanted: [{ ...EID, value: null }],
        notes: ['88%'],
        notices: ['3 unread-value'],
      },
      {
        name: 'an indicator twice',
        text: 'eID scheme: yes\n\neID scheme\n\nno',
        wanted: [{ ...EID, value: true }],
        notes: ['eID scheme', 'no'],
        notices: ['3 duplicate-section'],
      },
      {
        name: 'prose',
        text: '(0-100)\n\nData for citizens are from harbours.\n\neID scheme: yes\n\nSources differ',
        wanted: [{ ...EID, value: true }],
        notes: ['(0-100)', 'Data for citizens are from harbours.', 'Sources differ'],
        notices: ['1 unrecognised-text', '3 unrecognised-text', '7 unrecognised-text'],
      },
      {
        name: 'a year is no value',
        text: 'Boats of 2024\n\nNo boats today\n\n55',
        wanted: [{ id: 'no-boats-today', kind: 'score', label: 'No boats today', value: 55, decimals: 0, unit: '' }],
        notes: ['Boats of 2024'],
        notices: ['1 unrecognised-text'],
      },
      {
        name: 'an unknown heading',
        text: 'eID scheme: yes\n\n### About boats\n\nText',
        wanted: [{ ...EID, value: true }],
        notices: ['3 unknown-section'],
      },
      {
        name: 'a heading that is a known label',
        text: '### eHealth records\n\n88',
        wanted: [{ ...EHEALTH, value: 88, decimals: 0, unit: '' }],
      },
      {
        name: 'an upside-down scale',
        text: 'eHealth records (100-0): 8',
        wanted: [{ ...EHEALTH, label: 'eHealth records (100-0)', value: 8, decimals: 0, unit: '' }],
      },
    ],
    ({ indicators }) => indicators,
  );
});
