/** Whether every mark can be seen, measured on the pixels: light, dark, forced colours, more contrast. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { find, gallery } from '../helpers/gallery.js';
import { needs } from '../helpers/needs.js';
import { around, contrast, emulate, mostContrast, screenshot, type Box } from '../helpers/pixels.js';

/** A place in the drawing of an arc: an angle in degrees clockwise from the top, and a distance, in its own units. */
function onArc(gauge: Element, degrees: number, distance: number): [number, number] {
  const box = find(gauge, '.drawing').getBoundingClientRect();
  const unit = box.width / 124;
  const angle = (degrees * Math.PI) / 180;
  return [box.x + unit * (62 + distance * Math.sin(angle)), box.y + unit * (62 - distance * Math.cos(angle))];
}

/** A strip across the middle of an edge of an element. */
function edge(element: Element, side: 'top' | 'bottom' | 'left', reach = 3): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (side === 'left') return around(left, (top + bottom) / 2, reach);
  return around((left + right) / 2, side === 'top' ? top : bottom, reach);
}

type Gallery = Awaited<ReturnType<typeof gallery>>;
const get = (shown: Gallery, name: string): HTMLElement => shown[name] as HTMLElement;
const part = (shown: Gallery, name: string, selector: string): Element => find(get(shown, name), selector);
const box = (shown: Gallery, name: string, selector: string): Box =>
  part(shown, name, selector).getBoundingClientRect();

/** Where each mark is, on the background of the page. */
const MARKS: Record<string, (shown: Gallery) => Box> = {
  'the fill of an arc': (shown) => around(...onArc(get(shown, 'arc'), -60, 47.5), 2),
  'the outline of an arc': (shown) => around(...onArc(get(shown, 'arc'), 60, 52), 7),
  'the target of an arc': (shown) => around(...onArc(get(shown, 'arc'), 72, 57.5), 3),
  'the average of an arc': (shown) => around(...onArc(get(shown, 'arc'), -72, 58.5), 3),
  'a yes': (shown) => around(...onArc(get(shown, 'yes'), -112, 5.4), 4),
  'a no': (shown) => around(...onArc(get(shown, 'no'), 0, 8), 4),
  'the fill of a bar': (shown) => box(shown, 'bar', '.fill'),
  'the outline of a bar': (shown) => edge(part(shown, 'bar', '.track'), 'bottom', 2),
  'the target of a bar': (shown) => edge(part(shown, 'bar', '.target'), 'top', 2),
  'the average of a bar': (shown) => box(shown, 'bar', '.average'),
  'the key of the average': (shown) => {
    const { left, top } = part(shown, 'bar', '.details').getBoundingClientRect();
    return { left, right: left + 7, top: top + 2, bottom: top + 20 };
  },
  'a bar of the chart': (shown) => box(shown, 'chart', '.bar rect'),
  'a bar of nothing': (shown) => box(shown, 'chart', '.bar[width="0%"]'),
  'the box of the search': (shown) => edge(part(shown, 'list', 'input'), 'top'),
  'a toggle that is pressed': (shown) => edge(part(shown, 'list', '[aria-pressed="true"]'), 'left'),
  'the head’s rule': (shown) => edge(part(shown, 'document', '.head'), 'left'),
  'the top of a card': (shown) => edge(part(shown, 'highlights', '.cards > li'), 'top', 4),
};

/** Lines that part what also stands apart: strong where a reader asks for it. */
const LINES: Record<string, (shown: Gallery) => Box> = {
  'a toggle': (shown) => edge(part(shown, 'list', '[aria-pressed="false"]'), 'top'),
  'a card': (shown) => edge(part(shown, 'highlights', '.cards > li'), 'bottom'),
  'a row of the table': (shown) => edge(part(shown, 'chart', 'tbody tr'), 'bottom'),
  'the rule of a topic': (shown) => edge(part(shown, 'list', '.topic'), 'top'),
  'the rule of the sources': (shown) => edge(part(shown, 'document', '.closing'), 'top'),
};

/** Words; all that is read. */
const WORDS: [string, string][] = [
  ['arc', '.number'],
  ['arc', '.details'],
  ['arc', 'a'],
  ['figure', '.number'],
  ['figure', '.name'],
  ['chart', 'figcaption'],
  ['chart', 'summary'],
  ['highlights', 'a'],
  ['list', '.count'],
  ['document', '.eyebrow'],
];

const feature = (name: string, value: string) => ({ name, value });
const scheme = (value: string) => feature('prefers-color-scheme', value);
const [forced, more] = [feature('forced-colors', 'active'), feature('prefers-contrast', 'more')];

const MODES = [
  { name: 'light', features: [scheme('light')] },
  { name: 'dark', features: [scheme('dark')] },
  { name: 'forced colours, light', features: [forced, scheme('light')], strong: true, framed: true },
  { name: 'forced colours, dark', features: [forced, scheme('dark')], strong: true, framed: true },
  { name: 'more contrast, light', features: [more, scheme('light')], strong: true },
  { name: 'more contrast, dark', features: [more, scheme('dark')], strong: true },
];

describe('what can be seen', function () {
  // A picture of a tall page or a PDF takes its time on a busy machine.
  this.timeout(60_000);

  before(() => setViewport({ width: 800, height: 4800 }));
  beforeEach(() => (document.documentElement.style.colorScheme = 'light dark'));
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    return emulate();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { name, features, strong = false, framed = false } of MODES) {
    needs('emulated-media').it(`${name}: every mark has 3:1 and every word 4.5:1 on what is around it`, async () => {
      await emulate({ features });
      const shown = await gallery();
      const colourAt = await screenshot();
      const ground = colourAt(2, 2);
      const faint: string[] = [];
      const note = (what: string, ratio: number, least: number): void => {
        if (ratio < least) faint.push(`${what}: ${ratio.toFixed(2)}`);
      };
      const marks = strong ? { ...MARKS, ...LINES } : MARKS;
      for (const [what, where] of Object.entries(marks)) note(what, mostContrast(colourAt, where(shown), ground), 3);
      for (const [element, selector] of WORDS) {
        note(`${element} ${selector}`, mostContrast(colourAt, box(shown, element, selector), ground), 4.5);
      }
      if (framed) note('the panel', mostContrast(colourAt, edge(part(shown, 'document', '.panel'), 'top'), ground), 3);
      const [filled, empty] = [-60, 20].map((degrees) => colourAt(...onArc(get(shown, 'arc'), degrees, 47.5)));
      note('the fill beside the rest of the scale', contrast(filled as never, empty as never), 3);
      const pressed = part(shown, 'list', '[aria-pressed="true"]').getBoundingClientRect();
      const face = colourAt(pressed.left + 5, pressed.top + pressed.height / 2);
      const inside = { ...around(pressed.x + pressed.width / 2, pressed.y + pressed.height / 2, 6) };
      note('the words of a pressed toggle', mostContrast(colourAt, inside, face), 4.5);
      expect(faint).to.deep.equal([]);
    });
  }

  for (const { name, features } of MODES.slice(0, 4)) {
    needs('emulated-media').it(`${name}: the keyboard’s place has 3:1 on every control`, async () => {
      await emulate({ features });
      const shown = await gallery();
      const ground = (await screenshot({ left: 0, right: 10, top: 0, bottom: 10 }))(2, 2);
      const faint: string[] = [];
      for (const [element, selector] of [
        ['list', 'input'],
        ['list', '[aria-pressed="true"]'],
        ['list', '[aria-pressed="false"]'],
        ['chart', 'summary'],
        ['arc', 'a'],
      ] as const) {
        const control = part(shown, element, selector) as HTMLElement;
        control.focus({ preventScroll: true });
        const { left, right, top } = control.getBoundingClientRect();
        const middle = Math.round((left + right) / 2);
        const above = { left: middle - 3, right: middle + 3, top: Math.round(top) - 7, bottom: Math.round(top) - 1 };
        const colourAt = await screenshot({ ...above, right: above.right + 1, bottom: above.bottom + 1 });
        const ratio = mostContrast(colourAt, above, ground);
        if (ratio < 3) faint.push(`${element} ${selector}: ${ratio.toFixed(2)}`);
      }
      expect(faint).to.deep.equal([]);
    });
  }

  for (const { name, features } of [
    { name: 'less contrast', features: [feature('prefers-contrast', 'less')] },
    { name: 'own contrast', features: [feature('prefers-contrast', 'custom')] },
    { name: 'less transparency', features: [feature('prefers-reduced-transparency', 'reduce')] },
  ]) {
    needs('emulated-media').it(`${name}: looks as usual`, async () => {
      const look = async () => {
        const { chart, arc } = await gallery();
        const style = getComputedStyle(find(chart as Element, 'figcaption'));
        return [style.color, style.backgroundColor, getComputedStyle(find(arc as Element, '.outline')).stroke];
      };
      const usual = await look();
      await emulate({ features });
      expect(await look()).to.deep.equal(usual);
    });
  }
});
