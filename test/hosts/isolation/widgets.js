/** The widgets that every host page holds: each element once, with a part of the Belgium 2024 factsheet. */
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';

/** Width of every widget in px, whatever the page says. */
export const WIDTH = 640;

/** The published factsheet with a few of its initiatives, so that one picture can hold all. */
function readFactsheet() {
  const whole = JSON.parse(readFileSync(at('examples', 'belgium-2024.json'), 'utf8'));
  const topics = whole.topics.map((topic) => ({ ...topic, initiatives: topic.initiatives.slice(0, 1) }));
  return { ...whole, topics: topics.slice(0, 3), highlights: whole.highlights.slice(0, 1) };
}

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');

const data = `factsheet='${quoted(JSON.stringify(readFactsheet()))}'`;

const gauge = 'indicator="citizens" value="82.3" average="79" year="2023" source="eGovernment Benchmark"';

/** Name of the column, and the element as an author writes it. */
const widgets = {
  gauge: ['indicator-gauge', `${gauge} source-url="https://example.eu/"`],
  'gauge as a bar': ['indicator-gauge', `${gauge} shape="bar"`],
  grid: ['indicator-grid', data],
  'key figure': ['key-figure', data],
  'topic chart': ['topic-chart', `${data} heading="Initiatives" table="open"`],
  'initiative list': ['initiative-list', `${data} filter`],
  highlights: ['highlights', data],
  document: ['document', data],
};

export const names = Object.keys(widgets);

/** Nothing of this can be overruled by a style sheet of the page. */
export const PINNED = `display: block !important; width: ${WIDTH}px !important; margin: 0 0 12px !important; flex: none !important`;

/**
 * @param {string} [attributes] for each of them
 * @param {string} [style] of each of them; by default a fixed width
 * @returns {string[]} one piece of markup per widget
 */
export const markup = (attributes = '', style = PINNED) =>
  Object.values(widgets).map(
    ([name, own]) => `<factsheet-${name} style="${style}" ${own} ${attributes}></factsheet-${name}>`,
  );

/** Waits, in the page, until all widgets show their data. */
export const untilReady = () =>
  new Promise((resolve, reject) => {
    const waiting = () =>
      [...document.querySelectorAll('*')].filter(
        (element) => element.localName.startsWith('factsheet-') && element.dataset.state !== 'ready',
      );
    const look = () => waiting().length === 0 && resolve(undefined);
    document.addEventListener('factsheet-ready', look);
    setTimeout(() => reject(new Error(`not ready: ${waiting().map(({ localName }) => localName)}`)), 10_000);
    look();
  });

/**
 * Puts every widget, in the page, on a place of its own on whole pixels, the same in every page: a browser draws curves
 * and letters a little differently elsewhere.
 * @param {{x: number, y: number}[]} [places] of the plain page; by default one below the other
 * @returns {{x: number, y: number, width: number, height: number}[]} where they are then
 */
export const place = async (places) => {
  const MARGIN = 20;
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('factsheet-'));
  const next = { x: MARGIN, y: MARGIN };
  window.scrollTo(0, 0);
  const boxes = widgets.map((widget, index) => {
    // WebKitGTK cuts what is moved out of its column or vertical text, so there the container is moved.
    const moved = widget.closest('[data-moved]') ?? widget;
    moved.style.setProperty('position', 'relative', 'important');
    const { left, top, width, height } = widget.getBoundingClientRect();
    const { x, y } = places?.[index] ?? next;
    moved.style.setProperty('left', `${x - left}px`, 'important');
    moved.style.setProperty('top', `${y - top}px`, 'important');
    next.y = y + Math.ceil(height) + MARGIN;
    return { x, y, width: Math.round(width), height: Math.round(height) };
  });
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  await frame();
  await frame();
  return boxes;
};
