/** The only causes for which a pixel may differ; at most three. */
const causes = [
  {
    applies: ({ row }) => row === 'inside a link',
    reason:
      'The line under a link is drawn by the link, through everything in it; CSS lets nothing inside it take the line away. A link without underline changes nothing.',
  },
  {
    applies: ({ engine, count, levels }) => engine === 'WebKit' && count <= 60 && levels <= 8,
    reason:
      'WebKitGTK smooths the edges of curves by up to 8 of 255 levels otherwise, depending on which boxes are around them: some pixels, which no eye tells apart.',
  },
];

/**
 * The reason why a widget may look otherwise in a host page; `undefined`: it may not.
 * @param {{row: string, engine: string, count: number, levels: number}} difference how many pixels, by how much at most
 */
export const allowed = (difference) => causes.find(({ applies }) => applies(difference))?.reason;
