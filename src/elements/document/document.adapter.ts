import type { Adapter, View } from '../../internal/adapter.js';
import type { FactsheetParts } from '../../model/factsheet.js';
import { adapter as highlights } from '../highlights/highlights.adapter.js';
import { adapter as indicatorGrid } from '../indicator-grid/indicator-grid.adapter.js';
import { adapter as initiativeList } from '../initiative-list/initiative-list.adapter.js';
import { adapter as keyFigure } from '../key-figure/key-figure.adapter.js';
import { adapter as topicChart } from '../topic-chart/topic-chart.adapter.js';

/** A whole factsheet. */
export interface DocumentView extends View {
  parts: FactsheetParts;
}

const DELEGATED = ['highlights', 'keyFigures', 'topicFigure', 'indicators', 'topics'] as const;

/** Shows everything there is. */
export const adapter: Adapter<DocumentView> = {
  members: [
    ...DELEGATED,
    'country',
    'edition',
    'title',
    'subtitle',
    'published',
    'language',
    'headings',
    'notes',
    'sources',
  ],

  // A chart without topics is not there, and single figures know nothing of the others: then the document speaks.
  delegated: ({ topics, topicFigure, keyFigures = [] }) =>
    DELEGATED.filter(
      (member) =>
        (member !== 'topicFigure' || topics !== undefined || topicFigure !== undefined) &&
        (member !== 'keyFigures' || keyFigures.length < 2),
    ),

  show: (_element, parts) => ({ empty: Object.keys(parts).length === 0, parts }),

  wrap: (_element, data) => ({ path: '', factsheet: data }),
};

/** How the elements inside read it, by tag: they shall be ready as soon as the document is. */
export const innerAdapters: Readonly<Record<string, Adapter<View>>> = {
  'factsheet-highlights': highlights,
  'factsheet-indicator-grid': indicatorGrid,
  'factsheet-initiative-list': initiativeList,
  'factsheet-key-figure': keyFigure,
  'factsheet-topic-chart': topicChart,
};
