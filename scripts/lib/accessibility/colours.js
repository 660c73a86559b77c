/** Colours of pictures: luminance and contrast as WCAG 2 defines them. A colour is `[red, green, blue]`, each 0 to 255. */

function luminance(colour) {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of a pixel. */
export function colourAt({ data, width }, x, y) {
  const at = 4 * (y * width + x);
  return [data[at], data[at + 1], data[at + 2]];
}

/** Whether two colours are the same to the eye. */
export const isNear = (one, other) => one.every((channel, index) => Math.abs(channel - other[index]) <= 24);

/** The contrasts, in rising order, of all pixels that differ between two pictures of the same place. */
export function contrastsBetween(one, other) {
  const found = [];
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) {
      const [here, there] = [colourAt(one, x, y), colourAt(other, x, y)];
      if (here.some((channel, index) => channel !== there[index])) found.push(contrast(here, there));
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * The colours that stand around a box, and the most contrast that any pixel in it has with one of them.
 * @param {{width: number, height: number, data: Uint8Array}} picture
 * @param {{left: number, top: number, right: number, bottom: number}} box in pixels of the picture
 * @param {number[]} text the colour of the text in it, which is no background
 */
export function around(picture, box, text) {
  const [left, top] = [box.left, box.top].map((edge) => Math.max(0, Math.floor(edge) - 1));
  const right = Math.min(picture.width - 1, Math.ceil(box.right) + 1);
  const bottom = Math.min(picture.height - 1, Math.ceil(box.bottom) + 1);
  const ring = new Map();
  const inside = new Map();
  let size = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const colour = colourAt(picture, x, y);
      const key = colour.join();
      const isEdge = y === top || y === bottom || x === left || x === right;
      inside.set(key, colour);
      if (!isEdge) continue;
      size += 1;
      const seen = ring.get(key) ?? { colour, times: 0 };
      ring.set(key, { colour, times: seen.times + 1 });
    }
  }
  const grounds = [...ring.values()]
    .filter(({ colour, times }) => times >= size / 20 && !isNear(colour, text))
    .map(({ colour }) => colour);
  const painted = Math.max(
    1,
    ...[...inside.values()].map((colour) => Math.min(...grounds.map((ground) => contrast(colour, ground)))),
  );
  return { grounds, painted: grounds.length > 0 ? painted : 1 };
}
