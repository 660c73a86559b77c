import { expect } from '@esm-bundle/chai';
import '../../src/elements/document/document.js';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import { copy } from '../fixtures/factsheet.js';
import { page, settled, show, texts } from '../helpers/elements.js';
import { contrast, parseColour, type Colour } from '../helpers/pixels.js';
import { catchFiles, choose, entriesOf, inside, menuOf, type Saved } from '../helpers/take-away.js';

type Holder = HTMLElement & { factsheet: unknown; counts?: unknown };

const ARABIC = '\u062e\u062f\u0645\u0627\u062a \u0631\u0642\u0645\u064a\u0629';

const GAUGE = `<factsheet-indicator-gauge menu label="Services" unit="%" value="82.3" target="100" average="79.4" year="2023"
  source="A study"></factsheet-indicator-gauge>`;

/** Where horizontal lines of a path that begins at an element's translation lie; enough to tell left from right. */
const xOf = (element: Element | undefined): number =>
  Number(/translate\((\S+)/.exec(element?.getAttribute('transform') ?? '')?.[1]);

describe('the pictures of the menu', () => {
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => (caught = catchFiles()));
  afterEach(() => caught.restore());

  const picture = async (element: HTMLElement, format: 'SVG' | 'PNG'): Promise<Saved> => {
    await menuOf(element);
    await choose(element, `Download picture (${format})`);
    return caught.files.at(-1) as Saved;
  };

  /** The SVG file as an XML parser reads it, which refuses what is not well formed. */
  const svgOf = async (element: HTMLElement): Promise<SVGSVGElement> => {
    const { blob } = await picture(element, 'SVG');
    const parsed = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    return parsed.documentElement as unknown as SVGSVGElement;
  };

  /** The words that the picture shows, its lines put together. */
  const wordsOf = (svg: Element): string =>
    [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(' ');

  const factsheetElement = async (tag: string, attributes = ''): Promise<Holder> => {
    const element = (await page(`<factsheet-${tag} menu ${attributes}></factsheet-${tag}>`)) as Holder;
    element.factsheet = copy();
    return (await settled(element)) as Holder;
  };

  it('are offered where something is drawn, and nowhere else', async () => {
    for (const [tag, drawn] of Object.entries({
      'indicator-grid': true,
      'topic-chart': true,
      'key-figure': false,
      highlights: false,
      'initiative-list': false,
      document: false,
    })) {
      const element = await factsheetElement(tag);
      await menuOf(element);
      expect(entriesOf(element).includes('Download picture (SVG)'), tag).to.equal(drawn);
    }
  });

  it('a gauge’s SVG says everything that the gauge says, where it is from and when', async () => {
    const svg = await svgOf(await show(GAUGE));
    const words = wordsOf(svg);
    expect(words).to.match(
      /^Services 82\.3% EU average: 79\.4% Target: 100% \(17\.7 points to go\) Reference year: 2023/,
    );
    expect(words).to.match(/Source: A study accessed on \d{4}-\d\d-\d\d$/);
    expect(svg.querySelector('title')?.textContent).to.equal('Services');
    expect(svg.querySelector('desc')?.textContent).to.match(/^Services: 82\.3%\. EU average.*Source: A study/);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('lang')).to.equal('en');
  });

  it('a grid’s SVG says country, edition, date, source and licence', async () => {
    const words = wordsOf(await svgOf(await factsheetElement('indicator-grid')));
    expect(words).to.match(/^Belgium: Digital Public Administration Factsheet 2024 Towards 2030/);
    for (const said of ['eID scheme', 'Yes', 'eHealth records', '100%', '82.3%', '92.6%']) {
      expect(words).to.include(said);
    }
    expect(words).to.match(/Source: The published factsheet July 2024 · accessed on \d{4}-\d\d-\d\d · CC BY 4\.0$/);
  });

  it('a chart’s SVG has a bar for each topic, as long as its number', async () => {
    const svg = await svgOf(await factsheetElement('topic-chart'));
    const accent = [...svg.querySelectorAll('path')].find((path) => path.getAttribute('d')?.startsWith('M3 0'));
    const bars = [...svg.querySelectorAll(`path[fill="${accent?.getAttribute('fill')}"]`)];
    const lengths = bars.map((bar) => Number(/h([\d.]+)/.exec(bar.getAttribute('d') ?? '')?.[1]) + 6);
    expect(lengths.map((length) => Math.round((4 * length) / Math.max(...lengths)))).to.deep.equal([2, 1, 1, 4]);
    expect(wordsOf(svg)).to.include('Public services 0 ');
    expect(wordsOf(svg)).to.include('Counted from the initiatives');
  });

  it('an SVG needs nothing else: no style, no script, no font, no address', async () => {
    const { blob } = await picture(await show(GAUGE), 'SVG');
    const text = await blob.text();
    expect(text).to.match(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(text).to.not.match(/style|<script|href|url\(|var\(|light-dark|currentColor/);
    expect(text.match(/https?:\/\/[^"<\s]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
  });

  it('an SVG carries hostile words as words', async () => {
    const hostile = '</text><script>canary()</script> &amp; "\u0001\ud800\u0000'.replace('\u0000', '');
    const element = (await page('<factsheet-indicator-gauge menu value="1"></factsheet-indicator-gauge>')) as Holder;
    element.setAttribute('label', hostile);
    await settled(element);
    const svg = await svgOf(element);
    expect(svg.querySelector('script')).to.equal(null);
    expect(svg.querySelector('title')?.textContent).to.equal('</text><script>canary()</script> &amp; "');
  });

  it('long words are broken, and nothing is outside the picture', async () => {
    const label = 'Verwaltungsdigitalisierungsbeschleunigungskoordinierungsstelle '.repeat(3).trim();
    const element = await show(
      `<factsheet-indicator-gauge menu label="${label}" value="123456789.25" unit="kilometres of cable"></factsheet-indicator-gauge>`,
    );
    const svg = await svgOf(element);
    document.body.append(svg);
    const { left, right, top, bottom } = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    svg.remove();
    expect(boxes.length).to.be.above(4);
    for (const box of boxes) {
      expect(box.left).to.be.at.least(left);
      expect(box.right).to.be.at.most(right);
      expect(box.top).to.be.at.least(top);
      expect(box.bottom).to.be.at.most(bottom);
    }
    expect(wordsOf(svg).replace(/\s/g, '')).to.include(label.replace(/\s/g, ''));
    // Digits that are parted would be read as two numbers.
    expect(wordsOf(svg)).to.include(' 123,456,789.25 ');
  });

  it('a picture has the colours of the page, in the form that all programs read', async () => {
    const light = await svgOf(await show(GAUGE.replace('menu', 'menu theme="light"')));
    const dark = await svgOf(
      await show(GAUGE.replace('menu', 'menu theme="dark" style="--factsheet-color-accent: oklch(70% 0.1 200)"')),
    );
    const colours = (svg: Element): string[] =>
      [...svg.querySelectorAll('[fill], [stroke]')].flatMap((shape) =>
        ['fill', 'stroke'].map((name) => shape.getAttribute(name) ?? 'none').filter((colour) => colour !== 'none'),
      );
    expect([...colours(light), ...colours(dark)].filter((colour) => !/^#[\da-f]{6}$/.test(colour))).to.deep.equal([]);
    const [lightGround, darkGround] = [colours(light)[0] ?? '', colours(dark)[0] ?? ''];
    expect(lightGround).to.equal('#ffffff');
    expect(contrast(parseColour(darkGround), [255, 255, 255])).to.be.above(15);
    for (const svg of [light, dark]) {
      const [ground = ''] = colours(svg);
      const inks = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('fill') ?? '');
      expect(Math.min(...inks.map((ink) => contrast(parseColour(ink), parseColour(ground))))).to.be.above(4.5);
    }
  });

  it('a picture runs the way of the page, its words each in their own direction', async () => {
    const counts = `counts="${ARABIC} 3; Services 6"`;
    const chart = (direction: string) =>
      show(`<factsheet-topic-chart menu ${counts} dir="${direction}"></factsheet-topic-chart>`);
    const [ltr, rtl] = [await svgOf(await chart('ltr')), await svgOf(await chart('rtl'))];
    const barOf = (svg: Element): Element | undefined => [...svg.querySelectorAll('path[transform*="scale"]')][1];
    expect(barOf(ltr)?.getAttribute('transform')).to.include('scale(1 1)');
    expect(barOf(rtl)?.getAttribute('transform')).to.include('scale(-1 1)');
    expect(xOf(barOf(ltr)) + xOf(barOf(rtl))).to.be.closeTo(720, 0.1);
    const textOf = (svg: Element, words: string): Element | undefined =>
      [...svg.querySelectorAll('text')].find(({ textContent }) => textContent === words);
    expect(textOf(ltr, ARABIC)?.getAttribute('direction')).to.equal('rtl');
    expect(textOf(ltr, ARABIC)?.getAttribute('text-anchor')).to.equal('end');
    expect(textOf(rtl, 'Services')?.getAttribute('direction')).to.equal('ltr');
  });

  it('a bar is drawn as a bar', async () => {
    const svg = await svgOf(await show(GAUGE.replace('menu', 'menu shape="bar"')));
    expect(svg.querySelectorAll('path[d*="A47.5"]')).to.have.length(0);
    expect(wordsOf(svg)).to.include('82.3%');
  });

  it('a PNG is twice as large, and shows the value’s colour on the page’s ground', async () => {
    const element = await show(GAUGE.replace('menu', 'menu theme="light" style="--factsheet-color-accent: #cc0044"'));
    const svg = await svgOf(element);
    const { name, blob } = await picture(element, 'PNG');
    expect([name, blob.type]).to.deep.equal(['factsheet-indicator-gauge-services.png', 'image/png']);
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal(
      ['width', 'height'].map((side) => 2 * Number(svg.getAttribute(side))),
    );
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const isNear = (wanted: Colour, at: number): boolean =>
      wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) < 6);
    const share = (wanted: Colour): number => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (isNear(wanted, at)) found += 1;
      return found / (bitmap.width * bitmap.height);
    };
    expect(share([255, 255, 255])).to.be.within(0.7, 0.97);
    expect(share([0xcc, 0x00, 0x44])).to.be.within(0.005, 0.1);
    expect(share([0x1c, 0x25, 0x30]), 'words').to.be.within(0.005, 0.1);
  });

  it('an SVG is saved instead where the page gives no canvas, and the reader is told', async () => {
    const element = await show(GAUGE);
    await menuOf(element);
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    const status = await choose(element, 'Download picture (PNG)');
    HTMLCanvasElement.prototype.toBlob = toBlob;
    expect(status).to.equal('The page does not allow PNG pictures. Saved as factsheet-indicator-gauge-services.svg.');
    expect(caught.files.map(({ blob }) => blob.type)).to.deep.equal(['image/svg+xml;charset=utf-8']);
  });

  it('the probe for colours leaves nothing in the element', async () => {
    const element = await factsheetElement('indicator-grid');
    await menuOf(element);
    const before = inside(element, '.root')?.childElementCount;
    await picture(element, 'SVG');
    expect(inside(element, '.root')?.childElementCount).to.equal(before);
    expect(texts(element, '[style]')).to.deep.equal([]);
  });
});
