/** What readers see in light, dark, forced colours, on paper and right to left: by the pixels. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/indicator-gauge/indicator-gauge.js';
import '../../src/elements/topic-chart/topic-chart.js';
import { settled, page, show } from '../helpers/elements.js';
import { needs } from '../helpers/needs.js';
import { emulate, screenshot, type Colour } from '../helpers/pixels.js';
import { waitUntil } from '../helpers/patience.js';

/** A point on the scale of an arc gauge, at an angle in degrees clockwise from the top. */
function pointOnArc(gauge: Element, degrees: number): [number, number] {
  const box = gauge.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect() as DOMRect;
  const unit = box.width / 124;
  const angle = (degrees * Math.PI) / 180;
  return [box.x + unit * (62 + 47.5 * Math.sin(angle)), box.y + unit * (62 - 47.5 * Math.cos(angle))];
}

const ACCENT: Colour = [10, 79, 194];
const TRACK: Colour = [223, 231, 243];
const MET: Colour = [11, 110, 79];
const DARK_ACCENT: Colour = [141, 180, 255];
const DARK_TRACK: Colour = [42, 52, 66];

describe('how it looks', () => {
  afterEach(() => emulate());

  const gauge = (attributes: string, around = ''): Promise<HTMLElement> =>
    page(`<div ${around} style="width:176px">
      <factsheet-indicator-gauge label="x" ${attributes}></factsheet-indicator-gauge></div>`).then((holder) =>
      settled(holder.firstElementChild as HTMLElement),
    );

  const looks: [string, string, string, [number, Colour][]][] = [
    [
      'half of the scale, light',
      'value="50"',
      '',
      [
        [-60, ACCENT],
        [-12, ACCENT],
        [12, TRACK],
        [100, TRACK],
      ],
    ],
    [
      '82.3 of 100',
      'value="82.3"',
      '',
      [
        [70, ACCENT],
        [86, TRACK],
      ],
    ],
    [
      'zero',
      'value="0"',
      '',
      [
        [-110, TRACK],
        [0, TRACK],
      ],
    ],
    [
      'everything, met',
      'value="100" target="100"',
      '',
      [
        [-100, MET],
        [100, MET],
      ],
    ],
    [
      'more than the scale has',
      'value="182.3"',
      '',
      [
        [-100, ACCENT],
        [110, ACCENT],
      ],
    ],
    [
      'dark by theme',
      'value="50" theme="dark"',
      '',
      [
        [-60, DARK_ACCENT],
        [60, DARK_TRACK],
      ],
    ],
    [
      'dark by the page',
      'value="50"',
      'style="color-scheme:dark"',
      [
        [-60, DARK_ACCENT],
        [60, DARK_TRACK],
      ],
    ],
    ['light by theme on a dark page', 'value="50" theme="light"', 'style="color-scheme:dark"', [[-60, ACCENT]]],
    [
      'mirrored, right to left',
      'value="50"',
      'dir="rtl"',
      [
        [60, ACCENT],
        [-60, TRACK],
      ],
    ],
    [
      'in a colour of the page',
      'value="50"',
      'style="--factsheet-color-accent:rgb(200,0,100)"',
      [[-60, [200, 0, 100]]],
    ],
    [
      'yes',
      'value="yes"',
      '',
      [
        [-60, ACCENT],
        [60, ACCENT],
      ],
    ],
    [
      'no',
      'value="no"',
      '',
      [
        [-60, TRACK],
        [60, TRACK],
      ],
    ],
  ];
  for (const [name, attributes, around, points] of looks) {
    it(`draws ${name}`, async () => {
      const merged = around.startsWith('style="') ? around.replace('style="', 'style="width:176px;') : around;
      const holder = await page(`<div ${merged || ''}>
        <factsheet-indicator-gauge label="x" style="max-width:176px" ${attributes}></factsheet-indicator-gauge></div>`);
      const element = await settled(holder.firstElementChild as HTMLElement);
      const colourAt = await screenshot();
      for (const [degrees, colour] of points) {
        expect(colourAt(...pointOnArc(element, degrees)), `at ${degrees} degrees`).to.deep.equal(colour);
      }
    });
  }

  needs('emulated-media').it('keeps scale and value apart in forced colours, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulate({
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ],
      });
      const element = await gauge('value="50"');
      const colourAt = await screenshot();
      const filled = colourAt(...pointOnArc(element, -60));
      const rest = colourAt(...pointOnArc(element, 60));
      const difference = Math.max(...filled.map((channel, index) => Math.abs(channel - (rest[index] ?? 0))));
      expect(difference, scheme).to.be.greaterThan(100);
    }
  });

  needs('emulated-media').it(
    'shows everything on paper: bars, numbers, and the table without its disclosure',
    async () => {
      const chart = await show('<factsheet-topic-chart counts="A 2; B 4"></factsheet-topic-chart>');
      await emulate({ media: 'print' });
      const table = chart.shadowRoot?.querySelector('table');
      await waitUntil(() => table?.checkVisibility(), 'the table is hidden on paper');
      expect(table?.getBoundingClientRect().height).to.be.greaterThan(40);
      const bar = chart.shadowRoot?.querySelectorAll('.bar')[1]?.getBoundingClientRect() as DOMRect;
      const colourAt = await screenshot();
      expect(colourAt(bar.x + bar.width / 2, bar.y + bar.height / 2)).to.deep.equal(ACCENT);
    },
  );

  it('moves nothing', async () => {
    const element = await gauge('value="50"');
    expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('has no text under 12 px, and follows the reader’s own size rather than the page’s', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await gauge('indicator="citizens" value="82.3" average="79" year="2023" source="DESI"');
    const sizes = [...(element.shadowRoot?.querySelectorAll('dt, dd, span') ?? [])].map((part) =>
      parseFloat(getComputedStyle(part).fontSize),
    );
    document.documentElement.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.at.least(12);
    expect(getComputedStyle(element.shadowRoot?.querySelector('.root') as Element).fontSize).to.equal('16px');
  });

  it('lets readers space letters and words', async () => {
    const holder = await page(`<div style="letter-spacing:3px;word-spacing:5px">
      <factsheet-indicator-gauge value="50" label="Some words"></factsheet-indicator-gauge></div>`);
    const element = await settled(holder.firstElementChild as HTMLElement);
    const style = getComputedStyle(element.shadowRoot?.querySelector('dt') as Element);
    expect([style.letterSpacing, style.wordSpacing]).to.deep.equal(['3px', '5px']);
  });
});
