import { define } from '../../internal/define.js';
import { FactsheetTopicChart } from './topic-chart.element.js';

define('factsheet-topic-chart', FactsheetTopicChart);
