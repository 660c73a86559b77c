/** The card that social media show of a widget: as much of it as can be read at a glance. */
import { trimEndOf } from '../parser/words.js';
import { stack, words, type Drawn, type Frame, type Room, type Tools } from '../take-away/picture-frame.js';
import { rectangle, type Font, type Measure, type Scene, type Shape } from '../take-away/scene.js';
import { breakLines } from '../take-away/text-lines.js';
import { LOOSE } from './described.js';
import { barsDrawing, figureDrawing, gaugesDrawing, itemDrawing, type Sized } from './drawing.js';
import { sentenceOf, type Facts } from './facts.js';

/** In pixels, as social media ask for. */
export const CARD = { width: 1200, height: 630 };

const MARGIN = 60;
const GAP = 28;
const WIDTH = CARD.width - 2 * MARGIN;

/** The strip of colour at the upper edge. */
const STRIP = 14;

/** Of a list, each item in so many lines at most. */
const MOST_LINES = 3;
const ITEM = 15;
/** How much larger than in a picture the items of a list are. */
const LARGER = 1.8;

/** A place with a height of its own. */
interface Area extends Room {
  readonly height: number;
}

/** As many lines as there is room for; what is left out is told by dots. */
export function clamp(text: string, lines: number, width: number, font: Font, measure: Measure): string {
  const broken = breakLines(text, width, font, measure);
  if (broken.length <= lines) return text;
  const kept = broken.slice(0, lines).join(' ').split(' ');
  while (kept.length > 1 && breakLines(`${kept.join(' ')} …`, width, font, measure).length > lines) kept.pop();
  return `${trimEndOf(kept.join(' '), LOOSE)} …`;
}

/** A shape, larger by a factor and moved. */
function moved(shape: Shape, factor: number, x: number, y: number): Shape {
  const place = { x: shape.x * factor + x, y: shape.y * factor + y };
  if (shape.shape === 'text') return { ...shape, ...place, size: shape.size * factor };
  const { scale = { x: 1, y: 1 } } = shape;
  return { ...shape, ...place, scale: { x: scale.x * factor, y: scale.y * factor } };
}

/** As large as the area lets it be, half way down; in the middle, or where lines begin. */
function fitted({ width, draw }: Sized, area: Area, largest: number, start?: 'ltr' | 'rtl'): readonly Shape[] {
  const { shapes, height } = draw({ x: 0, y: 0, width });
  const factor = Math.min(largest, area.width / width, area.height / Math.max(1, height));
  const free = area.width - width * factor;
  const x = area.x + (start === 'ltr' ? 0 : start === 'rtl' ? free : free / 2);
  const y = area.y + (area.height - height * factor) / 2;
  return shapes.map((shape) => moved(shape, factor, x, y));
}

/** The first items of a list, as many as there is room for. */
function list(paragraphs: readonly string[], area: Area, tools: Tools): readonly Shape[] {
  const width = area.width / LARGER;
  const font = { size: ITEM, weight: 400 };
  const shapes: Shape[] = [];
  let y = 0;
  for (const text of paragraphs) {
    const short = clamp(text.replace(/\s+/g, ' '), MOST_LINES, width - 20, font, tools.measure);
    const drawn = itemDrawing(short, tools)({ x: 0, y, width });
    if ((y + drawn.height) * LARGER > area.height) break;
    shapes.push(...drawn.shapes);
    y += drawn.height + 8;
  }
  return shapes.map((shape) => moved(shape, LARGER, area.x, area.y));
}

/** Of gauges beside a figure, names and numbers: more would be too small to read. */
const withoutDetails = ({ gauges, ...others }: Facts): Facts => ({
  ...others,
  gauges: gauges.map(({ view, told }) => ({
    view: { ...view, average: undefined },
    told: { ...told, details: [], source: '' },
  })),
});

/** What fills the card below its title. */
function content(facts: Facts, area: Area, tools: Tools): readonly Shape[] {
  const { figures, gauges, bars, paragraphs, title } = facts;
  const [figure] = figures;
  const isNamed = figure?.name === title;
  const drawing =
    gauges.length > 0
      ? gaugesDrawing(figure ? withoutDetails(facts) : facts, tools, figure ? 2 : undefined)
      : bars.length > 0
        ? barsDrawing(facts, tools, figure ? 400 : undefined)
        : undefined;
  if (figure) {
    const sized = { width: 300, draw: figureDrawing(figure, tools, !isNamed) };
    if (!drawing) return fitted(sized, area, 4, tools.direction);
    const left = area.width * 0.36;
    const x = tools.direction === 'ltr' ? area.x : area.x + area.width - left;
    const other = tools.direction === 'ltr' ? area.x + left + GAP : area.x;
    return [
      ...fitted(sized, { ...area, x, width: left }, 1.6, tools.direction),
      ...fitted(drawing, { ...area, x: other, width: area.width - left - GAP }, 2),
    ];
  }
  return drawing ? fitted(drawing, area, 2) : list(paragraphs, area, tools);
}

/** Where it is from on one line: a long source is cut, dates and licence stay whole. */
function originLine([source = '', ...others]: readonly string[], font: Font, measure: Measure): string {
  const rest = others.map((part) => ` · ${part}`).join('');
  return clamp(source, 1, WIDTH - measure(rest, font), font, measure) + rest;
}

/** The card of a widget. */
export function cardOf(facts: Facts, frame: Pick<Frame, 'context' | 'origin' | 'language'>, tools: Tools): Scene {
  const { ink, measure } = tools;
  const title = { size: 40, weight: 700, colour: ink.text };
  const small = { size: 22, weight: 400, colour: ink.muted };
  const line = (text: string): ((room: Room) => Drawn) => words(clamp(text, 1, WIDTH, small, measure), small, tools);
  const room = { x: MARGIN, y: MARGIN, width: WIDTH };
  const context = frame.context === facts.title ? '' : frame.context;
  const head = stack(room, 6, [line(context), words(clamp(facts.title, 2, WIDTH, title, measure), title, tools)]);
  const origin = words(originLine(frame.origin, small, measure), small, tools);
  const bottom = CARD.height - MARGIN / 2 - origin({ ...room, y: 0 }).height;
  const foot = origin({ ...room, y: bottom });
  const top = MARGIN + head.height + GAP;
  const rule = bottom - GAP / 2;
  const area = { ...room, y: top, height: rule - GAP - top };
  return {
    ...CARD,
    background: ink.background,
    language: frame.language,
    direction: tools.direction,
    title: [context, facts.title].filter(Boolean).join(' – '),
    description: sentenceOf(facts, frame.language),
    shapes: [
      { shape: 'path', path: rectangle(CARD.width, STRIP), x: 0, y: 0, fill: ink.accent },
      ...head.shapes,
      ...content(facts, area, tools),
      { shape: 'path', path: `M0 0H${WIDTH}`, x: MARGIN, y: rule, stroke: ink.outline },
      ...foot.shapes,
    ],
  };
}
