/** All classes; registers nothing. */
export { FactsheetIndicatorGauge } from './elements/indicator-gauge/indicator-gauge.element.js';
export type { Factsheet, FactsheetParts } from './model/factsheet.js';
export type { Problem, ProblemCode } from './model/problem.js';
export { version } from './internal/version.js';
