import { expect } from '@esm-bundle/chai';
import { read, remarks, show, showItems, START } from '../helpers/parser.js';

const topics: { name: string; text: string; topics: string[][]; notes?: string[]; notices?: string[] }[] = [
  { name: 'nested lists', text: '- a\n  - b\n    1. c\n    2. d\n- e', topics: [['trust', '', 'a{b{c; d}}', 'e']] },
  {
    name: 'entries apart and indented',
    text: '   - a\n\n   - b\n\n     more of b\n\n- c',
    topics: [['trust', '', 'a', 'b more of b', 'c']],
  },
  { name: 'entries in one line', text: '- - a', topics: [['trust', '', '{a}']] },
  { name: 'empty entries', text: '-\n- \n- a\n*', topics: [['trust', '', 'a']] },
  { name: 'numbers in order', text: '1. a\n2. b\n2) c\n1986. d', topics: [['trust', '', 'a', 'b 2) c 1986. d']] },
  {
    name: 'rules, which hold no words',
    text: '- a\n\n---\n\n* * *\n\n====\n\n- b\n- = -',
    topics: [['trust', '', 'a', 'b', '= -']],
  },
  { name: 'no bullets, several paragraphs', text: 'One\ntwo.\n\nThree.', topics: [['trust', 'One two.\nThree.']] },
  { name: 'a paragraph in front of bullets', text: 'One\n\n- a', topics: [['trust', 'One', 'a']] },
  {
    name: 'a paragraph behind the last bullets',
    text: '- a\n\nOne *b*',
    topics: [['trust', '', 'a']],
    notes: ['One *b*'],
  },
  {
    name: 'a paragraph behind earlier bullets',
    text: '- a\n\nOne\n\n## Innovation\n\n- b',
    topics: [
      ['trust', 'One', 'a'],
      ['innovation', '', 'b'],
    ],
  },
  {
    name: 'an unknown section',
    text: '- a\n\n## Green Boats!\n\n- b',
    topics: [
      ['trust', '', 'a'],
      ['green-boats', '', 'b'],
    ],
    notices: ['7 unknown-section'],
  },
  {
    name: 'an unknown section twice',
    text: '## Boats\n\n- a\n\n## BOATS\n\n- b',
    topics: [
      ['trust', ''],
      ['boats', '', 'a', 'b'],
    ],
    notices: ['5 unknown-section', '9 duplicate-section'],
  },
  {
    name: 'an unknown heading without content',
    text: '- a\n\n## Boats\n\n## Innovation\n\n- b\n\n#',
    topics: [
      ['trust', '', 'a'],
      ['innovation', '', 'b'],
    ],
    notes: ['Boats'],
    notices: ['7 unrecognised-text'],
  },
  {
    name: 'a section twice in other words',
    text: '- a\n\n## Innovation\n\n- b\n\n## Trust\n\n- c',
    topics: [
      ['trust', '', 'a', 'c'],
      ['innovation', '', 'b'],
    ],
    notes: ['Trust'],
    notices: ['11 duplicate-section'],
  },
  {
    name: 'the country once more',
    text: '- a\n\n# Belgium\n\n- b',
    topics: [['trust', '', 'a', 'b']],
    notices: ['7 duplicate-section'],
  },
  {
    name: 'another country',
    text: '- a\n\n# Sweden\n\n- b',
    topics: [
      ['trust', '', 'a'],
      ['sweden', '', 'b'],
    ],
    notices: ['7 unknown-section'],
  },
  {
    name: 'closing words behind bullets',
    text: '- a\n\nTHE DIGITAL PUBLIC ADMINISTRATION FACTSHEET is ours.\n\n- b\n  - c',
    topics: [['trust', '', 'a']],
    notes: ['THE DIGITAL PUBLIC ADMINISTRATION FACTSHEET is ours.', 'b', 'c'],
  },
  {
    name: 'closing words without bullets',
    text: 'One\n\nThe Digital Public Administration factsheets are ours.\n\nTwo',
    topics: [['trust', 'One']],
    notes: ['The Digital Public Administration factsheets are ours.', 'Two'],
  },
  {
    name: 'closing words in an earlier topic',
    text: 'The Digital Public Administration factsheets are ours.\n\n## Innovation\n\n- a',
    topics: [
      ['trust', 'The Digital Public Administration factsheets are ours.'],
      ['innovation', '', 'a'],
    ],
  },
  {
    name: 'a heading behind the closing words',
    text: '- a\n\nThe Digital Public Administration factsheet ends.\n\n## Contact\n\nHarbour',
    topics: [['trust', '', 'a']],
    notes: ['The Digital Public Administration factsheet ends.', 'Contact', 'Harbour'],
    notices: ['9 unknown-section'],
  },
  {
    name: 'a known section behind the closing words',
    text: '- a\n\nThe Digital Public Administration factsheet ends.\n\n## Highlights\n\n- b',
    topics: [['trust', '', 'a']],
    notes: ['The Digital Public Administration factsheet ends.'],
  },
  {
    name: 'a list too deep',
    text: Array.from({ length: 23 }, (_, depth) => `${'  '.repeat(depth)}- a${depth}`).join('\n'),
    topics: [
      [
        'trust',
        '',
        `${Array.from({ length: 20 }, (_, depth) => `a${depth}`).join('{')} - a20 - a21 - a22${'}'.repeat(19)}`,
      ],
    ],
    notices: ['25 too-complex'],
  },
];

describe('topics', () => {
  for (const { name, text, notes, notices = [], ...wanted } of topics) {
    it(name, () => {
      const result = read(`${START}${text}`);
      const found = result.factsheet.topics?.map(({ id, note, initiatives }) => [
        id,
        show(note),
        ...showItems(initiatives),
      ]);
      expect(found).to.deep.equal(wanted.topics);
      expect(result.factsheet.notes?.map((note) => show(note.text))).to.deep.equal(notes);
      expect(remarks(result.notices)).to.deep.equal(notices);
    });
  }

  it('parts several paragraphs of a note by a run of their own', () => {
    const { factsheet } = read(`${START}One.\n\nTwo.`);
    expect(factsheet.topics?.[0]?.note).to.deep.equal([{ text: 'One.' }, { text: '\n' }, { text: 'Two.' }]);
  });

  it('reads paragraphs among the highlights as items', () => {
    const { factsheet } = read(`${START}## Highlights\n\nOne\n\n- Two\n  - Three\n\nFour`);
    expect(showItems(factsheet.highlights)).to.deep.equal(['One', 'Two{Three}', 'Four']);
  });
});
