import type { Adapter, View } from '../../internal/adapter.js';
import { text } from '../../internal/attributes.js';

/** One big number with the sentence that explains it. */
export interface KeyFigureView extends View {
  value: number | undefined;
  decimals: number | undefined;
  /** The author's sentence, which goes before the document's. */
  label: string | undefined;
  /** The document's sentence and its language. */
  words?: string | undefined;
  language?: string | undefined;
}

/** Shows the factsheet's first key figure. */
export const adapter: Adapter<KeyFigureView> = {
  members: ['keyFigures'],

  show(element, { keyFigures: [figure] = [], language }) {
    return {
      empty: !figure,
      value: figure?.value,
      decimals: figure?.decimals,
      label: text((element as { label?: unknown }).label),
      words: figure?.label,
      language,
    };
  },

  wrap: (_element, data) => ({ path: '/keyFigures/0', factsheet: { keyFigures: [data] } }),
};
