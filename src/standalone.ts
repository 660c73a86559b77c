/** Registers all elements: the script for plain pages. */
import './elements/document/document.js';
import './elements/highlights/highlights.js';
import './elements/indicator-gauge/indicator-gauge.js';
import './elements/indicator-grid/indicator-grid.js';
import './elements/initiative-list/initiative-list.js';
import './elements/key-figure/key-figure.js';
import './elements/topic-chart/topic-chart.js';

export * from './index.js';
