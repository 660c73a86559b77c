import { define } from '../../internal/define.js';
import { FactsheetKeyFigure } from './key-figure.element.js';

define('factsheet-key-figure', FactsheetKeyFigure);
