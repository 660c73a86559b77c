/** What the page looks like when it is printed without backgrounds. */
import { executeServerCommand } from '@web/test-runner-commands';

/** A line or an area on a sheet, in CSS pixels from its top left. */
export interface Shape {
  paint: 'fill' | 'stroke';
  /** As `#rrggbb`. */
  colour: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where a stroke ends. */
  end?: [number, number];
}

/** One printed page. */
export interface Sheet {
  width: number;
  height: number;
  texts: { words: string; left: number; right: number; baseline: number }[];
  shapes: Shape[];
  /** The colours in which words are set. */
  inks: string[];
  /** The addresses of links. */
  links: string[];
}

const MARGIN = 48;
/** How high the bars of topics are. */
const BAR = 16.8;

/** Papers, in CSS pixels. */
export const PAPERS = {
  'A4, portrait': { width: 794, height: 1123 },
  'A4, landscape': { width: 1123, height: 794 },
  'US Letter': { width: 816, height: 1056 },
  'a narrow strip': { width: 400, height: 800 },
};

/** Prints the page on paper of a size. */
export const print = ({ width, height }: { width: number; height: number }): Promise<Sheet[]> =>
  executeServerCommand<Sheet[], object>('page-paper', {
    width,
    height,
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  });

/** Words without the spaces between them: lines break where they will. */
export const compact = (words: string): string => words.replace(/\s+/g, '');

/** All words of a sheet, without spaces, in the order in which they are painted. */
export const wordsOf = ({ texts }: Sheet): string => compact(texts.map(({ words }) => words).join(''));

/** The words and shapes of a sheet that do not lie within its margins. */
export const cutOff = ({ width, height, texts, shapes }: Sheet): string[] => [
  ...texts
    .filter(({ baseline, left, right }) => baseline < MARGIN || baseline > height - MARGIN || left < 0 || right > width)
    .map(({ words }) => words),
  ...shapes
    .filter(({ top, bottom }) => top < MARGIN - 1 || bottom > height - MARGIN + 1)
    .map(({ paint, colour, top, bottom }) => `${paint} ${colour} from ${top} to ${bottom} of ${height}`),
];

/**
 * How much of their scales the arcs of a sheet show, from 0 to 1, in one colour. The scale of each is the stroke
 * in `track` that was painted last before it.
 */
export function arcShares({ shapes }: Sheet, colour: string, track: string): number[] {
  const shares: number[] = [];
  let scale: Shape | undefined;
  for (const shape of shapes) {
    if (shape.paint !== 'stroke' || !shape.end) continue;
    if (shape.colour === track) scale = shape;
    // A tick is no arc: an arc begins where its scale does.
    else if (shape.colour === colour && scale && Math.abs(shape.left - scale.left) < 0.1) {
      const radius = (scale.right - scale.left) / 2;
      const angleOf = ([x, y]: [number, number]) =>
        Math.atan2(x - (scale as Shape).left - radius, (scale as Shape).top + radius - y);
      // Round ends reach beyond the path, at both ends of the scale and at the end of the arc alike.
      const [last, end] = [angleOf(scale.end as [number, number]), angleOf(shape.end)];
      const cap = (2 * Math.PI) / 3 - last;
      shares.push((end + cap + (2 * Math.PI) / 3) / ((4 * Math.PI) / 3));
    }
  }
  return shares;
}

/** The lengths of the bars of topics in a colour, the longest being 1. */
export function barShares(sheets: readonly Sheet[], colour: string): number[] {
  const lengths = sheets
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.paint === 'fill' && shape.colour === colour)
    // Other areas in the colour are rules: the thin sides of cards and heads.
    .filter(({ top, bottom }) => Math.abs(bottom - top - BAR) < 0.1)
    .map(({ left, right }) => right - left);
  return lengths.map((length) => length / Math.max(...lengths));
}
