import { define } from '../../internal/define.js';
import { FactsheetIndicatorGrid } from './indicator-grid.element.js';

define('factsheet-indicator-grid', FactsheetIndicatorGrid);
