/** How much a page moves while its elements get their script and their data. */
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';

const data = readFileSync(at('examples', 'belgium-2024.json'), 'utf8');

const SRC = 'src="/data/belgium-2024.json"';

/** By name: an element whose data come later, from an address. */
export const loading = {
  gauge: `<factsheet-indicator-gauge indicator="citizens" ${SRC}></factsheet-indicator-gauge>`,
  'gauge as a bar': `<factsheet-indicator-gauge shape="bar" indicator="citizens" ${SRC}></factsheet-indicator-gauge>`,
  grid: `<factsheet-indicator-grid ${SRC}></factsheet-indicator-grid>`,
  'key figure': `<factsheet-key-figure ${SRC}></factsheet-key-figure>`,
  'topic chart': `<factsheet-topic-chart ${SRC}></factsheet-topic-chart>`,
  'initiative list': `<factsheet-initiative-list ${SRC}></factsheet-initiative-list>`,
  'one topic': `<factsheet-initiative-list topic="innovation" ${SRC}></factsheet-initiative-list>`,
  highlights: `<factsheet-highlights ${SRC}></factsheet-highlights>`,
  document: `<factsheet-document ${SRC}></factsheet-document>`,
};

/** Elements that carry their data. */
export const attributes = `
<factsheet-indicator-gauge indicator="citizens" value="82.3" average="79" year="2023"></factsheet-indicator-gauge>
<p>One.</p>
<factsheet-indicator-gauge shape="bar" indicator="citizens" value="82.3" average="79"></factsheet-indicator-gauge>
<p>Two.</p>
<factsheet-key-figure value="10" label="new initiatives adopted in 2023-2024"></factsheet-key-figure>
<p>Three.</p>
<factsheet-topic-chart counts="Public administrations 2; Public services 0; Trust and cybersecurity 1; Interoperability and data 1; Innovative technologies 4"></factsheet-topic-chart>`;

const SHEET = '<link rel="stylesheet" href="/dist/factsheet-elements.css">';
/** Runs before the first paint, as only a classic script in the head is sure to do. */
const SCRIPT = '<script src="/dist/factsheet-elements.iife.js"></script>';

/** Two more frames have been drawn. */
const FRAMES =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))';

/**
 * A page that measures itself: `window.shifts` becomes the size of each layout shift, once all data are shown.
 * @param {boolean} late whether the script comes only after the page was painted
 */
const measuring = (late) => `<script type="module">
const sizes = [];
const observer = new PerformanceObserver((list) => sizes.push(...list.getEntries().map(({ value }) => value)));
observer.observe({ type: 'layout-shift', buffered: true });
const frames = () => ${FRAMES};
const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('factsheet-'));
const are = async (...states) => {
  while (!elements.every(({ dataset }) => states.includes(dataset.state))) await frames();
  await frames();
};
window.shifts = (async () => {
  while (performance.getEntriesByName('first-contentful-paint').length === 0) await frames();
  await frames();
  ${late ? "await import('/dist/factsheet-elements.js');" : ''}
  await are('loading', 'ready');
  await fetch('/go');
  await are('ready');
  sizes.push(...observer.takeRecords().map(({ value }) => value));
  return sizes;
})();
</script>`;

/** Gives the data when the page says so. */
function holdData(site) {
  const waiting = [];
  site.handle('/data/', (_request, response) => waiting.push(response));
  site.handle('/go', (_request, response) => {
    for (const held of waiting.splice(0)) held.writeHead(200, { 'content-type': 'application/json' }).end(data);
    response.writeHead(204).end();
  });
}

/**
 * The layout shifts of a page, as the browser counts them.
 * @returns {Promise<number[]>} the size of each
 */
export async function shiftsOf(tab, site, { html, sheet, late }) {
  holdData(site);
  await tab.goto(
    site.page(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width">${sheet ? SHEET : ''}${late ? '' : SCRIPT}</head>
<body><h1>What is new</h1>${html}<p>What follows.</p><p>And what follows then.</p>${measuring(late)}</body></html>`),
  );
  return tab.evaluate(() => window.shifts);
}
