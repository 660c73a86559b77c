/** The pages of the accessibility checks: one element in all its states, as a page of somebody else might hold it. */

/** The levels that the headings of elements may have, below the page's own. */
export const LEVELS = [2, 3, 4];

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Side by side where there is room, as on a page with several. */
const STYLE = `
:root { color-scheme: light dark; font-family: sans-serif }
body { margin: 1em; background: Canvas; color: CanvasText }
main { display: grid; gap: 2em; grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--column)), 1fr)) }
h1, h2, h3, .about { grid-column: 1 / -1; margin: 0 }
.state { min-inline-size: 0 }`;

const COLUMNS = { 'indicator-gauge': '17em', 'key-figure': '17em', document: '60em' };

/** Headings of the page from its own, the first, to the one above the element's. */
const headings = (title, level) =>
  Array.from(
    { length: level - 1 },
    (_, index) => `<h${index + 1}>${escaped(title)}, level ${index + 1}</h${index + 1}>`,
  );

/**
 * A page with all states of an element. Each state is a group with the state's name.
 * @param {string} element without its prefix
 * @param {{name: string, html: string}[]} states
 * @param {{level?: number, language?: string}} [options] `level` of the element's headings
 */
export function pageOf(element, states, { level = 2, language = 'en' } = {}) {
  const groups = states.map(
    ({ name, html }) =>
      `<div class="state" role="group" aria-label="${escaped(name)}">${html.replace(/^<[\w-]+/, `$& heading-level="${level}"`)}</div>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${element} in every state</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script type="module" src="/dist/factsheet-elements.js"></script>
</head>
<body style="--column: ${COLUMNS[element] ?? '28em'}">
<main>
${headings(element, level).join('\n')}
<p class="about">Words of the page.</p>
${groups.join('\n')}
</main>
</body>
</html>`;
}

/** In the page: whether every state's element is in the state it shall be in, and has drawn it. */
export const areSettled = (wanted) => {
  const elements = [...document.querySelectorAll('.state > :first-child')];
  return (
    elements.length === wanted.length &&
    elements.every((element, index) => element.dataset.state === wanted[index] && !element.isUpdatePending)
  );
};
