/**
 * The frame of every page: the same head, the same grid around the gauges, and a few lines that tell when the page has
 * settled. All pages pay for them alike.
 */

/** The grid that a page's author puts around gauges. */
export const PAGE_CSS = `body { margin: 0; font-family: system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.5rem; display: grid; gap: 2.5rem; }
main > * { min-width: 0; }
.gauges { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1.5rem; }`;

/**
 * `settled` resolves after loading, after everything is drawn (`ready`) and after the frame that shows it; `play`
 * writes new values and waits for the frame after, so many times. No clock is involved.
 */
const driver = (
  ready,
) => `const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const loaded = new Promise((done) => addEventListener('load', done));
const ready = ${ready};
const settled = Promise.all([loaded, ready]).then(() => loaded).then(frames);
async function play(from, rounds) { for (let i = 0; i < rounds; i += 1) { update(from + i); await frames(); } }`;

/** Static pages are ready when they have loaded. */
export const READY_WITH_PAGE = 'loaded';

/** Bare elements are ready when each has updated. */
export const READY_WHEN_UPDATED = `loaded.then(() => Promise.all([...document.querySelectorAll('.bare')].map((one) => one.updateComplete)))`;

/** Ours say so, each once; nobody listens any longer after that. */
export const readyWhenAnnounced = (elements) => `new Promise((done) => {
  let left = ${elements};
  addEventListener('factsheet-ready', function heard() {
    left -= 1;
    if (left > 0) return;
    removeEventListener('factsheet-ready', heard);
    done();
  });
})`;

/** One page. */
export const shell = ({ head, body, ready }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Factsheet</title>
<script>${driver(ready)}</script>
${head}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** The head of a page with a script: its own few rules and the script, which the browser has in its cache. */
export const withScript = (script) => `<style>${PAGE_CSS}</style>\n<script type="module" src="${script}"></script>`;

export const escape = (words) => String(words).replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** Attributes as HTML. */
export const written = (attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('\n');
