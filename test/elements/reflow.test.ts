/** Large text, narrow windows and wide spacing: nothing overlaps, nothing is cut, nothing must be scrolled sideways. */
import { expect } from '@esm-bundle/chai';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { everything, find, gallery } from '../helpers/gallery.js';
import { needs, type Feature } from '../helpers/needs.js';
import { emulate } from '../helpers/pixels.js';

/** The size that browsers come with, in CSS pixels. */
const SIZE = 16;
let fontSize = SIZE;

const setFontSize = (size: number): Promise<unknown> => {
  fontSize = size;
  return executeServerCommand('page-font-size', size);
};

/** What WCAG 1.4.12 lets readers set for every element of a page. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

interface Line {
  words: string;
  node: Text;
  box: DOMRect;
}

/** Every line of text that shows. */
function linesOf(element: Element): Line[] {
  const lines: Line[] = [];
  for (const node of everything(element)) {
    if (!(node instanceof Text) || !node.data.trim() || !node.parentElement?.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) lines.push({ words: node.data.trim().slice(0, 40), node, box });
    }
  }
  return lines;
}

/** Lines of which a reader cannot read one for the other: a tall line box may touch the next, its letters may not. */
const overlap = ({ box: one }: Line, { box: other }: Line): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.35 * Math.min(one.height, other.height);

/** The box that the lines of a text stand in. */
function closestBlock(node: Text): Element | null {
  let holder = node.parentElement;
  while (holder && getComputedStyle(holder).display === 'inline') holder = holder.parentElement;
  return holder;
}

/** What is wrong with how an element fits into its room. */
function faultsOf(element: Element): string[] {
  const room = element.getBoundingClientRect();
  const lines = linesOf(element);
  const faults: string[] = [];
  lines.forEach((line, index) => {
    const { box, words, node } = line;
    if (box.left < room.left - 1 || box.right > room.right + 1) faults.push(`"${words}" leaves ${element.localName}`);
    for (const other of lines.slice(index + 1)) {
      if (other.node !== node && overlap(line, other)) faults.push(`"${words}" is on "${other.words}"`);
    }
    const frame = node.parentElement?.closest('button, td, th, .cards > li, .panel, summary')?.getBoundingClientRect();
    if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1)) faults.push(`"${words}" leaves its frame`);
    if (frame && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) faults.push(`"${words}" is cut in height`);
  });
  // Boxes against boxes: whether scrollWidth counts the padding behind what flows over differs between engines.
  const inner = [...everything(element)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.checkVisibility() && !one.closest('details:not([open]) > *'),
  );
  for (const one of inner) {
    const [box, around] = [one, one.parentElement ?? element].map((each) => each.getBoundingClientRect());
    if (!box || !around || box.width <= 1 || around.width <= 1) continue;
    const over = Math.max(box.right - around.right, around.left - box.left);
    if (over > 1) faults.push(`${one.localName}.${one.className} is ${over} px wider than what holds it`);
  }
  for (const { box, words, node } of lines) {
    const holder = closestBlock(node)?.getBoundingClientRect() ?? room;
    const over = Math.max(box.right - holder.right, holder.left - box.left);
    if (over > 1) faults.push(`"${words}" is ${over} px wider than what holds it`);
  }
  return faults;
}

/** Figures that touch their arc: the corners of the digits against the inner edge of the scale. */
function figuresOnArcs(element: Element): string[] {
  const faults: string[] = [];
  for (const figure of everything(element)) {
    if (!(figure instanceof Element) || !figure.matches('.arc .figure')) continue;
    const drawing = figure.querySelector('.drawing')?.getBoundingClientRect() as DOMRect;
    const number = figure.querySelector('.number') as Element;
    const range = document.createRange();
    range.selectNodeContents(number);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const unit = drawing.width / 124;
    const [x, y] = [drawing.x + 62 * unit, drawing.y + 62 * unit];
    const digits = 0.36 * parseFloat(getComputedStyle(number).fontSize);
    const middle = (top + bottom) / 2;
    const reach = Math.max(
      ...[left, right].flatMap((side) =>
        [middle - digits, middle + digits].map((height) => Math.hypot(side - x, height - y)),
      ),
    );
    if (reach > 43 * unit && middle < y + 20 * unit) faults.push(`${number.textContent} touches its arc`);
  }
  return faults;
}

const CONDITIONS: { name: string; width: number; size: number; spacing: string; wanted: Feature[] }[] = [
  { name: 'at 400 % (320 px)', width: 320, size: SIZE, spacing: '', wanted: ['narrow-window'] },
  { name: 'at 200 % text in 1280 px', width: 1280, size: 32, spacing: '', wanted: ['default-font-size'] },
  { name: 'at 200 % text in 320 px', width: 320, size: 32, spacing: '', wanted: ['default-font-size'] },
  { name: 'with spaced text in 1000 px', width: 1000, size: SIZE, spacing: SPACING, wanted: [] },
  { name: 'with spaced text in 320 px', width: 320, size: SIZE, spacing: SPACING, wanted: ['narrow-window'] },
];

/** What every browser's window can be. */
const NARROW = 500;

describe('how it flows', function () {
  // A picture of a tall page or a PDF takes its time on a busy machine.
  this.timeout(60_000);

  let sheet: HTMLStyleElement;
  beforeEach(() => {
    sheet = document.createElement('style');
    document.head.append(sheet);
  });
  afterEach(async () => {
    sheet.remove();
    if (fontSize !== SIZE) await setFontSize(SIZE);
    await setViewport({ width: 800, height: 600 });
  });

  for (const { name, width, size, spacing, wanted } of CONDITIONS) {
    needs(...wanted).it(`loses nothing ${name}`, async () => {
      await setViewport({ width, height: 800 });
      if (size !== SIZE) await setFontSize(size);
      sheet.textContent = `body { margin: 16px } ${spacing}`;
      const shown = await gallery();
      const root = find(shown['arc'] as Element, '.root');
      expect(parseFloat(getComputedStyle(root).fontSize), 'the reader’s size').to.equal(size);
      const faults = Object.entries(shown).flatMap(([key, element]) =>
        [...faultsOf(element), ...figuresOnArcs(element)].map((fault) => `${key}: ${fault}`),
      );
      expect(faults).to.deep.equal([]);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, 'no scrolling sideways').to.be.at.most(clientWidth);
    });
  }

  needs('narrow-window').it('has one column at 400 % (320 px)', async () => {
    await setViewport({ width: 320, height: 800 });
    sheet.textContent = 'body { margin: 16px }';
    const { document: whole } = await gallery();
    for (const [selector, parts] of [
      ['.panel', '*'],
      ['.cards', 'li'],
      ['.topic', '*'],
    ] as const) {
      const boxes = [...find(whole as Element, selector).querySelectorAll(`:scope > ${parts}`)].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(boxes.length, selector).to.be.greaterThan(1);
      boxes.slice(1).forEach(({ top }, index) => expect(top, selector).to.be.at.least(boxes[index]?.bottom ?? 0));
    }
  });

  for (const width of [330, 480, 560, 600, 640, 700, 800, 1000]) {
    needs(...(width < NARROW ? (['narrow-window'] as const) : [])).it(
      `keeps figures off their arcs in ${width} px`,
      async () => {
        await setViewport({ width, height: 800 });
        const { grid, document: whole } = await gallery();
        expect([grid, whole].flatMap((element) => figuresOnArcs(element as Element))).to.deep.equal([]);
      },
    );
  }

  it('leaves room for the grid and the figure where a page lets them be as wide as they need', async () => {
    sheet.textContent = '.grid, .document, .figure { float: left }';
    const { grid, document: whole, figure } = await gallery();
    for (const element of [grid, whole, figure]) expect(element?.getBoundingClientRect().width).to.be.greaterThan(120);
    expect([grid, whole].flatMap((element) => faultsOf(element as Element))).to.deep.equal([]);
  });

  it('lets the spacing of readers reach every word', async () => {
    sheet.textContent = '* { letter-spacing: 2px !important; word-spacing: 3px !important; }';
    const shown = await gallery();
    const tight = Object.values(shown)
      .flatMap(linesOf)
      .filter(({ node }) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(node.parentElement as Element);
        return letterSpacing !== '2px' || wordSpacing !== '3px';
      })
      .map(({ words }) => words);
    expect(tight).to.deep.equal([]);
  });

  for (const motion of ['no-preference', 'reduce']) {
    needs('emulated-media').it(`moves nothing where the reader’s wish for motion is ${motion}`, async () => {
      await emulate({ features: [{ name: 'prefers-reduced-motion', value: motion }] });
      const shown = await gallery();
      const toggle = find(shown['list'] as Element, '[aria-pressed="false"]') as HTMLElement;
      toggle.click();
      (find(shown['chart'] as Element, 'details') as HTMLDetailsElement).open = false;
      await (shown['list'] as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const moving = Object.values(shown).flatMap((element) =>
        [...everything(element)].filter((one) => one instanceof Element && one.getAnimations().length > 0),
      );
      expect(moving).to.deep.equal([]);
      expect(document.getAnimations()).to.deep.equal([]);
      const timed = Object.values(shown)
        .flatMap((element) => [...everything(element)])
        .filter((one): one is Element => one instanceof Element)
        .filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0);
      expect(timed).to.deep.equal([]);
      await emulate();
    });
  }
});
