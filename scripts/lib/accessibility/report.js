/** Turns the cells of the accessibility checks into docs/accessibility-report.md. */
import { LOOKED_AT } from '../../../test/accessibility/potential.js';
import { STATES } from '../../../test/accessibility/states.js';
import { LEVELS } from './pages.js';

const INTRODUCTION = `# Accessibility, state by state

Written by \`npm run test:accessibility\`, which opens every state of every element in Chromium and fails where something
here is not as it must be. What each check is, and what no program can check, stands in [accessibility.md](accessibility.md).

The tables per element have one row for each state: the data values that it must say; what the accessibility tree holds,
text by text (Chromium's full tree, in English); and three numbers that must be 0. **axe**: violations and incomplete
results of axe (WCAG 2.0 to 2.2, A and AA, best practice) in all views. **IBM**: failures of IBM's
accessibility-checker-engine in all views. **missing**: values that the tree lacks, says more than once outside the data
table, or says otherwise than the screen. The views are light, dark and forced colours, at 1,280 and 320 px, with the
elements' headings on levels 2, 3 and 4: 18 for each state.`;

const MEASURED_WITH = 'Last written with ';

/** A cell of Markdown: nothing in it may end it, and no-break spaces stay what they are. */
const escaped = (words) =>
  String(words).replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('\n', ' / ');

const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(escaped).join(' | ')} |`),
];

const ratio = (number) => `${number.toFixed(1)}:1`;

function elementTable(element, states, cells) {
  const own = cells.filter((cell) => cell.element === element);
  const [first] = own.filter(({ kind, level }) => kind === 'equivalence' && level === LEVELS[0]);
  const number = (kind, state, counts = () => true) =>
    own
      .filter((cell) => cell.kind === kind)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.state === state && counts(finding)).length;
  const missing = (state) =>
    own
      .filter(({ kind }) => kind === 'equivalence')
      .flatMap((cell) => cell.states)
      .filter((one) => one.state === state)
      .flatMap(({ faults }) => faults).length;
  const rows = states.map(({ name, english = [] }) => {
    const { told, values } = first.states.find(({ state }) => state === name);
    return [
      name,
      [...values, ...english].join(' · ') || '–',
      told
        .map((text) => text.trim())
        .filter(Boolean)
        .join(' · ') || '–',
      number('axe', name),
      number('ibm', name, ({ kind }) => kind === 'failure'),
      missing(name),
    ];
  });
  return [`## ${element}`, '', ...table(['state', 'data', 'accessibility tree', 'axe', 'IBM', 'missing'], rows)];
}

function languageTable(cells) {
  const own = cells.filter(({ kind }) => kind === 'language');
  const codes = [...new Set(own.map(({ where }) => where))];
  const elements = Object.keys(STATES);
  const rows = codes.map((code) => [
    code,
    ...elements.map((element) => own.find((cell) => cell.where === code && cell.element === element).faults.length),
  ]);
  const said = elements.map((element) => own.find((cell) => cell.element === element).said);
  return [
    '## Languages',
    '',
    'Faults in all states of an element, with the page in this language: values that are missing, said twice or written',
    'otherwise than the language writes them, words that are still English, text that differs between tree and screen.',
    '',
    ...table(['', ...elements], [['values', ...said], ...rows]),
  ];
}

function contrastTables(cells) {
  const texts = cells.filter(({ kind }) => kind === 'text');
  const marks = cells.filter(({ kind }) => kind === 'mark');
  const schemes = [...new Set(marks.map(({ where }) => where))];
  const textRows = Object.keys(STATES).map((element) => {
    const at = (scheme) => texts.find((cell) => cell.element === element && cell.where === scheme);
    return [element, ratio(at('light').least), ratio(at('dark').least), `${at('light').size} px`];
  });
  const named = [...new Map(marks.map(({ mark }) => [`${mark.element}, ${mark.state}: ${mark.what}`, mark]))];
  const markRows = named.map(([name, mark]) => [
    name,
    ...schemes.map((scheme) => ratio(marks.find((cell) => cell.mark === mark && cell.where === scheme).contrast)),
  ]);
  const focusRows = cells
    .filter(({ kind, contrast }) => kind === 'keyboard' && contrast)
    .map(({ element, contrast }) => [`${element}: focus on a control, the least`, ratio(contrast), '–', '–']);
  return [
    '## Contrast of text',
    '',
    'The least of all states, between the computed colour of the text and the pixels around it; 4.5:1 is asked for.',
    '',
    ...table(['', 'light', 'dark', 'smallest text'], textRows),
    '',
    '## Contrast of drawings and controls',
    '',
    'Pixels of a picture with it against those of a picture without it; 3:1 is asked for. Thin lines are partly blended with',
    'what is beside them, so they come to less here than their colours would.',
    '',
    ...table(['', ...schemes], [...markRows, ...focusRows]),
  ];
}

function keyboardTable(cells) {
  const own = cells.filter(({ kind }) => kind === 'keyboard');
  const rows = own.map(({ element, where, result, faults }) => [element, where, faults.length > 0 ? 'fails' : result]);
  return [
    '## Keyboard',
    '',
    'Real presses of keys. After each action the focus must be where it was, and a status be said once for each change.',
    '',
    ...table(['', 'what', 'result'], rows),
  ];
}

function potentialTable(cells) {
  const found = cells
    .filter(({ kind }) => kind === 'ibm')
    .flatMap(({ element, findings }) =>
      findings.filter(({ kind }) => kind === 'potential').map((finding) => ({ element, ...finding })),
    );
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  const rows = rules.map((rule) => {
    const own = found.filter((finding) => finding.rule === rule);
    return [
      rule,
      [...new Set(own.map(({ element }) => element))].sort().join(', '),
      LOOKED_AT[rule] ?? 'nobody has looked',
    ];
  });
  return [
    '## What IBM’s engine recommends, or asks a person to look at',
    '',
    ...table(['rule', 'where', 'what we found'], rows),
  ];
}

/** Rules of IBM's engine that nobody has looked at, a sentence each. */
export const unseen = (cells) => {
  const rules = cells
    .filter(({ kind }) => kind === 'ibm')
    .flatMap(({ findings }) => findings.map(({ rule, reason }) => `${rule}: ${reason}`))
    .filter((words) => !Object.hasOwn(LOOKED_AT, words.split(':', 1)[0]));
  return [...new Set(rules)].map((words) => `nobody has looked at ${words}; say so in test/accessibility/potential.js`);
};

/** Sections whose figures depend on fonts and on the browser: only their rows are compared. */
export const MEASURED = [
  { title: 'Contrast of text', measured: true },
  { title: 'Contrast of drawings and controls', measured: true },
];

/**
 * @param {object[]} cells of all jobs
 * @param {string[]} versions of browser and engines
 */
export const reportOf = (cells, versions) =>
  [
    INTRODUCTION,
    '',
    `${MEASURED_WITH}${versions.join(', ')}.`,
    ...Object.entries(STATES).flatMap(([element, states]) => ['', ...elementTable(element, states, cells)]),
    '',
    ...languageTable(cells),
    '',
    ...contrastTables(cells),
    '',
    ...keyboardTable(cells),
    '',
    ...potentialTable(cells),
    '',
  ].join('\n');
