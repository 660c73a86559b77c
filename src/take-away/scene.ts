/** What a picture is made of, whatever it is written as. Lengths are CSS pixels; the origin is the upper left corner. */

/** A line or a surface, in the form of SVG's path data. */
export interface PathShape {
  readonly shape: 'path';
  readonly path: string;
  /** Where the origin of the path lies. */
  readonly x: number;
  readonly y: number;
  /** How much larger than its data it is drawn, to the left where it is negative. */
  readonly scale?: { readonly x: number; readonly y: number } | undefined;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  /** Of the stroke, before it is scaled. */
  readonly width?: number | undefined;
}

/** How words are set. */
export interface Font {
  /** In pixels. */
  readonly size: number;
  /** 400 to 700. */
  readonly weight: number;
}

/** One line of words. */
export interface TextShape extends Font {
  readonly shape: 'text';
  readonly words: string;
  /** Where its left end, its middle or its right end lies. */
  readonly x: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  readonly direction: 'ltr' | 'rtl';
}

export type Shape = PathShape | TextShape;

/** A whole picture. */
export interface Scene {
  /** Whole pixels, as is the height. */
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Language of its words, a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the picture is, in one line. */
  readonly title: string;
  /** Everything that it says, for those who do not see it. */
  readonly description: string;
  /** In the order of drawing. */
  readonly shapes: readonly Shape[];
}

/** How wide words are, in pixels. */
export type Measure = (words: string, font: Font) => number;

/** Fonts that are there without asking for any. */
export const FONT_FAMILY = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** The colours of a picture, as #rrggbb. */
export interface Ink {
  readonly text: string;
  readonly muted: string;
  readonly background: string;
  readonly accent: string;
  readonly track: string;
  readonly met: string;
  readonly mark: string;
  readonly outline: string;
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** A rectangle as path data. */
export const rectangle = (width: number, height: number): string =>
  `M0 0H${hundredths(width)}V${hundredths(height)}H0Z`;

/** A rectangle with round corners as path data. */
export function roundedRectangle(width: number, height: number, corner: number): string {
  const radius = Math.min(corner, width / 2, height / 2);
  const [across, down] = [hundredths(width - 2 * radius), hundredths(height - 2 * radius)];
  const turn = (x: number, y: number): string =>
    `a${hundredths(radius)} ${hundredths(radius)} 0 0 1 ${hundredths(x)} ${hundredths(y)}`;
  return `M${hundredths(radius)} 0h${across}${turn(radius, radius)}v${down}${turn(-radius, radius)}h${-across}${turn(-radius, -radius)}v${-down}${turn(radius, -radius)}Z`;
}
