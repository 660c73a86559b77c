/** What is printed: the words, lines and areas of each page of a PDF, and where they are. */
import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** CSS pixels in a point. */
const PIXELS = 96 / 72;
const WHITE = '#ffffff';

const round = (figure) => Math.round(figure * 100) / 100;

const apply = ([a, b, c, d, e, f], x, y) => [a * x + c * y + e, b * x + d * y + f];

/** Paths that stay visible, by the operator that paints them. */
const PAINTS = new Map([
  [OPS.fill, 'fill'],
  [OPS.eoFill, 'fill'],
  [OPS.stroke, 'stroke'],
  [OPS.closeStroke, 'stroke'],
]);

/** Follows a page's instructions: what is drawn, in which colour, and in which colours words are set. */
class Drawing {
  shapes = [];
  inks = new Set();
  #state;
  #saved = [];

  constructor(toPage) {
    this.#state = { matrix: toPage, fill: '#000000', stroke: '#000000' };
  }

  follow(operator, values) {
    const state = this.#state;
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
        this.#state = this.#saved.pop();
        break;
      case OPS.transform:
        state.matrix = Util.transform(state.matrix, values);
        break;
      case OPS.setFillRGBColor:
        [state.fill] = values;
        break;
      case OPS.setStrokeRGBColor:
        [state.stroke] = values;
        break;
      case OPS.showText:
        this.inks.add(state.fill);
        break;
      case OPS.constructPath:
        this.#draw(...values);
        break;
    }
  }

  #draw(operator, [path], bounds) {
    const paint = PAINTS.get(operator);
    const { matrix, [paint]: colour } = this.#state;
    if (!paint || !path || colour === WHITE) return;
    const [x1, y1] = apply(matrix, bounds[0], bounds[1]);
    const [x2, y2] = apply(matrix, bounds[2], bounds[3]);
    this.shapes.push({
      paint,
      colour,
      left: round(Math.min(x1, x2)),
      right: round(Math.max(x1, x2)),
      top: round(Math.min(y1, y2)),
      bottom: round(Math.max(y1, y2)),
      // The last point of a line that is drawn stands at the end of the list.
      ...(paint === 'stroke' && { end: apply(matrix, path.at(-2), path.at(-1)).map(round) }),
    });
  }
}

async function readPage(page) {
  const [, , width, height] = page.view.map((points) => points * PIXELS);
  const toPage = [PIXELS, 0, 0, -PIXELS, 0, height];
  const drawing = new Drawing(toPage);
  const { fnArray, argsArray } = await page.getOperatorList();
  fnArray.forEach((operator, index) => drawing.follow(operator, argsArray[index]));
  const { items } = await page.getTextContent();
  const texts = items
    .filter(({ str }) => str.trim())
    .map(({ str, width: length, transform }) => {
      const [left, baseline] = apply(toPage, transform[4], transform[5]);
      return { words: str, left: round(left), right: round(left + length * PIXELS), baseline: round(baseline) };
    });
  const annotations = await page.getAnnotations();
  return {
    width: round(width),
    height: round(height),
    texts,
    shapes: drawing.shapes,
    inks: [...drawing.inks],
    links: annotations.map(({ url }) => url).filter(Boolean),
  };
}

/**
 * @param {Uint8Array} bytes a PDF as Chromium prints it: colours are RGB
 * @returns {Promise<object[]>} for each page, in CSS pixels from its top left: `{width, height, texts, shapes, inks, links}`.
 *   Texts and shapes stand in the order in which they are painted. A shape has the bounds of its path, to which a stroke
 *   adds half its width, and a stroke the point where it ends. White shapes, which nobody sees, are left out.
 */
export async function readPdf(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  await pdf.loadingTask.destroy();
  return pages;
}
