/** Elements that are copied, moved within their page, and taken into other documents and back. */
import { expect } from '@esm-bundle/chai';
import { registry } from '../../../src/elements/registry.js';
import type { FactsheetElement } from '../../../src/internal/base-element.js';
import { copy, factsheet } from '../../fixtures/factsheet.js';
import { page, settled, show, words } from '../../helpers/elements.js';
import { needs } from '../../helpers/needs.js';
import { rendering, watchDom } from '../../helpers/rendering.js';
import { waitUntil } from '../../helpers/patience.js';

type Base = FactsheetElement<object>;

const open = (tag: string, attributes = ''): string =>
  `<${tag} ${tag === 'factsheet-indicator-gauge' ? 'indicator="citizens"' : ''} ${attributes}>`;

let number = 0;
const address = (): string =>
  `/faults/echo?data=${encodeURIComponent(JSON.stringify(factsheet))}&move=${(number += 1)}`;

const requests = async (url: string): Promise<number> =>
  Number(await (await fetch(`/faults/count?of=${encodeURIComponent(url)}`)).text());

const ready = (element: HTMLElement): Promise<void> =>
  waitUntil(() => element.dataset['state'] === 'ready', `${element.localName} is not ready`);

/** Everything that is still to come has come: the element's update, and what it started. */
const calm = async (element: HTMLElement): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await (element as Base).updateComplete;
};

const moves: Record<string, (element: Element, target: Element) => void> = {
  append: (element, target) => target.append(element),
  'insertBefore, twice in one go': (element, target) => {
    const parent = element.parentElement as Element;
    target.insertBefore(element, null);
    parent.insertBefore(element, null);
    target.insertBefore(element, null);
  },
  replaceChildren: (element, target) => target.replaceChildren(element),
  moveBefore: (element, target) => target.moveBefore(element, null),
};

/** How the words of an element look: a root without its sheets looks different in all of these. */
const look = (element: Element): string[] => {
  const root = element.shadowRoot?.querySelector('.root') as Element;
  const view = root.ownerDocument.defaultView as Window;
  const { fontFamily, lineHeight, color, backgroundColor, overflowWrap } = view.getComputedStyle(root);
  const inner = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).flatMap(look);
  // A drawing's margin is a part of its width.
  const boxes = [...root.querySelectorAll('dl, ul, p, h2, figure')].map(
    (box) => `${box.localName} ${view.getComputedStyle(box).display} ${view.getComputedStyle(box).margin}`,
  );
  return [fontFamily, lineHeight, color, backgroundColor, overflowWrap, ...boxes, ...inner];
};

for (const [tag, load] of Object.entries(registry)) {
  describe(`<${tag}>`, () => {
    before(load);

    for (const [name, move] of Object.entries(moves)) {
      (name === 'moveBefore' ? needs('move-before') : { it }).it(
        `is moved by ${name}: nothing is loaded again, nothing is told, nothing changes`,
        async () => {
          const url = address();
          const holder = await page(`<div><p></p>${open(tag, `src="${url}"`)}</${tag}></div>`);
          const element = holder.lastElementChild as Base;
          await ready(element);
          const told: string[] = [];
          for (const kind of ['ready', 'error']) {
            holder.addEventListener(`factsheet-${kind}`, () => told.push(kind));
          }
          const dom = watchDom(element);
          const before = rendering(element);
          move(element, holder.querySelector('p') as Element);
          await calm(element);
          expect(rendering(element)).to.equal(before);
          expect(dom.count()).to.equal(0);
          expect(told).to.deep.equal([]);
          expect(await requests(url)).to.equal(1);
        },
      );
    }

    it('is cloned with its children: the clone shows the same from attributes and child data', async () => {
      const json = `<script type="application/json">${JSON.stringify(factsheet)}</script>`;
      const element = await show(`${open(tag, 'theme="dark"')}${json}</${tag}>`);
      await ready(element);
      const clone = element.cloneNode(true) as Base;
      element.parentElement?.append(clone);
      await ready(clone);
      expect(rendering(clone)).to.equal(rendering(element));
      expect(clone.theme).to.equal('dark');
    });

    it('is cloned without what only properties say: the clone says that it has no data, and takes them', async () => {
      const element = (await page(`${open(tag)}</${tag}>`)) as Base;
      element.factsheet = factsheet;
      await ready(element);
      for (const deep of [true, false]) {
        const clone = element.cloneNode(deep) as Base;
        element.parentElement?.append(clone);
        await clone.updateComplete;
        await settled(clone);
        expect(clone.dataset['state'], 'not that of the original').to.equal('empty');
        expect(words(clone)).to.equal('No data available');
        clone.factsheet = element.factsheet;
        await ready(clone);
        expect(rendering(clone)).to.equal(rendering(element));
      }
      const data = copy();
      data.keyFigures = [{ value: 7, label: 'others' }];
      const clone = element.cloneNode() as Base;
      clone.factsheet = data;
      element.parentElement?.append(clone);
      await ready(clone);
      expect(element.factsheet, 'the original keeps its own').to.equal(factsheet);
    });

    it('goes into a frame and comes back, with its style, its words and its life', async () => {
      const element = (await page(`${open(tag)}</${tag}>`)) as Base;
      const home = element.parentElement as HTMLElement;
      element.factsheet = factsheet;
      await ready(element);
      const [style, drawn] = [look(element), rendering(element)];
      const frame = document.createElement('iframe');
      frame.style.inlineSize = `${home.getBoundingClientRect().width}px`;
      home.append(frame);
      const other = frame.contentDocument as Document;
      other.documentElement.lang = 'en';
      other.body.append(element);
      expect(look(element), 'at once').to.deep.equal(style);
      await calm(element);
      expect(rendering(element)).to.equal(drawn);

      const data = copy();
      data.keyFigures = [{ value: 11, label: 'initiatives' }];
      data.indicators = data.indicators.map((indicator) => ({ ...indicator, label: 'Another name' }));
      data.highlights.reverse();
      data.topics.reverse();
      element.factsheet = data;
      await waitUntil(() => rendering(element) !== drawn);
      expect(look(element)[0], 'drawn anew there').to.equal(style[0]);
      element.factsheet = factsheet;
      await waitUntil(() => rendering(element) === drawn);
      other.documentElement.lang = 'fr';
      // A key figure has no words of its own.
      if (tag !== 'factsheet-key-figure') await waitUntil(() => rendering(element) !== drawn);

      other.documentElement.lang = 'en';
      home.append(element);
      await waitUntil(() => rendering(element) === drawn);
      expect(look(element), 'back').to.deep.equal(style);
      frame.remove();
    });

    it('is made here and put into a frame before it was ever shown', async () => {
      const holder = await page('<div></div>');
      const frame = document.createElement('iframe');
      holder.append(frame);
      const element = document.createElement(tag) as Base;
      element.setAttribute('indicator', 'citizens');
      element.factsheet = factsheet;
      (frame.contentDocument as Document).body.append(element);
      await ready(element);
      expect(words(element)).to.match(/82\.3%|10|Public services|A tool|A wallet/);
      const family = look(element)[0];
      expect(family).to.include('system-ui');
      const inert = document.implementation.createHTMLDocument();
      inert.body.append(element);
      holder.append(element);
      expect(look(element)[0], 'by way of a document that nobody sees').to.equal(family);
    });
  });
}

describe('a popup', () => {
  before(() => Promise.all(Object.values(registry).map((load) => load())));

  needs('popup').it('takes a whole document, with its style, and gives it back', async () => {
    const element = (await page('<factsheet-document></factsheet-document>')) as Base;
    const home = element.parentElement as HTMLElement;
    element.factsheet = factsheet;
    await ready(element);
    const popup = window.open('', '', 'popup,width=800,height=600') as Window;
    try {
      popup.document.documentElement.lang = 'en';
      const before = look(element).map((style) => style.replace(/ \d.*/, ''));
      popup.document.body.append(element);
      expect(look(element).map((style) => style.replace(/ \d.*/, ''))).to.deep.equal(before);
      await calm(element);
      const list = popup.document.createElement('factsheet-highlights');
      // A node of the popup's own classes, as a script there would make it.
      list.innerHTML = '<ul><li>A <a href="https://example.org/">tool</a>.</li></ul>';
      const highlights = document.createElement('factsheet-highlights');
      highlights.append(...list.childNodes);
      popup.document.body.append(highlights);
      await ready(highlights);
      expect(highlights.shadowRoot?.querySelector('li')?.textContent.trim()).to.equal('A tool.');
      expect(highlights.shadowRoot?.querySelector('li a')?.getAttribute('href')).to.equal('https://example.org/');
      home.append(element);
      expect(look(element).map((style) => style.replace(/ \d.*/, ''))).to.deep.equal(before);
    } finally {
      popup.close();
    }
  });
});

describe('a list with a filter', () => {
  before(() => registry['factsheet-initiative-list']?.());

  async function searched(): Promise<{ element: Base; input: HTMLInputElement; target: Element }> {
    const holder = await page(
      '<div><p></p><factsheet-initiative-list filter lang="en"></factsheet-initiative-list></div>',
    );
    const element = holder.lastElementChild as Base;
    element.factsheet = factsheet;
    await ready(element);
    const input = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    input.focus();
    input.value = 'wallet';
    input.setSelectionRange(2, 4);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    return { element, input, target: holder.querySelector('p') as Element };
  }

  needs('move-before').it(
    'keeps the words, the results, the focus and the caret when it is moved by moveBefore',
    async () => {
      const { element, input, target } = await searched();
      target.moveBefore(element, null);
      await calm(element);
      expect(input.value).to.equal('wallet');
      expect(words(element)).to.include('A wallet.').and.not.include('A hackathon.');
      expect(element.shadowRoot?.activeElement).to.equal(input);
      expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
    },
  );

  it('keeps the words and the results when it is moved by append, and when it is gone for a while', async () => {
    const { element, input, target } = await searched();
    target.append(element);
    await calm(element);
    expect(words(element)).to.include('A wallet.').and.not.include('A hackathon.');
    element.remove();
    await calm(element);
    target.append(element);
    await calm(element);
    expect(input.value).to.equal('wallet');
    expect(element.shadowRoot?.querySelector('input')).to.equal(input);
    expect(words(element)).to.include('A wallet.').and.not.include('A hackathon.');
  });
});
