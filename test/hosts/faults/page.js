/** The page that meets a fault, and what a reader, an author and a server notice of it. */

/**
 * Shortens, before the elements' script is there, what it waits for: the pauses between tries always, a try itself only
 * while the page is hasty. So the script is the one that is published, and has no way in for tests. Longer times are not
 * the elements': the driver of WebKitGTK measures with the page's own clock how long a script may take.
 */
const CLOCK = `
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, milliseconds / (noted.hasty ? 10 : 1));
  const { setTimeout } = window;
  window.setTimeout = (run, milliseconds = 0) => setTimeout(run, milliseconds / (milliseconds > 25_000 ? 1 : 50));`;

/** Counts what the page asks for, and keeps what its author is told. */
const NOTES = `
  window.noted = { hasty: false, asked: 0, codes: [], console: [], thrown: [] };
  const { fetch } = window;
  window.fetch = (...request) => ((noted.asked += 1), fetch(...request));
  console.error = (...words) => noted.console.push(words.join(' '));
  addEventListener('error', ({ message }) => noted.thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noted.thrown.push(String(reason)));
  addEventListener('factsheet-error', ({ detail }) => noted.codes.push(detail.code));`;

/** In the page: what a browser says when the connection is back. */
export const sayOnline = () => window.dispatchEvent(new window.Event('online')) && undefined;

/** In the page: waits until the element that shall have good content shows it. */
export const untilGood = () =>
  new Promise((resolve) => {
    const good = document.getElementById('good');
    if (good.dataset.state === 'ready') resolve(true);
    else good.addEventListener('factsheet-ready', () => resolve(true), { once: true });
  });

/** A page with one element that has only its children, and one that shows good content. */
export const page = () => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Fault</title><script>(() => {${CLOCK}${NOTES}})()</script>
<script type="module" src="/dist/factsheet-elements.js"></script></head><body>
<factsheet-key-figure id="bare"><p>Ten initiatives</p></factsheet-key-figure>
<factsheet-key-figure id="good" src="/faults/fine"></factsheet-key-figure></body></html>`;

/**
 * In the page: gives both elements an address and waits for what comes of it; without one waits until both show data.
 * @param {string} [url]
 * @param {boolean} [hasty] whether a try ends soon, for faults that nothing else ends
 */
export const meet = async (url, hasty = false) => {
  const elements = ['bare', 'good'].map((id) => document.getElementById(id));
  const until = (element, states) =>
    new Promise((resolve) => {
      const observer = new window.MutationObserver(look);
      observer.observe(element, { attributes: true });
      look();
      function look() {
        if (!states.includes(element.dataset.state)) return;
        observer.disconnect();
        resolve();
      }
    });
  const both = (states) => Promise.all(elements.map((element) => until(element, states)));
  if (url) {
    await until(elements[1], ['ready']);
    Object.assign(window.noted, { asked: 0, hasty });
    for (const element of elements) element.src = url;
    await both(['loading']);
    await both(['ready', 'empty', 'error']);
  } else {
    await both(['ready']);
  }
  const wordsOf = (element, selector) =>
    [...element.shadowRoot.querySelectorAll(selector)]
      .filter((node) => node.getBoundingClientRect().height > 0)
      .map((node) => node.textContent.replace(/\s+/g, ' ').trim())
      .join(' ');
  return {
    ...window.noted,
    states: elements.map((element) => element.dataset.state),
    data: elements.map((element) => wordsOf(element, '.key-figure')),
    sentences: elements.map((element) => wordsOf(element, '[part="error"]')),
    children: document.querySelector('#bare p').getBoundingClientRect().height > 0,
  };
};
