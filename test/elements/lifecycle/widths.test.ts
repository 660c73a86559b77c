/** Containers that are nothing, wide, and then hardly anything: the words stay. */
import { expect } from '@esm-bundle/chai';
import { registry } from '../../../src/elements/registry.js';
import type { FactsheetElement } from '../../../src/internal/base-element.js';
import { factsheet } from '../../fixtures/factsheet.js';
import { page, words } from '../../helpers/elements.js';
import { waitUntil } from '../../helpers/patience.js';

type Base = FactsheetElement<object>;

/** Markup, and the properties that go with it. */
const cases: Record<string, [markup: string, properties: object]> = Object.fromEntries([
  ...Object.keys(registry).map((tag) => [tag, [`<${tag} indicator="citizens"></${tag}>`, { factsheet }]]),
  [
    'a gauge as a bar',
    [
      '<factsheet-indicator-gauge shape="bar" indicator="citizens"></factsheet-indicator-gauge>',
      { value: 82.3, average: 79, year: 2023 },
    ],
  ],
  ['a yes', ['<factsheet-indicator-gauge indicator="eid" value="yes"></factsheet-indicator-gauge>', {}]],
  ['a long number', ['<factsheet-key-figure value="1234567.89" label="euros"></factsheet-key-figure>', {}]],
  ['a list with a filter', ['<factsheet-initiative-list filter></factsheet-initiative-list>', { factsheet }]],
  ['a chart with its table', ['<factsheet-topic-chart table="open"></factsheet-topic-chart>', { factsheet }]],
  ['a chart of nothing but zeros', ['<factsheet-topic-chart counts="One 0; Two 0"></factsheet-topic-chart>', {}]],
]) as Record<string, [string, object]>;

/** All elements of an element's drawing, inner elements included. */
const everything = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((inner) => [inner, ...everything(inner)]);

/** Texts that are cut off: by the element's own doing, or since they lie before the start, where nobody can scroll to. */
function lost(element: Element): string[] {
  const start = element.getBoundingClientRect().left;
  return everything(element).flatMap((inner) => {
    const texts = [...inner.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
    if (texts.length === 0 || inner.closest('details:not([open]) > :not(summary), style')) return [];
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      let clipped = box.width === 0 || box.height === 0 || box.left < start - 1;
      for (let node: Element | null = inner; node && node !== element; node = node.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(node);
        const own = node.getBoundingClientRect();
        if (overflowX !== 'visible' && (box.right > own.right + 1 || box.left < own.left - 1)) clipped = true;
        if (overflowY !== 'visible' && (box.bottom > own.bottom + 1 || box.top < own.top - 1)) clipped = true;
      }
      return clipped ? [text.data.trim()] : [];
    });
  });
}

for (const [name, [markup, properties]] of Object.entries(cases)) {
  describe(`${name} in a container`, () => {
    before(() => Promise.all(Object.values(registry).map((load) => load())));

    it('of 0, 2,000 and 40 px: no NaN, no word lost', async () => {
      const holder = await page(`<div style="width: 0; overflow: hidden">${markup}</div>`);
      const element = holder.firstElementChild as Base;
      Object.assign(element, properties);
      await waitUntil(() => element.dataset['state'] === 'ready', name);
      const said = words(element);
      for (const width of [0, 2000, 40, 0, 40]) {
        holder.style.width = `${width}px`;
        expect(words(element), `${width} px`).to.equal(said);
        for (const inner of everything(element)) {
          for (const { name: attribute, value } of inner.attributes) {
            expect(value, `${inner.localName} ${attribute}, ${width} px`).not.to.match(/NaN|Infinity|undefined/);
          }
        }
        if (width > 0) expect(lost(element), `${width} px`).to.deep.equal([]);
      }
    });

    it('of 40 px: what is wider than it can be scrolled to, and is no more than a word', async () => {
      const holder = await page(`<div style="width: 40px; overflow: auto">${markup}</div>`);
      const element = holder.firstElementChild as Base;
      Object.assign(element, properties);
      await waitUntil(() => element.dataset['state'] === 'ready', name);
      // What a closed disclosure hides is nowhere; a drawing inside a drawing is what is drawn in it.
      const shown = everything(element).filter((inner) => inner.checkVisibility() && !inner.matches('svg svg'));
      const right = Math.max(...shown.map((inner) => inner.getBoundingClientRect().right));
      const left = element.getBoundingClientRect().left;
      expect(left + holder.scrollWidth + 1, `${right - left}`).to.be.at.least(right);
    });
  });
}
