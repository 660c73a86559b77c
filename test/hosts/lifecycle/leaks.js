/** What comes and goes 10,000 times in a page, and what of it the browser still holds afterwards. */

/** The data of one element, small, so that the cycles take seconds. */
const FACTSHEET = {
  country: { code: 'BE', name: 'Belgium' },
  language: 'fr',
  keyFigures: [{ value: 10, label: 'initiatives' }],
  indicators: [{ id: 'citizens', kind: 'score', label: 'Services', value: 82.3 }],
  highlights: [{ text: [{ text: 'A tool.' }] }],
  topics: [{ id: 'trust', title: 'Trust', initiatives: [{ text: [{ text: 'A wallet.' }] }] }],
};

/** Prepares the page: `window.cycles` has one function for each way of coming and going. Runs in the page. */
function prepare(tag, factsheet) {
  const holder = document.createElement('div');
  document.body.append(holder);
  const ready = async (element) => {
    for (let turn = 0; element.dataset.state !== 'ready'; turn += 1) {
      if (turn > 1000) throw new Error(`${tag} is ${element.dataset.state}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return element;
  };
  const make = (html, properties = {}) => {
    const template = document.createElement('template');
    template.innerHTML = `<${tag} indicator="citizens">${html}</${tag}>`;
    return Object.assign(document.importNode(template.content, true).firstElementChild, properties);
  };
  const json = `<script type="application/json">${JSON.stringify(factsheet)}</script>`;
  const many = async (count, cycle) => {
    for (let index = 0; index < count; index += 1) {
      cycle(index);
      // What was put off to the end of the turn is done, and now and then the browser has a turn of its own.
      await Promise.resolve();
      if (index % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve));
  };
  const inAndOut = async (element) => {
    holder.append(element);
    await ready(element);
    return (count) =>
      many(count, (index) => {
        // Out and in; in a box of another language now and then, so that it looks at more than one root.
        element.remove();
        holder.lang = index % 100 === 0 ? 'fr' : 'en';
        holder.append(element);
      });
  };
  const ways = {
    'the same element, its data a property': () => inAndOut(make('', { factsheet })),
    'the same element, its data at an address': () => inAndOut(make('', { src: '/data.json' })),
    'the same element, its data a child': () => inAndOut(make(json)),
    'a new element each time': async () => {
      await ready(holder.appendChild(make('', { factsheet })));
      return (count) =>
        many(count, () => {
          const box = document.createElement('div');
          box.attachShadow({ mode: 'open' }).append(make('', { factsheet }));
          holder.replaceChildren(make(json), make('', { src: '/data.json' }), box);
          holder.replaceChildren();
        });
    },
  };
  window.start = async (way) => {
    holder.replaceChildren();
    window.cycle = await ways[way]();
  };
  return Object.keys(ways);
}

/** What the browser holds after it has thrown away what it can. */
async function held(protocol) {
  for (let round = 0; round < 3; round += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Cycles in one of the measured stretches, two of them and half of one before; a cycle of new elements makes three. */
const CYCLES = { property: 5000, address: 2500, child: 2500, time: 400 };
const STRETCHES = 2;

/**
 * What is kept for each cycle, in bytes, nodes and listeners: the least of several stretches of cycles. What leaks
 * leaks in each of them; what the browser does beside is in one or the other.
 */
async function keptPerCycle(tab, protocol, way) {
  const count = CYCLES[way.split(' ').at(-1)];
  const run = (cycles) => tab.evaluate((number) => window.cycle(number), cycles);
  await tab.evaluate((name) => window.start(name), way);
  await run(count / 2);
  let before = await held(protocol);
  const kept = { bytes: Infinity, nodes: Infinity, listeners: Infinity };
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    await run(count);
    const now = await held(protocol);
    for (const what of Object.keys(kept)) kept[what] = Math.min(kept[what], (now[what] - before[what]) / count);
    before = now;
  }
  return kept;
}

/** Measures every way of coming and going of one element: `[way, kept]` each. */
export async function* leaksOf(tab, tag, site) {
  const protocol = await tab.protocol();
  await protocol.send('Performance.enable');
  site.page(JSON.stringify(FACTSHEET), { path: '/data.json' });
  await tab.goto(
    site.page(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title>
<script type="module" src="/dist/factsheet-elements.js"></script><body></body></html>`),
  );
  const ways = await tab.evaluate(prepare, tag, FACTSHEET);
  for (const way of ways) yield [way, await keptPerCycle(tab, protocol, way)];
  await protocol.detach();
}
