/** A number on a scale. */
export interface ScaleOptions {
  /** `undefined` for no data: nothing is filled. */
  value: number | undefined;
  min: number;
  max: number;
}

/** What an arc gauge marks beside the value, on the same scale. */
export interface GaugeOptions extends ScaleOptions {
  target?: number | undefined;
  average?: number | undefined;
}

/** SVG path data around the origin, in units of the view box. */
export interface GaugePaths {
  /** The whole scale. */
  track: string;
  /** From the minimum to the value; empty at the minimum and without data. */
  fill: string;
  /** A stroke across the outside of the scale. */
  target: string;
  /** A triangle outside, pointing at the scale. */
  average: string;
}

/**
 * The upper part of the arc gauge, as wide as the whole; the rest is drawn below it. Were the box as high as the drawing,
 * it would lie over the number, and no checker could tell what the number stands on.
 */
export const GAUGE_VIEW_BOX = '-62 -62 124 36';

const TURN = (2 * Math.PI) / 3;
const RADIUS = 47.5;
/** Width of the stroke that draws the scale, in units of the view box. */
export const STROKE = 9;
/** Half a round line end, as an angle. */
const CAP = STROKE / 2 / RADIUS;

/** How far along the scale a value lies, from 0 to 1; values beyond the scale lie at its end. */
export function fraction(value: number, { min, max }: Pick<ScaleOptions, 'min' | 'max'>): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

const angleAt = (share: number): number => (2 * share - 1) * TURN;

const hundredths = (figure: number): number => Math.round(figure * 100) / 100;

/** A point at an angle (0 up, clockwise, in radians) and a distance. */
const point = (angle: number, radius: number): string =>
  `${hundredths(radius * Math.sin(angle))} ${hundredths(-radius * Math.cos(angle))}`;

/**
 * The arc from the start of the scale to a share of it, from 0 to 1, for a stroke with round ends. Round ends reach
 * beyond a path, so it is shortened by them and the drawing ends where the value does.
 */
function segment(share: number): string {
  const start = CAP - TURN;
  const end = Math.max(angleAt(share) - CAP, start + 0.001);
  const large = end - start > Math.PI ? 1 : 0;
  return `M${point(start, RADIUS)}A${RADIUS} ${RADIUS} 0 ${large} 1 ${point(end, RADIUS)}`;
}

const TRACK = segment(1);

/** An arc over two thirds of a circle, open at the bottom. */
export function gaugePaths(scale: GaugeOptions): GaugePaths {
  const { value, target, average } = scale;
  const angleOf = (figure: number) => angleAt(fraction(figure, scale));
  const share = value === undefined ? 0 : fraction(value, scale);
  const paths: GaugePaths = { track: TRACK, fill: share > 0 ? segment(share) : '', target: '', average: '' };
  if (target !== undefined) {
    const angle = angleOf(target);
    paths.target = `M${point(angle, 54.5)}L${point(angle, 60)}`;
  }
  if (average !== undefined) {
    const angle = angleOf(average);
    paths.average = `M${point(angle, 54)}L${point(angle - 0.055, 61)}L${point(angle + 0.055, 61)}Z`;
  }
  return paths;
}

/** How far along a bar something lies: a CSS percentage, to a hundredth. */
export const percentage = (figure: number, scale: Pick<ScaleOptions, 'min' | 'max'>): string =>
  `${hundredths(fraction(figure, scale) * 100)}%`;
