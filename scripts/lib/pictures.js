/** Compares pictures of pages: PNG in, numbers of differing pixels out. */
import { PNG } from 'pngjs';

/** A part of a picture. A part that lies outside of it is a fault of the test. */
export function cut(picture, { x, y, width, height }) {
  if (x < 0 || y < 0 || x + width > picture.width || y + height > picture.height) {
    throw new Error(`${width} x ${height} at ${x}, ${y} is not within ${picture.width} x ${picture.height}`);
  }
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
}

/** A PNG file as pixels. */
export const read = (file) => PNG.sync.read(file);

/** Pixels as a PNG file. */
export const write = (picture) => PNG.sync.write(picture);

/**
 * How many pixels differ, by however little, and by how much at most.
 * @returns {{count: number, levels: number}} levels: 0 to 255 of one colour; all pixels, by 255, where the sizes differ
 */
export function compare(one, other) {
  if (one.width !== other.width || one.height !== other.height) {
    return { count: Math.max(one.width * one.height, other.width * other.height), levels: 255 };
  }
  if (one.data.equals(other.data)) return { count: 0, levels: 0 };
  let count = 0;
  let levels = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    let most = 0;
    for (let at = pixel; at < pixel + 4; at += 1) most = Math.max(most, Math.abs(one.data[at] - other.data[at]));
    if (most > 0) count += 1;
    levels = Math.max(levels, most);
  }
  return { count, levels };
}

/** How many colours a picture has: 1 for a blank one. Three are enough to know that it shows something. */
export function countColours({ data, width, height }) {
  const seen = new Set();
  for (const colour of new Uint32Array(data.buffer, data.byteOffset, width * height)) {
    seen.add(colour);
    if (seen.size === 3) break;
  }
  return seen.size;
}
