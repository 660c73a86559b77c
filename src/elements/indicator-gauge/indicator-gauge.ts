import { define } from '../../internal/define.js';
import { FactsheetIndicatorGauge } from './indicator-gauge.element.js';

define('factsheet-indicator-gauge', FactsheetIndicatorGauge);
