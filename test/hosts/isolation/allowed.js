/** The only causes for which a pixel may differ; at most three. */
const causes = [
  {
    rows: ['inside a link'],
    reason:
      'The line under a link is drawn by the link, through everything in it; CSS lets nothing inside it take the line away. A link without underline changes nothing.',
  },
];

/** The reason why a widget may look otherwise in a host page; `undefined`: it may not. */
export const allowed = (row) => causes.find(({ rows }) => rows.includes(row))?.reason;
