/** What a widget says, drawn: as a picture that holds all of it. */
import { barChart } from '../take-away/chart-picture.js';
import { arcGauge, gaugeGrid, type Gauge } from '../take-away/gauge-picture.js';
import { framed, stack, words, type Drawn, type Frame, type Room, type Tools } from '../take-away/picture-frame.js';
import type { Scene } from '../take-away/scene.js';
import { setParagraph } from '../take-away/text-lines.js';
import type { Told } from '../take-away/words.js';
import { sentenceOf, type Facts } from './facts.js';

/** Draws into a room, as high as it needs. */
export type Draw = (room: Room) => Drawn;

/** A drawing and the width, in pixels, at which it looks right. */
export interface Sized {
  readonly width: number;
  readonly draw: Draw;
}

const COLUMN = 224;
/** Gauges in one row, at most. */
const MOST_COLUMNS = 4;

/** A big number with what it counts. */
export const figureDrawing =
  ({ name, number }: Told, tools: Tools, named: boolean): Draw =>
  (room) =>
    stack(room, 2, [
      words(number, { size: 56, weight: 700, colour: tools.ink.accent }, tools),
      words(named ? name : '', { size: 17, colour: tools.ink.text }, tools),
    ]);

/** Gauges: one as large as it may be, several side by side. */
export function gaugesDrawing({ gauges }: Facts, tools: Tools, mostColumns = MOST_COLUMNS): Sized {
  const [only, ...more] = gauges.map((gauge): Gauge => ({ ...gauge, named: gauges.length > 1 }));
  if (only && more.length === 0) return { width: 364, draw: arcGauge(only, tools) };
  const columns = Math.min(mostColumns, gauges.length);
  return { width: columns * COLUMN, draw: gaugeGrid(only ? [only, ...more] : [], columns, tools) };
}

/** Bars with their names and numbers. @param width in pixels; the narrower, the larger they become in a given place */
export const barsDrawing = ({ bars }: Facts, tools: Tools, width = 664): Sized => ({
  width,
  draw: barChart(bars, tools),
});

/** Room for the mark before an item. */
const INDENT = 18;

/** An item of a list, its mark before it. */
export const itemDrawing =
  (text: string, tools: Tools): Draw =>
  ({ x, y, width }) => {
    const { ink, measure, direction } = tools;
    const towards = direction === 'ltr' ? 1 : -1;
    const start = direction === 'ltr' ? x : x + width;
    const align = direction === 'ltr' ? ('left' as const) : ('right' as const);
    const font = { size: 15, weight: 400, colour: ink.text, direction, align, width: width - INDENT };
    const mark = { words: '•', x: start, y: y + 15 * 1.02 };
    const lines = text.split('\n').map(
      (line): Draw =>
        (room) =>
          setParagraph({ ...font, words: line, x: start + towards * INDENT, y: room.y }, measure),
    );
    const { shapes, height } = stack({ x, y, width }, 0, lines);
    return { shapes: [{ shape: 'text', ...font, ...mark, colour: ink.accent }, ...shapes], height };
  };

/** All of a list. */
const listDrawing = ({ paragraphs }: Facts, tools: Tools): Sized => ({
  width: 664,
  draw: (room) =>
    stack(
      room,
      8,
      paragraphs.map((text) => itemDrawing(text, tools)),
    ),
});

/** Around everything, on both sides together. */
const MARGINS = 56;

/**
 * The picture of a widget: all that it says.
 * @param frame what it is and where it is from
 */
export function pictureOf(facts: Facts, frame: Pick<Frame, 'context' | 'origin' | 'language'>, tools: Tools): Scene {
  const { figures, gauges, bars, paragraphs, title } = facts;
  const isNamed = figures.length > 0 && title === figures[0]?.name;
  const parts: readonly Sized[] = [
    ...figures.map((figure) => ({ width: 364, draw: figureDrawing(figure, tools, !isNamed) })),
    ...(gauges.length > 0 ? [gaugesDrawing(facts, tools)] : []),
    ...(bars.length > 0 ? [barsDrawing(facts, tools)] : []),
    ...(paragraphs.length > 0 ? [listDrawing(facts, tools)] : []),
  ];
  const width = Math.max(364, ...parts.map((part) => part.width)) + MARGINS;
  const description = sentenceOf(facts, frame.language);
  // A factsheet's own title says its country and edition already.
  const context = frame.context === title ? '' : frame.context;
  return framed({ ...frame, context, title, width, description }, tools, (room) =>
    stack(
      room,
      28,
      parts.map(({ draw }) => draw),
    ),
  );
}
