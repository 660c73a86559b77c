/** A picture as an SVG that stands alone: no style sheet, no font, no address of anything else. */
import { FONT_FAMILY, rectangle, type PathShape, type Scene, type Shape, type TextShape } from './scene.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What XML cannot carry: control characters and halves of characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const hundredths = (length: number): string => String(Math.round(length * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function make(page: Document, name: string, attributes: Attributes, words?: string): SVGElement {
  const element = page.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value).replace(NOT_XML, ''));
  }
  if (words !== undefined) element.textContent = words.replace(NOT_XML, '');
  return element;
}

function pathElement(page: Document, { path, x, y, scale, fill, stroke, width }: PathShape): SVGElement {
  const scaled = scale ? ` scale(${hundredths(scale.x)} ${hundredths(scale.y)})` : '';
  return make(page, 'path', {
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

function textElement(page: Document, text: TextShape): SVGElement {
  const { words, x, y, size, weight, colour, direction } = text;
  return make(
    page,
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
    words,
  );
}

const elementOf = (page: Document, shape: Shape): SVGElement =>
  shape.shape === 'path' ? pathElement(page, shape) : textElement(page, shape);

/**
 * The picture as a file's text.
 * @param page makes the elements; nothing is put into it
 */
export function svgOf(scene: Scene, page: Document): string {
  const { width, height, background, language, title, description, shapes } = scene;
  const root = make(page, 'svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: language,
    'font-family': FONT_FAMILY,
  });
  root.append(
    make(page, 'title', {}, title),
    make(page, 'desc', {}, description),
    make(page, 'path', { d: rectangle(width, height), fill: background }),
    ...shapes.map((shape) => elementOf(page, shape)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
