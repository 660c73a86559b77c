import type { Adapter } from '../../internal/adapter.js';
import { text } from '../../internal/attributes.js';
import { problem } from '../../model/problem.js';
import { enrich } from '../shared/enrich.js';
import type { GaugeAttributes, GaugeView } from '../shared/gauge-view.js';
import { viewOfIndicator } from '../shared/indicator-view.js';

const idOf = (indicator: unknown): string | undefined => text(indicator)?.trim().toLowerCase();

/** Picks the indicator that the attribute names, or the only one there is. */
export const adapter: Adapter<GaugeView> = {
  members: ['indicators'],

  show(element, parts) {
    const attributes = element as GaugeAttributes;
    const { indicators = [] } = parts;
    const id = idOf(attributes.indicator);
    const [only, ...more] = indicators;
    const found = id ? indicators.find((indicator) => indicator.id === id) : more.length === 0 ? only : undefined;
    if (found) return viewOfIndicator(element, found, parts, attributes);
    const known = indicators.map((indicator) => indicator.id).join(', ') || 'none';
    const message = `indicator="${id ?? ''}" is none of the factsheet's: ${known}.`;
    return problem('unknown-part', message, { pointer: '/indicators' });
  },

  // What its own attributes come to, which only lacks context.
  readPart: (data) => {
    const { view } = (data ?? {}) as { view?: GaugeView };
    return view && { view, faults: [] };
  },

  enrich: (element, view) => enrich(element, [view])?.[0],

  wrap(element, data) {
    const { indicator, label } = element as GaugeAttributes;
    const value = (data as { value?: unknown } | null)?.value;
    const kind = typeof value === 'boolean' ? 'yes-no' : 'score';
    const defaults = { id: idOf(indicator) || 'indicator', kind, label: label || '' };
    return { path: '/indicators/0', factsheet: { indicators: [{ ...defaults, ...(data as object) }] } };
  },
};
