import type { KeyFigure } from '../../src/model/factsheet.js';
import { testSection } from '../helpers/sections.js';

describe('key figures', () => {
  testSection<KeyFigure[]>(
    'Key figures',
    [
      { name: 'a number in front', text: '10 new boats', wanted: [{ value: 10, label: 'new boats' }] },
      {
        name: 'in marks and lists',
        text: '- **10** new boats\n- 4: old boats',
        wanted: [
          { value: 10, label: 'new boats' },
          { value: 4, label: 'old boats' },
        ],
      },
      {
        name: 'a number behind',
        text: 'New boats: 10\n\nOld boats =4',
        wanted: [
          { value: 10, label: 'New boats' },
          { value: 4, label: 'Old boats' },
        ],
      },
      { name: 'a number on the line above', text: '10\n\nnew boats', wanted: [{ value: 10, label: 'new boats' }] },
      {
        name: 'a number on the line below',
        text: 'new boats\n10\n\nold boats\n4',
        wanted: [
          { value: 10, label: 'new boats' },
          { value: 4, label: 'old boats' },
        ],
      },
      {
        name: 'headings',
        text: '### 10\n\nnew boats\n\n### 4 old boats',
        wanted: [
          { value: 10, label: 'new boats' },
          { value: 4, label: 'old boats' },
        ],
      },
      {
        name: 'a label over two lines',
        text: '10 new boats\nin 2024',
        wanted: [{ value: 10, label: 'new boats in 2024' }],
      },
      {
        name: 'decimals and percent',
        text: '1.5 million boats\n\n12.50% of boats\n\n9 % of ships',
        wanted: [
          { value: 1.5, decimals: 1, label: 'million boats' },
          { value: 12.5, decimals: 2, label: '% of boats' },
          { value: 9, label: '% of ships' },
        ],
      },
      {
        name: 'more decimals than the model has',
        text: '0.123456789012 boats',
        wanted: [{ value: 0.123456789012, decimals: 10, label: 'boats' }],
      },
      {
        name: 'a thousand or one and a bit',
        text: '1,234 boats',
        wanted: [],
        notes: ['1,234 boats'],
        notices: ['1 unread-value'],
      },
      {
        name: 'digits in groups',
        text: '1 234 boats',
        wanted: [],
        notes: ['1 234 boats'],
        notices: ['1 unread-value'],
      },
      { name: 'a range', text: '2023-2024 boats', wanted: [], notes: ['2023-2024 boats'], notices: ['1 unread-value'] },
      {
        name: 'an unclear number on its own line',
        text: 'boats\n\n1.234,5',
        wanted: [],
        notes: ['boats', '1.234,5'],
        notices: ['1 unread-value'],
      },
      {
        name: 'no number',
        text: 'Ten boats\nsail',
        wanted: [],
        notes: ['Ten boats sail'],
        notices: ['1 unrecognised-text'],
      },
      { name: 'a lone number', text: '10', wanted: [], notes: ['10'], notices: ['1 unrecognised-text'] },
      {
        name: 'a number inside',
        text: 'The 10 boats of 2024',
        wanted: [],
        notes: ['The 10 boats of 2024'],
        notices: ['1 unrecognised-text'],
      },
      {
        name: 'a whole essay',
        text: `10 ${'boats '.repeat(60)}`,
        wanted: [],
        notes: [`10 ${'boats '.repeat(60)}`.trim()],
        notices: ['1 unrecognised-text'],
      },
      {
        name: 'an unknown heading',
        text: '4 boats\n\n### Boats\n\nText',
        wanted: [{ value: 4, label: 'boats' }],
        notices: ['3 unknown-section'],
      },
    ],
    ({ keyFigures }) => keyFigures,
  );
});
