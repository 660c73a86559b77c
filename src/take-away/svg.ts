/**
 * A picture as an SVG that stands alone: no style sheet, no font, no address of anything else. Written as text, since
 * there is no document in Node.
 */
import { FONT_FAMILY, rectangle, type PathShape, type Scene, type Shape, type TextShape } from './scene.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What XML cannot carry: control characters and halves of characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const hundredths = (length: number): string => String(Math.round(length * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML has them: whatever they are, no markup comes of them. */
const escaped = (words: string | number): string =>
  String(words)
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (character) => NAMED[character] ?? character);

/** An element. @param content words that have been escaped, or elements */
function make(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

function pathElement({ path, x, y, scale, fill, stroke, width }: PathShape): string {
  const scaled = scale ? ` scale(${hundredths(scale.x)} ${hundredths(scale.y)})` : '';
  return make('path', {
    d: path,
    transform: `translate(${hundredths(x)} ${hundredths(y)})${scaled}`,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': width,
    ...(stroke && { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
  });
}

/** Where a line is held, which SVG says in the words' own direction. */
function anchorOf({ align, direction }: TextShape): string {
  if (align === 'center') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function textElement(text: TextShape): string {
  const { words, x, y, size, weight, colour, direction } = text;
  return make(
    'text',
    {
      x: hundredths(x),
      y: hundredths(y),
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      fill: colour,
      'text-anchor': anchorOf(text),
      direction,
    },
    escaped(words),
  );
}

const elementOf = (shape: Shape): string => (shape.shape === 'path' ? pathElement(shape) : textElement(shape));

/** The picture as a file's text. */
export function svgOf(scene: Scene): string {
  const { width, height, background, language, title, description, shapes } = scene;
  const root = {
    xmlns: NAMESPACE,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: language,
    'font-family': FONT_FAMILY,
  };
  const content = [
    make('title', {}, escaped(title)),
    make('desc', {}, escaped(description)),
    make('path', { d: rectangle(width, height), fill: background }),
    ...shapes.map(elementOf),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${make('svg', root, content.join(''))}\n`;
}
