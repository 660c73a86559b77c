import { define } from '../../internal/define.js';
import '../highlights/highlights.js';
import '../indicator-grid/indicator-grid.js';
import '../initiative-list/initiative-list.js';
import '../key-figure/key-figure.js';
import '../topic-chart/topic-chart.js';
import { FactsheetDocument } from './document.element.js';

define('factsheet-document', FactsheetDocument);
