/** All classes; registers nothing. */
export { FactsheetDocument } from './elements/document/document.element.js';
export { FactsheetHighlights } from './elements/highlights/highlights.element.js';
export { FactsheetIndicatorGauge } from './elements/indicator-gauge/indicator-gauge.element.js';
export { FactsheetIndicatorGrid } from './elements/indicator-grid/indicator-grid.element.js';
export { FactsheetInitiativeList } from './elements/initiative-list/initiative-list.element.js';
export { FactsheetKeyFigure } from './elements/key-figure/key-figure.element.js';
export { FactsheetTopicChart } from './elements/topic-chart/topic-chart.element.js';
export type { Factsheet, FactsheetParts } from './model/factsheet.js';
export type { Problem, ProblemCode } from './model/problem.js';
export { version } from './internal/version.js';
