/**
 * A picture as PNG, drawn on a canvas from the same data as the SVG. An SVG drawn as an image would be shorter, but a
 * page's policy for images may forbid it; a canvas asks for nothing.
 */
import {
  FONT_FAMILY,
  rectangle,
  type Font,
  type Measure,
  type PathShape,
  type Scene,
  type TextShape,
} from './scene.js';
import { roughMeasure } from './text-lines.js';

/** Pixels of the picture for one of the page. */
const SCALE = 2;
/** More pixels than this have no place on a canvas of every browser. */
const MOST_PIXELS = 16_000_000;

const fontOf = ({ size, weight }: Font): string => `${weight} ${size}px ${FONT_FAMILY}`;

/** Measures words by the page's canvas, or guesses where it has none. */
export function measureOf(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  if (!context) return roughMeasure;
  return (words, font) => {
    context.font = fontOf(font);
    return context.measureText(words).width;
  };
}

function drawPath(context: CanvasRenderingContext2D, { path, x, y, scale, fill, stroke, width = 1 }: PathShape): void {
  context.save();
  context.translate(x, y);
  if (scale) context.scale(scale.x, scale.y);
  const outline = new Path2D(path);
  if (fill) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(outline);
  }
  context.restore();
}

function drawText(context: CanvasRenderingContext2D, text: TextShape): void {
  context.font = fontOf(text);
  context.fillStyle = text.colour;
  context.textAlign = text.align;
  context.direction = text.direction;
  context.fillText(text.words, text.x, text.y);
}

/** Browsers that guard against being recognised give other pixels than were drawn; a little apart is good enough. */
const TOLERANCE = 8;
const TRIAL = [18, 84, 150] as const;

/** Whether what is drawn can be read back. */
function isReadable(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = `rgb(${TRIAL.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 1, 1);
  return TRIAL.every((channel, index) => Math.abs((data[index] ?? 0) - channel) <= TOLERANCE);
}

/** The picture as PNG, at double size; `undefined` where the page has no canvas, or one that cannot be read. */
export async function pngOf(scene: Scene, page: Document): Promise<Blob | undefined> {
  const { width, height, background, shapes } = scene;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context || !isReadable(context)) return undefined;
  context.scale(scale, scale);
  drawPath(context, { shape: 'path', path: rectangle(width, height), x: 0, y: 0, fill: background });
  for (const shape of shapes) {
    if (shape.shape === 'path') drawPath(context, shape);
    else drawText(context, shape);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
