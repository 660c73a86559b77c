import type { Adapter, View } from '../../internal/adapter.js';
import type { FactsheetParts } from '../../model/factsheet.js';

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
  delegated: DELEGATED,

  show: (_element, parts) => ({ empty: Object.keys(parts).length === 0, parts }),

  wrap: (_element, data) => ({ path: '', factsheet: data }),
};
