/** Writes the pages: a frame for each app, and for htmx and Turbo what their server would answer. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsheet, initial } from '../shared/state.js';

/** Collects what is said in the console, from the first line on. */
const LISTEN = `<script>
  globalThis.said = [];
  const note = (...words) => said.push(words.map(String).join(' '));
  console.error = console.warn = note;
  addEventListener('error', ({ message }) => note(message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
</script>`;

const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Test</title>
${LISTEN}${head}</head><body>${body}</body></html>
`;

const quoted = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const gauge = (id, value) =>
  `<factsheet-indicator-gauge id="${id}" indicator="${id}" target="none" value="${value}"><p>${value}</p></factsheet-indicator-gauge>`;
const LIST = `<factsheet-initiative-list id="list" filter items='${quoted(initial.items)}'></factsheet-initiative-list>`;
const WHOLE = `<factsheet-document id="document" factsheet='${quoted(factsheet)}'></factsheet-document>`;
const KEPT = `<div id="permanent" data-turbo-permanent><factsheet-key-figure id="kept" value="10" label="new initiatives"></factsheet-key-figure></div>`;

const script = (address) => `<script type="module" src="${address}"></script>`;

/** The page of an app, with what its server has written. */
export const appPage = (name, written = '') => page('', `<div id="app">${written}</div>${script(`${name}.js`)}`);

const HTMX = {
  'htmx.html': page(
    `<script src="htmx.min.js"></script>${script('factsheet-elements/factsheet-elements.js')}${script('htmx.js')}`,
    `<main><div id="place">${gauge('citizens', 82.3)}</div></main>
<button id="swap" hx-get="htmx-swap.html" hx-target="#place">Swap</button>
<button id="append" hx-get="htmx-append.html" hx-target="#place" hx-swap="beforeend">Append</button>
<button id="morph" hx-get="htmx-morph.html" hx-target="#place" hx-swap="innerMorph">Morph</button>
<button id="push" hx-get="htmx-push.html" hx-target="#place" hx-push-url="true">Push</button>`,
  ),
  'htmx-swap.html': `${gauge('businesses', 92.6)}${LIST}`,
  'htmx-append.html': gauge('ehealth', 95.5),
  'htmx-morph.html': `${gauge('businesses', 94)}${LIST}${gauge('ehealth', 95.5)}`,
  'htmx-push.html': gauge('eid', 'yes'),
};

const TURBO_HEAD = `<script src="turbo.umd.js"></script>${script('factsheet-elements/factsheet-elements.js')}${script('turbo.js')}`;

const TURBO = {
  'turbo.html': page(
    TURBO_HEAD,
    `<main><div id="place">${gauge('citizens', 82.3)}${LIST}</div>${KEPT}</main>
<a id="next" href="turbo-next.html">Next</a><turbo-frame id="frame"><a id="open" href="turbo-frame.html">Open</a></turbo-frame>`,
  ),
  'turbo-next.html': page(TURBO_HEAD, `<main>${gauge('businesses', 92.6)}${WHOLE}${KEPT}</main>`),
  'turbo-frame.html': page('', `<turbo-frame id="frame">${gauge('ehealth', 95.5)}</turbo-frame>`),
};

/** @param {string} folder */
export function writePages(folder) {
  for (const [name, text] of Object.entries({ ...HTMX, ...TURBO })) writeFileSync(join(folder, name), text);
}
