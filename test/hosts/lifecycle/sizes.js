/** Containers that change their size while a page watches. */

const TAGS = [
  'document',
  'highlights',
  'indicator-gauge',
  'indicator-grid',
  'initiative-list',
  'key-figure',
  'topic-chart',
];

/** Sizes all elements through these widths, a frame each, with an observer that writes down what it sees. */
const resize = async (widths) => {
  const errors = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  const elements = [...document.querySelectorAll('main > *')];
  while (elements.some(({ dataset }) => dataset.state !== 'ready')) await frame();
  const seen = new Set();
  const observer = new window.ResizeObserver((entries) =>
    entries.forEach(({ target, contentRect }) => seen.add(`${target.localName} ${contentRect.width}`)),
  );
  for (const element of elements) observer.observe(element);
  for (const width of widths) {
    document.querySelector('main').style.width = `${width}px`;
    await frame();
    await frame();
  }
  observer.disconnect();
  for (const { localName } of elements) {
    for (const width of widths)
      if (!seen.has(`${localName} ${width}`)) errors.push(`${localName} never had ${width} px`);
  }
  return errors.join('; ');
};

/** What went wrong in containers of nothing, much and hardly anything; `undefined` if nothing did. */
export async function resizeContainers(tab, site) {
  const html = TAGS.map(
    (name) => `<factsheet-${name} indicator="citizens" src="/examples/belgium-2024.json"></factsheet-${name}>`,
  );
  await tab.goto(
    site.page(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script type="module" src="/dist/factsheet-elements.js"></script></head><body><main>${html.join('')}</main></body></html>`),
  );
  return (await tab.evaluate(resize, [0, 2000, 40, 0, 300])) || undefined;
}
