/** Gauges in a picture: the same arcs and bars as on the page, with their words below. */
import type { GaugeView } from '../elements/shared/gauge-view.js';
import { fraction, gaugePaths, STROKE, type GaugeOptions } from '../geometry/gauge.js';
import { stack, startOf, words, type Drawn, type Room, type Tools } from './picture-frame.js';
import { roundedRectangle, type PathShape, type Shape } from './scene.js';
import { breakLines, setParagraph } from './text-lines.js';
import type { Told } from './words.js';

/** A gauge with the words that it shows. */
export interface Gauge {
  readonly view: GaugeView;
  readonly told: Told;
  /** Whether its name stands below the drawing, where the picture is called otherwise. */
  readonly named: boolean;
}

/** Of the arc's drawing around its centre: how far it reaches up and down, in units of its paths. */
const ABOVE = 62;
const BELOW = 31;
/** Its greatest size: pixels for each unit. */
const LARGEST = 1.45;
/** In some engines words do not shrink as exactly as their size does. */
const SLACK = 0.97;
/** Room for the number within the arc, in units. */
const INSIDE = 74;
/** The number's size where it fits, in units; the least size on one line, and in several, in pixels. */
const NUMBER = 20;
const LEAST_NUMBER = 13;
const LEAST_LINES = 9;

const CHECK = 'M-15 -8L-5 2L16 -19';
const CROSS = 'M-11 -19L11 3M11 -19L-11 3';

const isMet = ({ value, target }: GaugeView): boolean =>
  target !== undefined && value !== undefined && Number(value) >= target.value;

function scaleOf({ value, kind, min, max, target, average }: GaugeView): GaugeOptions {
  if (kind === 'yes-no') return { value: Number(value ?? 0), min: 0, max: 1, target: undefined, average: undefined };
  const number = typeof value === 'number' ? value : undefined;
  return { value: number, min, max, target: target?.value, average: average?.value };
}

/** The number within the arc: smaller where it is long, in lines where it is longer. */
function numberInside({ view, told }: Gauge, tools: Tools, x: number, y: number, unit: number): Shape[] {
  const { ink, measure, direction } = tools;
  const isSign = typeof view.value === 'boolean';
  const missing = view.value === undefined;
  const weight = missing ? 400 : 700;
  const wanted = isSign || missing ? LEAST_NUMBER * 1.2 : NUMBER * unit;
  const fitting = (text: string): number => (wanted * INSIDE * unit * SLACK) / measure(text, { size: wanted, weight });
  const onOneLine = Math.min(wanted, fitting(told.number));
  // The digits of a number stay together: parted, they would be read as two.
  const parted = Math.min(LEAST_NUMBER, ...told.number.split(/\s/).map(fitting));
  const size = onOneLine >= LEAST_NUMBER ? onOneLine : Math.max(LEAST_LINES, parted);
  const lines = breakLines(told.number, INSIDE * unit, { size, weight }, measure).length;
  // Under a sign there is room for one line; else it stands in the middle.
  const top = isSign ? y + 12 * unit : y - (lines * size * 1.35) / 2;
  const colour = missing ? ink.muted : ink.text;
  const place = { x, y: top, width: INSIDE * unit, align: 'center' as const };
  return setParagraph({ words: told.number, ...place, size, weight, colour, direction }, measure).shapes;
}

function arc(gauge: Gauge, tools: Tools, room: Room): Drawn {
  const { view } = gauge;
  const { ink, direction } = tools;
  const unit = Math.min(LARGEST, room.width / (2 * ABOVE));
  const x = room.x + room.width / 2;
  const y = room.y + ABOVE * unit;
  const paths = gaugePaths(scaleOf(view));
  const run = { x: direction === 'ltr' ? unit : -unit, y: unit };
  const path = (data: string, look: Partial<PathShape>): Shape[] =>
    data ? [{ shape: 'path', path: data, x, y, scale: run, ...look }] : [];
  const filled = isMet(view) ? ink.met : ink.accent;
  const track = view.value === undefined ? ink.background : ink.track;
  const sign = typeof view.value === 'boolean' ? (view.value ? CHECK : CROSS) : '';
  const shapes = [
    ...path(paths.track, { stroke: ink.outline, width: STROKE + 1.5 }),
    ...path(paths.track, { stroke: track, width: STROKE }),
    ...path(paths.fill, { stroke: filled, width: STROKE }),
    ...path(paths.target, { stroke: ink.text, width: 2.2 }),
    ...path(paths.average, { fill: ink.mark }),
    // A sign is the same in all directions.
    ...path(sign, { stroke: isMet(view) ? ink.met : ink.text, width: 7, scale: { x: unit, y: unit } }),
    ...numberInside(gauge, tools, x, y, unit),
  ];
  return { shapes, height: (ABOVE + BELOW) * unit };
}

/** The mark of the average before the line that says it, as on the page; `x` is its end towards the words. */
function keyOf(x: number, y: number, { direction, ink }: Tools): Shape {
  const scale = { x: direction === 'ltr' ? 1 : -1, y: 1 };
  return { shape: 'path', path: 'M-8 0L0 -4.5L0 4.5Z', x, y, scale, fill: ink.mark };
}

/** Average, target, year: below an arc in the middle, below a bar from the start. */
const details =
  ({ view, told }: Gauge, tools: Tools, centred: boolean) =>
  (room: Room): Drawn => {
    const { ink, measure, direction } = tools;
    const font = { size: 13, weight: 400, colour: ink.muted, direction };
    const inner = { ...room, x: room.x + 14, width: room.width - 28 };
    const place = centred
      ? { x: room.x + room.width / 2, align: 'center' as const, width: inner.width }
      : { ...startOf(view.average ? inner : room, direction), width: inner.width };
    const lines = [...told.details, told.source].filter(Boolean);
    const drawn = stack(
      room,
      2,
      lines.map(
        (line) =>
          ({ y }) =>
            setParagraph({ words: line, ...font, ...place, y }, measure),
      ),
    );
    const [first] = drawn.shapes;
    if (!view.average || first?.shape !== 'text') return drawn;
    const half = centred ? measure(first.words, font) / 2 : 0;
    const towards = direction === 'ltr' ? -1 : 1;
    return { ...drawn, shapes: [...drawn.shapes, keyOf(first.x + towards * (half + 6), first.y - 4.5, tools)] };
  };

const nameBelow =
  ({ told, named }: Gauge, tools: Tools) =>
  ({ x, y, width }: Room): Drawn => {
    const { ink, measure, direction } = tools;
    const place = { x: x + width / 2, y, width, align: 'center' as const, direction };
    return setParagraph({ words: named ? told.name : '', ...place, size: 15, weight: 600, colour: ink.text }, measure);
  };

/** A gauge as an arc, its words in the middle. */
export const arcGauge =
  (gauge: Gauge, tools: Tools) =>
  (room: Room): Drawn =>
    stack(room, 6, [(place) => arc(gauge, tools, place), nameBelow(gauge, tools), details(gauge, tools, true)]);

const BAR = { height: 14, above: 8, below: 6 };

const bar =
  (view: GaugeView, { ink, direction }: Tools) =>
  ({ x, y, width }: Room): Drawn => {
    const scale = scaleOf(view);
    const { value, target, average } = scale;
    const run = { x: direction === 'ltr' ? 1 : -1, y: 1 };
    const start = direction === 'ltr' ? x : x + width;
    const at = (number: number): number => start + run.x * width * fraction(number, scale);
    const top = y + BAR.above;
    const shapes: Shape[] = [
      {
        ...{ shape: 'path', path: roundedRectangle(width, BAR.height, 4), x: start, y: top, scale: run },
        ...{ fill: ink.track, stroke: ink.outline },
      },
    ];
    const length = value === undefined ? 0 : width * fraction(value, scale);
    const fill = isMet(view) ? ink.met : ink.accent;
    if (length > 0) {
      shapes.push({ shape: 'path', path: roundedRectangle(length, BAR.height, 4), x: start, y: top, scale: run, fill });
    }
    if (target !== undefined) {
      const line = `M0 -4V${BAR.height + 4}`;
      shapes.push({ shape: 'path', path: line, x: at(target), y: top, stroke: ink.text, width: 2 });
    }
    if (average !== undefined) {
      shapes.push({ shape: 'path', path: 'M0 0L-5 -8L5 -8Z', x: at(average), y: top - 1, fill: ink.mark });
    }
    return { shapes, height: BAR.above + BAR.height + BAR.below };
  };

/** A gauge as a bar, its words from the start of the line. */
export const barGauge =
  (gauge: Gauge, tools: Tools) =>
  (room: Room): Drawn =>
    stack(room, 6, [
      words(gauge.told.number, { size: 22, weight: 700, colour: tools.ink.text }, tools),
      bar(gauge.view, tools),
      details(gauge, tools, false),
    ]);

/** Between gauges that stand side by side. */
const COLUMN_GAP = 24;
const ROW_GAP = 28;

/** Gauges side by side, in rows. */
export const gaugeGrid =
  (gauges: readonly Gauge[], columns: number, tools: Tools) =>
  (room: Room): Drawn => {
    const width = (room.width - (columns - 1) * COLUMN_GAP) / columns;
    const rows = Array.from({ length: Math.ceil(gauges.length / columns) }, (_, index) =>
      gauges.slice(index * columns, (index + 1) * columns),
    );
    const drawRow =
      (row: readonly Gauge[]) =>
      ({ y }: Room): Drawn => {
        const drawn = row.map((gauge, index) => {
          const column = tools.direction === 'ltr' ? index : columns - 1 - index;
          return arcGauge(gauge, tools)({ x: room.x + column * (width + COLUMN_GAP), y, width });
        });
        return {
          shapes: drawn.flatMap(({ shapes }) => shapes),
          height: Math.max(...drawn.map(({ height }) => height)),
        };
      };
    return stack(room, ROW_GAP, rows.map(drawRow));
  };
