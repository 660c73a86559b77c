import { define } from '../../internal/define.js';
import { FactsheetHighlights } from './highlights.element.js';

define('factsheet-highlights', FactsheetHighlights);
