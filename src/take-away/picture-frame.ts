/** What surrounds the drawing in a picture, so that it can be read alone: what it is and where it is from. */
import type { Ink, Measure, Scene, Shape, TextShape } from './scene.js';
import { setParagraph } from './text-lines.js';

/** What drawings have in common. */
export interface Tools {
  readonly ink: Ink;
  readonly measure: Measure;
  /** The direction of the page: drawings run the same way. */
  readonly direction: 'ltr' | 'rtl';
}

/** Where a drawing may stand; its height is what it needs. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A drawing and how high it is. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The words around a drawing. */
export interface Frame {
  readonly width: number;
  /** What the whole is part of, such as a factsheet; may be empty. */
  readonly context: string;
  readonly title: string;
  /** Source, date, licence: a line each. */
  readonly origin: readonly string[];
  /** What the drawing says, for those who do not see it. */
  readonly description: string;
  readonly language: string;
}

/** Around everything. */
const MARGIN = 28;
/** Between the parts. */
const GAP = 18;

/** Where lines begin: at the left or, in pages that run that way, at the right. */
export function startOf({ x, width }: Room, direction: 'ltr' | 'rtl'): { x: number; align: TextShape['align'] } {
  return direction === 'ltr' ? { x, align: 'left' } : { x: x + width, align: 'right' };
}

/** Draws one below the other; `gap` stands between those that are there. */
export function stack(room: Room, gap: number, draws: readonly ((room: Room) => Drawn)[]): Drawn {
  const shapes: Shape[] = [];
  let height = 0;
  for (const draw of draws) {
    const before = height > 0 ? gap : 0;
    const drawn = draw({ ...room, y: room.y + height + before });
    if (drawn.height === 0) continue;
    shapes.push(...drawn.shapes);
    height += before + drawn.height;
  }
  return { shapes, height };
}

/** Words from the start of the line. */
export const words =
  (text: string, font: { size: number; weight?: number; colour: string }, tools: Tools) =>
  (room: Room): Drawn => {
    const { direction, measure } = tools;
    const { width, y } = room;
    const start = startOf(room, direction);
    return setParagraph({ weight: 400, ...font, ...start, words: text, y, width, direction }, measure);
  };

/** A picture with its title above the drawing, and where it is from below. */
export function framed(frame: Frame, tools: Tools, drawing: (room: Room) => Drawn): Scene {
  const { width, context, title, origin, description, language } = frame;
  const { ink, direction } = tools;
  const room = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN };
  const head = (inside: Room): Drawn =>
    stack(inside, 3, [
      words(context, { size: 13, colour: ink.muted }, tools),
      words(title, { size: 19, weight: 700, colour: ink.text }, tools),
    ]);
  const foot = (inside: Room): Drawn => {
    const rule: Shape = { shape: 'path', path: `M0 0H${room.width}`, x: inside.x, y: inside.y, stroke: ink.outline };
    const lines = origin.map((line) => words(line, { size: 12, colour: ink.muted }, tools));
    const below = stack({ ...inside, y: inside.y + 10 }, 1, lines);
    return { shapes: [rule, ...below.shapes], height: below.height + 10 };
  };
  const { shapes, height } = stack(room, GAP, [head, drawing, foot]);
  return {
    width,
    height: Math.ceil(height) + 2 * MARGIN,
    background: ink.background,
    language,
    direction,
    title: [context, title].filter(Boolean).join(' – '),
    description: [description, ...origin].filter(Boolean).join('\n'),
    shapes,
  };
}
