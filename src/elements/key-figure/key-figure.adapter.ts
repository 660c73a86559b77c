import type { Adapter, View } from '../../internal/adapter.js';
import { text } from '../../internal/attributes.js';

/** One big number with the sentence that explains it. */
export interface KeyFigureView extends View {
  value: number | undefined;
  decimals: number | undefined;
  label: string;
  /** The document's language, if the sentence is the document's. */
  language?: string | undefined;
}

/** Shows the factsheet's first key figure. */
export const adapter: Adapter<KeyFigureView> = {
  members: ['keyFigures'],

  show(element, { keyFigures: [figure] = [], language }) {
    const label = text((element as { label?: unknown }).label);
    return {
      empty: !figure,
      value: figure?.value,
      decimals: figure?.decimals,
      label: label ?? figure?.label ?? '',
      language: label === undefined ? language : undefined,
    };
  },

  wrap: (_element, data) => ({ path: '/keyFigures/0', factsheet: { keyFigures: [data] } }),
};
