/** The bars of a chart in a picture, each with its name before it and its number behind it. */
import { barLengths } from '../geometry/bars.js';
import { startOf, type Drawn, type Room, type Tools } from './picture-frame.js';
import { roundedRectangle, type Shape } from './scene.js';
import { setParagraph } from './text-lines.js';
import type { Told } from './words.js';

/** A bar with the words that stand at it. */
export interface Bar {
  readonly count: number;
  readonly told: Told;
}

const HEIGHT = 17;
const ROW_GAP = 9;
const GAP = 12;
/** A topic without initiatives has a line where its bar would begin. */
const LEAST = 2;
/** Of the whole width, the most that names take. */
const NAMES = 0.45;

const NAME = { size: 14, weight: 400 };
const NUMBER = { size: 14, weight: 700 };

/** Bars on one scale from 0. */
export const barChart =
  (bars: readonly Bar[], tools: Tools) =>
  (room: Room): Drawn => {
    const { ink, measure, direction } = tools;
    const widest = (texts: readonly string[], font: typeof NAME): number =>
      Math.ceil(Math.max(0, ...texts.map((text) => measure(text, font))));
    const names = Math.min(
      room.width * NAMES,
      widest(
        bars.map(({ told }) => told.name),
        NAME,
      ),
    );
    const numbers = widest(
      bars.map(({ told }) => told.number),
      NUMBER,
    );
    const most = Math.max(LEAST, room.width - names - numbers - 2 * GAP);
    const lengths = barLengths(bars.map(({ count }) => count));
    const towards = direction === 'ltr' ? 1 : -1;
    const start = startOf(room, direction);
    const shapes: Shape[] = [];
    let y = room.y;
    bars.forEach(({ told }, index) => {
      const name = setParagraph(
        { words: told.name, ...start, y, ...NAME, width: names, colour: ink.text, direction },
        measure,
      );
      const height = Math.max(name.height, HEIGHT);
      const top = y + (height - HEIGHT) / 2;
      const length = (most * parseFloat(lengths[index] ?? '0')) / 100;
      const bar = start.x + towards * (names + GAP);
      shapes.push(...name.shapes, {
        shape: 'path',
        path: roundedRectangle(Math.max(length, LEAST), HEIGHT, 3),
        x: bar,
        y: top,
        scale: { x: towards, y: 1 },
        fill: length > 0 ? ink.accent : ink.outline,
      });
      shapes.push({
        shape: 'text',
        words: told.number,
        x: bar + towards * (Math.max(length, LEAST) + GAP / 1.5),
        y: top + NUMBER.size * 0.96,
        align: start.align,
        colour: ink.text,
        direction,
        ...NUMBER,
      });
      y += height + ROW_GAP;
    });
    return { shapes, height: Math.max(0, y - room.y - ROW_GAP) };
  };
