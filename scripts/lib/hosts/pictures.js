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

/** How many pixels differ, by however little; all of them where the sizes do. */
export function countDifferent(one, other) {
  const all = Math.max(one.width * one.height, other.width * other.height);
  if (one.width !== other.width || one.height !== other.height) return all;
  const pixels = (picture) => new Uint32Array(picture.data.buffer, picture.data.byteOffset, all);
  const [left, right] = [pixels(one), pixels(other)];
  let count = 0;
  for (let index = 0; index < all; index += 1) if (left[index] !== right[index]) count += 1;
  return count;
}

/** How many colours a picture has: 1 for a blank one. */
export const countColours = ({ data, width, height }) =>
  new Set(new Uint32Array(data.buffer, data.byteOffset, width * height)).size;
