/** Equivalence: the accessibility tree holds what the screen shows, once, and nothing more. */
import { areSettled } from './pages.js';
import { lined, readScreen, readTree } from './tree.js';
import { missing, written } from './values.js';

/** Milliseconds in which a page, or a language of it, must be there. */
const PATIENCE = 5000;
const MOST_TEXTS = { gauge: 3, bar: 2 };

/** Opens a page; done when every element is in the state it shall be in. */
export async function open(page, url, states) {
  await page.goto(url, { waitUntil: 'load' });
  const wanted = states.map(({ state = 'ready' }) => state);
  await page.waitForFunction(areSettled, { timeout: PATIENCE, polling: 40 }, wanted).catch(async () => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.state > :first-child')].map((element) => element.dataset.state),
    );
    const wrong = states.filter(({ state = 'ready' }, index) => found[index] !== state);
    throw new Error(`not in their states: ${wrong.map(({ name }) => name).join('; ')} in ${url}`);
  });
}

/** What is wrong with one state, a sentence each. */
function faultsOf({ tabled, says, english }, { tree, screen, values, isEnglish, level }) {
  const told = tree.texts.join('\n');
  const shown = screen.texts.join('\n');
  const wanted = isEnglish ? [...values.says, ...(english ?? [])] : values.says;
  const faults = [
    ...missing(told, wanted).map((fault) => `in the tree ${fault}`),
    ...missing(shown, says.length > 0 ? values.says : []).map((fault) => `on the screen ${fault}`),
  ];
  const [inTree, onScreen] = [lined(tree.names), lined(screen.all)];
  if (inTree !== onScreen) faults.push(`the tree says "${inTree}", the screen "${onScreen}"`);
  if (screen.language) faults.push(`the words are in "${screen.language}"`);
  if (tabled && tree.cells.join() !== values.tabled.join()) faults.push(`the table says ${tree.cells.join()}`);
  const gauges = tree.gauges.map((texts) => texts.filter((kind) => kind === 'text').length);
  if (gauges.some((number) => number > MOST_TEXTS.gauge)) faults.push(`${Math.max(...gauges)} texts in a gauge`);
  const bars = tree.bars.map(({ length }) => length);
  if (bars.some((number) => number > MOST_TEXTS.bar)) faults.push(`${Math.max(...bars)} texts in a bar`);
  // A name that is put together from several texts must have the spaces that the eye sees.
  const glued = tree.stops.map(({ said }) => said).filter((said) => !screen.controls.includes(said));
  if (glued.length > 0) faults.push(`on the screen no control reads "${glued.join('", "')}"`);
  const idle = tree.stops.filter(({ right }) => !right);
  if (idle.length > 0) faults.push(`a tab stop on ${idle.map(({ role }) => role).join(', ')}`);
  const lives = tree.lives.filter((live) => live !== 'polite');
  if (lives.length > 0 || tree.lives.length > 1) faults.push(`statuses that are ${tree.lives.join(', ')}`);
  const [first = level] = tree.headings;
  const skips = tree.headings.some((one, index) => one > (tree.headings[index - 1] ?? one) + 1);
  if (first !== level || skips || tree.headings.some((one) => one < level)) {
    faults.push(`headings ${tree.headings.join(', ')} where the first is ${level}`);
  }
  return faults;
}

/** Reads a page and compares; languages are fetched meanwhile, so it looks again until all is right or time is up. */
async function compareOnce({ page, protocol }, states, { language, level }) {
  const screens = await page.evaluate(readScreen);
  const trees = await readTree(
    protocol,
    states.map(({ name }) => name),
  );
  const lists = states.map(({ says, tabled = [] }) => [says, tabled]);
  const texts = [];
  for (const [says, tabled] of lists) {
    texts.push({
      says: await page.evaluate(written, says, language),
      tabled: await page.evaluate(written, tabled, language),
    });
  }
  return states.map((state, index) => {
    const [tree, screen, values] = [trees[index], screens[index], texts[index]];
    const faults = faultsOf(state, { tree, screen, values, isEnglish: language === 'en', level });
    return { state: state.name, faults, told: tree.names, values: values.says, headings: tree.headings };
  });
}

/**
 * Compares tree and screen of an open page in one language, to which the page switches while it is open.
 * @param {{page: import('puppeteer-core').Page, protocol: import('puppeteer-core').CDPSession}} tab
 * @param {object[]} states of test/accessibility/states.js
 * @param {{language: string, level: number}} options
 * @returns {Promise<{state: string, faults: string[], told: string[], values: string[]}[]>} one for each state
 */
export async function compare(tab, states, options) {
  await tab.page.evaluate((language) => (document.documentElement.lang = language), options.language);
  let found = [];
  for (const end = performance.now() + PATIENCE; performance.now() < end;) {
    found = await compareOnce(tab, states, options);
    if (found.every(({ faults }) => faults.length === 0)) return found;
    if (options.language === 'en') return found;
    await tab.page.evaluate(() => new Promise((resolve) => window.requestAnimationFrame(resolve)));
  }
  return found;
}
