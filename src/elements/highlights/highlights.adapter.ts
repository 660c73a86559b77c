import type { Adapter, View } from '../../internal/adapter.js';
import type { Item } from '../../model/factsheet.js';

/** The key projects. */
export interface HighlightsView extends View {
  items: readonly Item[];
  /** The document's heading and language; absent where the items are the page author's. */
  words?: string | undefined;
  language?: string | undefined;
  isFactsheet: boolean;
}

/** Shows the factsheet's highlights. */
export const adapter: Adapter<HighlightsView> = {
  members: ['highlights'],
  child: 'ul',

  show(_element, { highlights = [], headings, language, country }) {
    return {
      empty: highlights.length === 0,
      items: highlights,
      words: headings?.highlights,
      language,
      isFactsheet: country !== undefined,
    };
  },

  wrap: (_element, data) => ({ path: '/highlights', factsheet: { highlights: data } }),

  readChild(_element, list, { listItems }) {
    const items = listItems(list);
    return { empty: items.length === 0, items, isFactsheet: false };
  },
};
