/**
 * What is drawn and must be seen beside what it is drawn on: each is measured by two pictures, one with it and one
 * without. `without`: the styles that take it away.
 */
const HIDDEN = { visibility: 'hidden' };
const NO_STROKE = { stroke: 'transparent' };
/** Cuts a control's border off; in forced colours no border is transparent. */
const NO_BORDER = { clipPath: 'inset(2px)' };

export const MARKS = [
  ['indicator-gauge', 'with average, year and source link', 'outline of the scale', '.outline', HIDDEN],
  ['indicator-gauge', 'with average, year and source link', 'filled part', '.fill', HIDDEN],
  ['indicator-gauge', 'with average, year and source link', 'mark of the target', '.target', HIDDEN],
  ['indicator-gauge', 'with average, year and source link', 'mark of the average', '.average', HIDDEN],
  ['indicator-gauge', 'target met', 'filled part', '.fill', HIDDEN],
  ['indicator-gauge', 'yes', 'check mark', '.sign', HIDDEN],
  ['indicator-gauge', 'no', 'cross', '.sign', HIDDEN],
  ['indicator-gauge', 'zero', 'outline of the scale', '.outline', HIDDEN],
  ['indicator-gauge', 'no number', 'outline of the scale', '.outline', HIDDEN],
  ['indicator-gauge', 'bar', 'outline of the scale', '.track', NO_STROKE],
  ['indicator-gauge', 'bar', 'filled part', '.fill', HIDDEN],
  ['indicator-gauge', 'bar', 'mark of the target', '.target', HIDDEN],
  ['indicator-gauge', 'bar', 'mark of the average', '.average', HIDDEN],
  ['indicator-gauge', 'bar, target met', 'filled part', '.fill', HIDDEN],
  ['topic-chart', 'table closed', 'a bar', '.bar:not([width="0%"])', HIDDEN],
  ['topic-chart', 'table closed', 'the line of no bar', '.bar[width="0%"]', HIDDEN],
  ['initiative-list', 'with filter', 'border of the search box', 'input', NO_BORDER],
  ['initiative-list', 'with filter', 'border of a toggle', '.toggle[aria-pressed="false"]', NO_BORDER],
  ['initiative-list', 'with filter', 'a pressed toggle', '.toggle[aria-pressed="true"]', HIDDEN],
].map(([element, state, what, selector, without]) => ({ element, state, what, selector, without }));

/** States in which text is measured, where not all: the others of a document are made of the same parts. */
export const MEASURED = { document: ['whole'] };
