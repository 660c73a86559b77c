/** The three elements of the page and no more, as an application that bundles them has them. */
import 'factsheet-elements/elements/indicator-gauge/indicator-gauge.js';
import 'factsheet-elements/elements/initiative-list/initiative-list.js';
import 'factsheet-elements/elements/topic-chart/topic-chart.js';
