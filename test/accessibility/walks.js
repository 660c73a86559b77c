/**
 * What a reader without a mouse does. Per element a page, the controls that Tab comes to in their order, and then one
 * action after the other: on which control, by which keys, and what must come of it. A further control that opens and
 * closes, such as a menu, is one more line.
 *
 * `says`: what is announced, once for each key that changes it; `opens`: whether a disclosure is open afterwards; `pressed`: a toggle.
 */
const SEARCH = 'searchbox Search 4 initiatives';
const MENU = 'DisclosureTriangle Download or share: Menu';
const TABLE = 'DisclosureTriangle Show as table';

export const WALKS = [
  {
    element: 'initiative-list',
    states: ['with filter'],
    stops: [
      SEARCH,
      'button All 4',
      'button Trust and cybersecurity 2',
      'button Innovative technologies 1',
      'button Public services 0',
      'button Interoperability and data 1',
      'link its explanation',
    ],
    actions: [
      { on: 'button Innovative technologies 1', keys: ['Space'], pressed: true, says: ['1 initiative found'] },
      { on: 'button Trust and cybersecurity 2', keys: ['Enter'], pressed: true, says: ['3 initiatives found'] },
      { on: 'button Innovative technologies 1', keys: ['Enter'], pressed: false, says: ['2 initiatives found'] },
      { on: 'button All 4', keys: ['Space'], pressed: true, says: ['4 initiatives found'] },
      {
        on: SEARCH,
        keys: ['l', 'a', 'q', 'Backspace'],
        says: ['2 initiatives found', '1 initiative found', 'No initiative matches.', '1 initiative found'],
      },
    ],
  },
  {
    element: 'topic-chart',
    states: ['table closed', 'table open', 'table hidden'],
    stops: [TABLE, TABLE],
    actions: [
      { on: TABLE, keys: ['Enter'], opens: true },
      { on: TABLE, keys: ['Space'], opens: false },
    ],
  },
  {
    element: 'document',
    states: ['whole'],
    stops: [
      TABLE,
      'link Source: A source',
      'link its explanation',
      'link its explanation',
      'link The published factsheet',
    ],
    actions: [{ on: TABLE, keys: ['Enter'], opens: true }],
  },
  {
    element: 'indicator-gauge',
    states: ['with average, year and source link'],
    stops: ['link Source: A source'],
    actions: [],
  },
  {
    element: 'indicator-gauge',
    states: ['with menu'],
    stops: [MENU],
    actions: [
      { on: MENU, keys: ['Enter'], opens: true },
      { on: MENU, keys: ['Escape'], opens: false },
      { on: MENU, keys: ['Space'], opens: true },
    ],
  },
  { element: 'indicator-grid', states: ['all indicators'], stops: ['link Source: A source'], actions: [] },
  { element: 'highlights', states: ['of a factsheet'], stops: ['link its explanation'], actions: [] },
  { element: 'key-figure', states: ['a number'], stops: [], actions: [] },
];
