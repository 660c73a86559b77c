/** What every app shows, and what is done to it: written once, so that the apps differ only in their framework. */

/**
 * @typedef {{ text: string, href?: string, strong?: boolean, emphasis?: boolean }} Run
 * @typedef {{ text: Run[] }} Item
 * @typedef {{ id: string, value: number | string | boolean | null }} Gauge
 * @typedef {{
 *   tick: number, problem: string, gauges: Gauge[], counts: { label: string, count: number }[], items: Item[],
 *   filter: boolean, level: number, factsheet: object | null,
 * }} State
 */

/** A whole factsheet, small and invented. */
export const factsheet = {
  country: { code: 'BE', name: 'Belgium' },
  published: '2024-07',
  language: 'en',
  keyFigures: [{ value: 10, label: 'new initiatives' }],
  indicators: [{ id: 'citizens', kind: 'score', label: 'Services for citizens', value: 82.3, decimals: 1, unit: '%' }],
  topics: [{ id: 'trust', title: 'Trust and cybersecurity', initiatives: [{ text: [{ text: 'A wallet.' }] }] }],
};

/** @type {State} */
export const initial = {
  tick: 0,
  problem: '',
  gauges: [
    { id: 'eid', value: true },
    { id: 'ehealth', value: '95.5' },
    { id: 'citizens', value: 82.3 },
    { id: 'businesses', value: null },
  ],
  counts: [
    { label: 'Public services', count: 2 },
    { label: 'Trust', count: 1 },
  ],
  items: [{ text: [{ text: 'A wallet.' }] }, { text: [{ text: 'An act.' }] }],
  filter: false,
  level: 4,
  factsheet,
};

/**
 * Each gives the next state.
 * @type {Record<string, (state: State, ...given: any[]) => Partial<State>>}
 */
const operations = {
  set: (_, change) => change,
  setValue: ({ gauges }, id, value) => ({
    gauges: gauges.map((gauge) => (gauge.id === id ? { ...gauge, value } : gauge)),
  }),
  reverse: ({ gauges }) => ({ gauges: [...gauges].reverse() }),
  remove: ({ gauges }, id) => ({ gauges: gauges.filter((gauge) => gauge.id !== id) }),
  // Equal values in new objects, as a page makes them that computes its lists anew each time.
  again: (state) => structuredClone(state),
};

/** How often the page has heard of what. */
const heard = { ready: 0, problems: /** @type {string[]} */ ([]) };

let state = initial;
/** @type {(state: State) => void} */
let render = () => {};

/**
 * Does something to the state, and has the framework show it.
 * @param {string} name
 * @param {...unknown} given
 */
function run(name, ...given) {
  state = { ...state, ...operations[name]?.(state, ...given), tick: state.tick + 1 };
  render(state);
}

/** For the checks, which look at the page from outside. */
export const app = { run, heard, now: () => state };

/**
 * Hands in how the framework is given a new state. It is given the present one at once: React says so only after it has
 * drawn, and the state may have moved on.
 * @param {(state: State) => void} how
 */
export const connect = (how) => {
  render = how;
  how(state);
};

/** The handler of `factsheet-ready`. */
export const onReady = () => {
  heard.ready += 1;
};

/**
 * The handler of `factsheet-error`: shows the code, in a state made anew, as a page would.
 * @param {CustomEvent<{ code: string }>} event
 */
export const onProblem = (event) => {
  event.preventDefault();
  heard.problems.push(event.detail.code);
  // A page that is told of its own answer would go round for ever.
  if (heard.problems.length < 10) run('set', { ...structuredClone(state), problem: event.detail.code });
};
