/**
 * The pages of the accessibility checks and what is done on each. A job opens one page, and yields cells:
 * `{element, kind, where, faults, ...}`; `kind` is the table of the report that it belongs to.
 */
import { MARKS, MEASURED } from '../../../test/accessibility/marks.js';
import { STATES } from '../../../test/accessibility/states.js';
import { WALKS } from '../../../test/accessibility/walks.js';
import { measureMark, measureTexts, SCALE } from './contrast.js';
import { addEngines, runEngines } from './engines.js';
import { compare, open } from './equivalence.js';
import { walkThrough } from './keyboard.js';
import { LEVELS, pageOf } from './pages.js';

const SCHEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
};
const WIDTHS = [1280, 320];
const HEIGHT = 900;

const emulate = (tab, scheme) => tab.protocol.send('Emulation.setEmulatedMedia', { features: SCHEMES[scheme] });

/** A finding of an engine as a sentence. */
const sentence = ({ kind, rule, state, where, reason }) => `${kind} ${rule}: ${reason} (${state ?? 'page'}: ${where})`;

/** All views of a page in both engines, and tree and screen at this level of headings. */
async function* views(tab, { element, states, level, site }) {
  await tab.page.setViewport({ width: WIDTHS[0], height: HEIGHT });
  await open(tab.page, site.page(pageOf(element, states, { level })), states);
  const found = await compare(tab, states, { language: 'en', level });
  const faults = found.flatMap((one) => one.faults.map((fault) => `${one.state}: ${fault}`));
  yield { element, kind: 'equivalence', where: `headings from level ${level}`, level, states: found, faults };
  await addEngines(tab.page, site.origin);
  for (const scheme of Object.keys(SCHEMES)) {
    await emulate(tab, scheme);
    for (const width of WIDTHS) {
      await tab.page.setViewport({ width, height: HEIGHT });
      const where = `${scheme}, ${width} px, level ${level}`;
      const { axe, ibm } = await runEngines(tab.page);
      yield { element, kind: 'axe', where, findings: axe, faults: axe.map(sentence) };
      const failures = ibm.filter(({ kind }) => kind === 'failure');
      yield { element, kind: 'ibm', where, findings: ibm, faults: failures.map(sentence) };
    }
  }
}

/** Tree and screen in every language, on one page that stays open. */
async function* languages(tab, { element, states, site, codes }) {
  await tab.page.setViewport({ width: WIDTHS[0], height: HEIGHT });
  await open(tab.page, site.page(pageOf(element, states)), states);
  for (const language of codes) {
    const found = await compare(tab, states, { language, level: LEVELS[0] });
    const faults = found.flatMap((one) => one.faults.map((fault) => `${one.state}: ${fault}`));
    const said = found.reduce((total, { values }) => total + values.length, 0);
    yield { element, kind: 'language', where: language, said, faults };
  }
}

/** Text and drawings as they are on the screen. */
async function* contrasts(tab, { element, states, site }) {
  await tab.page.setViewport({ width: WIDTHS[0], height: HEIGHT, deviceScaleFactor: SCALE });
  await open(tab.page, site.page(pageOf(element, states)), states);
  const measured = MEASURED[element] ?? states.map(({ name }) => name);
  for (const scheme of Object.keys(SCHEMES)) {
    await emulate(tab, scheme);
    if (scheme !== 'forced colours') {
      const texts = await measureTexts(tab.page, measured);
      const faults = texts.flatMap((one) => one.faults.map((fault) => `${one.state}: ${fault}`));
      const least = Math.min(...texts.map((text) => text.least));
      const size = Math.min(...texts.map((text) => text.size));
      // Chartability: no text is smaller.
      if (size < 12) faults.push(`text of ${size} px`);
      yield { element, kind: 'text', where: scheme, least, size, faults };
    }
    for (const mark of MARKS.filter((entry) => entry.element === element)) {
      const { contrast, fault } = await measureMark(tab.page, mark);
      const faults = fault ? [`${mark.what} in "${mark.state}" ${fault}`] : [];
      yield { element, kind: 'mark', where: scheme, mark, contrast, faults };
    }
  }
}

/** The controls, by keys. */
async function* walks(tab, { element, states, site, walk }) {
  await tab.page.setViewport({ width: WIDTHS[0], height: HEIGHT, deviceScaleFactor: SCALE });
  await open(tab.page, site.page(pageOf(element, states)), states);
  for (const { what, result, contrast, fault } of await walkThrough(tab, walk)) {
    yield { element, kind: 'keyboard', where: what, result, contrast, faults: fault ? [fault] : [] };
  }
}

/**
 * All jobs, the longest first.
 * @param {{only?: string[], codes: string[]}} options `only` these elements; `codes` of the languages
 * @returns {{name: string, run(tab: object, site: object): AsyncGenerator<object>}[]}
 */
export function jobsOf({ only, codes }) {
  const wanted = Object.entries(STATES).filter(([element]) => !only || only.includes(element));
  const all = wanted.flatMap(([element, states]) => {
    const job = (name, weight, start, more = {}) => ({
      name: `${element}, ${name}`,
      weight,
      run: (tab, site) => start(tab, { element, states, site, ...more }),
    });
    const size = states.reduce((total, { html }) => total + html.length, 0);
    const walk = WALKS.find((entry) => entry.element === element);
    const walked = states.filter(({ name }) => walk.states.includes(name));
    return [
      ...LEVELS.map((level) => job(`headings from level ${level}`, size, views, { level })),
      job('languages', size / 2, languages, { codes }),
      job('contrast', size / 2, contrasts),
      job('keyboard', 1, walks, { walk, states: walked }),
    ];
  });
  return all.sort((one, other) => other.weight - one.weight);
}
