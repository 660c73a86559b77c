/**
 * Every state of every element, with the data values that it must say: to the eye and to assistive technology the same,
 * and each once. A value is text that is the same in all languages, or a number as `percent` and `count` have it, which
 * each language writes in its own way. What a value stands in twice, such as a year, is named twice.
 *
 * Per element: `html`, the values it `says`; `english`: words that only English readers get; `tabled`: the cells of its
 * data table, row by row; `state`: by default `ready`.
 */
import { FIGURES } from './figures.js';
import { TEXTS } from './texts.js';

export const STATES = { ...FIGURES, ...TEXTS };
