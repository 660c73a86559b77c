import type { Adapter, View } from '../../internal/adapter.js';
import { enrich } from '../shared/enrich.js';
import type { GaugeView } from '../shared/gauge-view.js';
import { viewOfIndicator } from '../shared/indicator-view.js';

/** All indicators of a factsheet. */
export interface GridView extends View {
  gauges: readonly GaugeView[];
  /** The document's heading and language. */
  words: string | undefined;
  language: string | undefined;
}

/** Shows every indicator, in the factsheet's order. */
export const adapter: Adapter<GridView> = {
  members: ['indicators'],

  show(element, parts) {
    const { indicators = [], headings, language } = parts;
    return {
      empty: indicators.length === 0,
      gauges: indicators.map((indicator) => viewOfIndicator(element, indicator, parts)),
      words: headings?.indicators,
      language,
    };
  },

  enrich(element, view) {
    const gauges = enrich(element, view.gauges);
    return gauges && { ...view, gauges };
  },

  wrap: (_element, data) => ({ path: '/indicators', factsheet: { indicators: data } }),
};
