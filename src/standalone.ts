/** Registers all elements: the script for plain pages. */
import './elements/indicator-gauge/indicator-gauge.js';

export * from './index.js';
