/** Writes the generated parts of docs/content-systems.md: the round trips, and the lines to allow. */
import { format } from 'prettier';

const SPELLINGS = { html: 'script and tag', tag: 'tag', div: 'div', link: 'link', frame: 'frame' };
const SIGNS = { same: '✓', words: 'words', lost: '**lost**' };

const nameOf = ({ name, setting }) => (setting ? `${name}, ${setting}` : name);

const row = (words) => `| ${words.join(' | ')} |`;

const escaped = (words) => words.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** One line a system; what came of each spelling, with the reason in a note below. */
function roundTripTable(systems, table) {
  const notes = [];
  const cell = ({ outcomes, details = {} }, spelling) => {
    const detail = details[spelling];
    if (detail && !notes.includes(detail)) notes.push(detail);
    const mark = detail ? `<sup>${notes.indexOf(detail) + 1}</sup>` : '';
    return outcomes[spelling] ? `${SIGNS[outcomes[spelling]]}${mark}` : '';
  };
  const lines = systems.map((system) => {
    const trip = table.find((one) => one.system === system.id);
    if (!trip) return row([nameOf(system), 'not run here', ...Object.keys(SPELLINGS).map(() => '')]);
    return row([nameOf(system), trip.version, ...Object.keys(SPELLINGS).map((name) => cell(trip, name))]);
  });
  return [
    row(['system', 'version', ...Object.values(SPELLINGS)]),
    row(Array(Object.keys(SPELLINGS).length + 2).fill('---')),
    ...lines,
    '',
    ...notes.map((words, index) => `${index + 1}. ${escaped(words)}`),
  ].join('\n');
}

/** What an integrator pastes, system by system. */
function allowanceList(systems, table) {
  return systems
    .filter(({ lines }) => lines.length > 0)
    .map((system) => {
      const trip = table.find((one) => one.system === system.id);
      const tried = trip ? `tested with ${trip.version}` : 'from its documentation, not run here';
      const lines = system.lines.map(({ where, code }) => `${where}:\n\n\`\`\`text\n${code}\n\`\`\``);
      return [`### ${nameOf(system)}`, `(${tried})`, ...lines].join('\n\n');
    })
    .join('\n\n');
}

const PARTS = { 'round-trips': roundTripTable, lines: allowanceList };

/**
 * The document with its generated parts written anew, each between `<!-- name -->` and `<!-- /name -->`.
 * @returns {Promise<string>}
 */
export function withTables(text, systems, table, options) {
  const written = Object.entries(PARTS).reduce((document, [name, make]) => {
    const [before, rest] = document.split(`<!-- ${name} -->`);
    const [, after] = rest?.split(`<!-- /${name} -->`) ?? [];
    if (after === undefined) throw new Error(`docs/content-systems.md has no part "${name}"`);
    return `${before}<!-- ${name} -->\n\n${make(systems, table)}\n\n<!-- /${name} -->${after}`;
  }, text);
  return format(written, { ...options, parser: 'markdown' });
}
