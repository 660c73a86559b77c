/** Everything is mirrored on pages that run from right to left: words, lists, arcs and bars. */
import { expect } from '@esm-bundle/chai';
import { registry } from '../../src/elements/registry.js';
import { arabic, hebrew } from '../fixtures/right-to-left.js';
import { page, settled, texts, words } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

type Base = HTMLElement & { factsheet?: unknown; updateComplete: Promise<boolean> };

before(() => Promise.all(Object.values(registry).map((load) => load())));

async function drawn(tag: string, factsheet: object, attributes: string, width = 600): Promise<Base> {
  const holder = await page(`<div ${attributes}><${tag} indicator="citizens"></${tag}></div>`);
  holder.style.inlineSize = `${width}px`;
  const element = holder.firstElementChild as Base;
  element.factsheet = factsheet;
  await settled(element);
  return element;
}

const find = (element: Element, selector: string): Element => {
  const roots = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return roots.map((root) => root.querySelector(selector)).find((found) => found !== null) as Element;
};

/** Where the middle of something lies: below 0 left of the middle of its frame, above 0 right of it. */
const side = (inner: Element, frame: Element): number => {
  const [one, other] = [inner.getBoundingClientRect(), frame.getBoundingClientRect()];
  return one.left + one.width / 2 - (other.left + other.width / 2);
};

for (const [name, factsheet, lang] of [
  ['Arabic', arabic, 'ar'],
  ['Hebrew', hebrew, 'he'],
] as const) {
  describe(`a factsheet in ${name}`, () => {
    for (const shape of ['arc', 'bar']) {
      it(`has the ${shape} of a gauge begin at the right, and its average at the left`, async () => {
        const element = await drawn('factsheet-indicator-gauge', factsheet, `dir="rtl" lang="${lang}"`);
        element.setAttribute('shape', shape);
        await element.updateComplete;
        const track = find(element, '.track');
        expect(side(find(element, '.fill'), track)).to.be.above(5);
        expect(side(find(element, '.average'), track)).to.be.below(-5);
        // The same data on a page from left to right lie the other way round.
        (element.parentElement as HTMLElement).dir = 'ltr';
        expect(side(find(element, '.fill'), track)).to.be.below(-5);
        expect(side(find(element, '.average'), track)).to.be.above(5);
      });
    }

    it('has the bars of the chart begin at the right, names right of them, numbers left', async () => {
      const element = await drawn('factsheet-topic-chart', factsheet, `dir="rtl" lang="${lang}"`);
      const rows = [...(element.shadowRoot?.querySelectorAll('.bars > li') ?? [])];
      expect(rows).to.have.length(2);
      const edges = rows.map((row) => {
        const at = (part: string) => (row.querySelector(`[part=${part}]`) as Element).getBoundingClientRect();
        expect(at('name').left).to.be.at.least(at('bar').right);
        expect(at('number').right).to.be.at.most(at('bar').left + 1);
        return Math.round(at('bar').right);
      });
      expect(edges[0]).to.equal(edges[1]);
    });

    it('has list items, headings and the key figure begin at the right', async () => {
      const element = await drawn('factsheet-document', factsheet, `dir="rtl" lang="${lang}"`);
      const insets = () => {
        const range = document.createRange();
        range.selectNodeContents(find(element, '[part=title]'));
        const [inner, outer] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        return { left: inner.left - outer.left, right: outer.right - inner.right };
      };
      const { right } = insets();
      expect(right).to.be.below(insets().left);
      // As far from its edge as on a page from left to right.
      (element.parentElement as HTMLElement).dir = 'ltr';
      element.factsheet = { ...factsheet, country: { code: 'XK', name: 'Kosovo' } };
      await waitUntil(() => words(element).includes('Kosovo'));
      expect(insets().left).to.be.closeTo(right, 2);
      (element.parentElement as HTMLElement).dir = 'rtl';
      const figure = find(element, '.key-figure');
      const edge = (part: string) => (figure.querySelector(`[part=${part}]`) as Element).getBoundingClientRect().right;
      expect(edge('number')).to.be.closeTo(edge('name'), 1);
      expect(edge('name')).to.be.closeTo(figure.getBoundingClientRect().right, 1);
    });

    for (const width of [280, 320, 1100]) {
      it(`loses nothing in ${width} px`, async () => {
        const element = await drawn('factsheet-document', factsheet, `dir="rtl" lang="${lang}"`, width);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        const said = words(element);
        for (const { label } of factsheet.indicators) expect(said).to.include(label);
        for (const { title } of factsheet.topics) expect(said).to.include(title);
        expect(texts(element, '[part=number]').join(' ')).to.match(/30|٣٠/);
      });
    }

    it('keeps its own direction on a page from left to right', async () => {
      const element = await drawn('factsheet-initiative-list', factsheet, 'dir="ltr" lang="en"');
      const item = find(element, '[part=list] > li');
      expect(item.closest('[lang]')?.getAttribute('lang')).to.equal(lang);
      expect(getComputedStyle(item).unicodeBidi).to.equal('plaintext');
      const link = find(element, '[part=link]');
      // In a line from right to left, what is said last stands at the left.
      const range = document.createRange();
      range.selectNodeContents(item);
      expect(link.getBoundingClientRect().left).to.be.closeTo(range.getBoundingClientRect().left, 2);
    });
  });
}
