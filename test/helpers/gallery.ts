import '../../src/elements/document/document.js';
import '../../src/elements/highlights/highlights.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import '../../src/elements/indicator-grid/indicator-grid.js';
import '../../src/elements/initiative-list/initiative-list.js';
import '../../src/elements/key-figure/key-figure.js';
import '../../src/elements/topic-chart/topic-chart.js';
import { page, settled } from './elements.js';

const SRC = '/examples/belgium-2024.json';
const LINKED = '[{"text":[{"text":"A linked project","href":"https://example.org/"},{"text":" that helps."}]}]';

const TOPICS = JSON.stringify([
  { id: 'trust', title: 'Trust and cybersecurity', initiatives: [{ text: [{ text: 'A wallet for all.' }] }] },
  { id: 'innovation', title: 'Innovative technologies', initiatives: [], note: [{ text: 'Nothing so far.' }] },
]);

const MARKUP: Record<string, string> = {
  arc: `<factsheet-indicator-gauge label="Services" value="50" target="80" average="20" year="2023"
    source="Report" source-url="https://example.org/"></factsheet-indicator-gauge>`,
  yes: '<factsheet-indicator-gauge label="Scheme" value="yes"></factsheet-indicator-gauge>',
  no: '<factsheet-indicator-gauge label="Scheme" value="no"></factsheet-indicator-gauge>',
  bar: `<factsheet-indicator-gauge shape="bar" label="Services" value="40" target="80" average="60"
    year="2023"></factsheet-indicator-gauge>`,
  figure: '<factsheet-key-figure value="10" label="new initiatives adopted"></factsheet-key-figure>',
  grid: `<factsheet-indicator-grid src="${SRC}"></factsheet-indicator-grid>`,
  chart: '<factsheet-topic-chart counts="Administrations 3; Services 0" table="open"></factsheet-topic-chart>',
  highlights: `<factsheet-highlights items='${LINKED}'></factsheet-highlights>`,
  list: `<factsheet-initiative-list items='${TOPICS}' filter></factsheet-initiative-list>`,
  document: `<factsheet-document src="${SRC}"></factsheet-document>`,
};

/** Every element below the others, an arc 176 px wide; each by its name. */
export async function gallery(): Promise<Record<string, HTMLElement>> {
  const items = Object.entries(MARKUP).map(([name, markup]) => `<div class="${name}">${markup}</div>`);
  const holder = await page(
    `<div><style>.arc, .yes, .no { width: 176px; max-width: 100% }</style>${items.join('')}</div>`,
  );
  const named = Object.keys(MARKUP).map((name) => [name, holder.querySelector(`.${name} > *`) as HTMLElement] as const);
  await Promise.all(named.map(([, element]) => settled(element)));
  return Object.fromEntries(named);
}

/** The first element that matches, inside shadow roots too. */
export function find(root: Element, selector: string): Element {
  for (const inner of root.shadowRoot?.querySelectorAll('*') ?? []) {
    if (inner.matches(selector)) return inner;
    if (inner.shadowRoot) {
      try {
        return find(inner, selector);
      } catch {
        continue;
      }
    }
  }
  throw new Error(`There is no ${selector} in ${root.localName}.`);
}

/** Every element and every text inside shadow roots, in their order. */
export function* everything(root: Node): Generator<Element | Text> {
  for (const child of (root instanceof Element && root.shadowRoot ? root.shadowRoot : root).childNodes) {
    if (child instanceof Text) yield child;
    if (!(child instanceof Element) || child.matches('style, script')) continue;
    yield child;
    yield* everything(child);
  }
}
