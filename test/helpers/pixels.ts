import { executeServerCommand } from '@web/test-runner-commands';

/** Red, green, blue, each from 0 to 255. */
export type Colour = [number, number, number];

/** A colour that is written as `#rrggbb`. */
export const parseColour = (written: string): Colour =>
  [1, 3, 5].map((at) => parseInt(written.slice(at, at + 2), 16)) as Colour;

/** Relative luminance as WCAG defines it, 0 for black to 1 for white. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A part of the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What the page, or a part of it, looks like: the colour at a point of the viewport. */
export async function screenshot(part?: Box): Promise<(x: number, y: number) => Colour> {
  const { left, right, top, bottom } = part ?? {
    left: 0,
    right: window.innerWidth,
    top: 0,
    bottom: window.innerHeight,
  };
  await executeServerCommand('page-front');
  // What has just been laid out is painted by the frame after the next.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const png = await executeServerCommand<string, object | undefined>(
    'page-screenshot',
    part && { x: left, y: top, width: right - left, height: bottom - top },
  );
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const scale = bitmap.width / (right - left);
  return (x, y) => {
    if (x < left || x >= right || y < top || y >= bottom) throw new RangeError(`There is no picture at ${x}, ${y}.`);
    const at = 4 * (Math.round((y - top) * scale) * bitmap.width + Math.round((x - left) * scale));
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
}

/** A square around a point. */
export const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** The greatest contrast that any pixel of a box has with a colour: 1 where the box shows nothing else. */
export function mostContrast(colourAt: (x: number, y: number) => Colour, box: Box, against: Colour): number {
  const seen = new Map<string, Colour>();
  for (let x = box.left; x <= box.right; x += 1) {
    for (let y = box.top; y <= box.bottom; y += 1) {
      const colour = colourAt(x, y);
      seen.set(String(colour), colour);
    }
  }
  return Math.max(1, ...[...seen.values()].map((colour) => contrast(colour, against)));
}

let emulated = false;

/** How the page is shown: on paper, in forced colours, dark. Nothing: as usual. */
export async function emulate(
  media: { media?: string; features?: { name: string; value: string }[] } = {},
): Promise<void> {
  const wanted = Object.keys(media).length > 0;
  // Not every engine can: where nothing was begun, nothing is ended.
  if (wanted || emulated) await executeServerCommand('page-media', media);
  emulated = wanted;
}
