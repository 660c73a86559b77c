/** Turns the cells of host suites into the tables of docs/host-pages.md. */

const unique = (values) => [...new Set(values)];

/** A cell of Markdown: nothing in it may end it. */
const escaped = (words) => String(words).replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** What the engines came to, said once where they agree. */
function inOne(cells, engines) {
  const results = cells.map(({ engine, result }) => ({ engine, result: String(result) }));
  const [first] = results;
  const agree = results.length === engines.length && results.every(({ result }) => result === first.result);
  if (agree) return first.result;
  return unique(results.map(({ result }) => result))
    .map((result) => {
      const those = results.filter((entry) => entry.result === result).map(({ engine }) => engine);
      return `${those.join(', ')}: ${result}`;
    })
    .join('; ');
}

/** The notes below a table: each reason once, numbered as they come. */
class Notes {
  #reasons = [];

  mark(reason) {
    if (!reason) return '';
    if (!this.#reasons.includes(reason)) this.#reasons.push(reason);
    return `<sup>${this.#reasons.indexOf(reason) + 1}</sup>`;
  }

  lines() {
    return this.#reasons.map((reason, index) => `${index + 1}. ${reason}`);
  }
}

/** One suite's table: its rows and columns in the order in which they came. */
function table({ name, title, note, engines }, all) {
  const cells = all.filter(({ suite }) => suite === name);
  const columns = unique(cells.map(({ column }) => column));
  const notes = new Notes();
  const lineOf = (row) => {
    const words = columns.map((column) => {
      const here = cells.filter((cell) => cell.row === row && cell.column === column);
      if (here.length === 0) return '–';
      const marks = unique(here.map(({ reason }) => notes.mark(reason))).join('');
      const bad = here.some(({ fault }) => fault);
      return `${bad ? '**fails:** ' : ''}${escaped(inOne(here, engines))}${marks}`;
    });
    return `| ${[escaped(row), ...words].join(' | ')} |`;
  };
  const rows = unique(cells.map(({ row }) => row)).map(lineOf);
  return [
    `## ${title}`,
    ...(note ? ['', note] : []),
    '',
    `| | ${columns.map(escaped).join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
    ...rows,
    ...(notes.lines().length > 0 ? ['', ...notes.lines()] : []),
  ];
}

const INTRODUCTION = `# In every host page

Written by \`npm run test:hosts\`, which runs everything below in real browsers and fails where a cell is not as it must
be. A result that stands alone was the same in all engines of its table. Footnotes give the reason for whatever a
webmaster would not expect.`;

/** What others have made. */
const credits = (packages) => [
  '## The style sheets and scripts of others',
  '',
  'All from npm, as they are published there; only the tests use them.',
  '',
  '| package | version | licence |',
  '| --- | --- | --- |',
  ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
];

const MEASURED_WITH = 'Last written with ';

/**
 * @param {{name: string, title: string, note?: string, engines: string[], measured?: boolean}[]} suites `engines`: names
 *   as in the cells; `measured`: its results depend on the machine
 * @param {{suite: string, engine: string, row: string, column: string, result: unknown, fault?: string,
 *   reason?: string}[]} cells
 * @param {string[]} versions of the engines
 * @param {{name: string, version: string, license: string}[]} packages that the pages are made of
 */
export const document = (suites, cells, versions, packages) =>
  [
    INTRODUCTION,
    '',
    `${MEASURED_WITH}${versions.join(', ')}.`,
    ...suites.flatMap((suite) => ['', ...table(suite, cells)]),
    '',
    ...credits(packages),
    '',
  ].join('\n');

/**
 * The lines of the tables that are the same on every machine: of measured figures only the names of their rows and
 * columns, since fonts and versions of engines differ.
 * @param {string} words the document
 * @param {{title: string, measured?: boolean}[]} suites
 * @returns {string[]}
 */
export function lasting(words, suites) {
  const measured = suites.filter((suite) => suite.measured).map(({ title }) => `## ${title}`);
  let isMeasured = false;
  return words.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) isMeasured = measured.includes(line);
    if (line.startsWith(MEASURED_WITH)) return [];
    if (!isMeasured || line.startsWith('| |')) return [line];
    // Their reasons go with the figures.
    return line.startsWith('| ') ? [line.split(' | ')[0]] : [];
  });
}
