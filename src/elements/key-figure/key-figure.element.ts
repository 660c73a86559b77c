import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import { notA, text } from '../../internal/attributes.js';
import { FactsheetElement } from '../../internal/base-element.js';
import { readNumber } from '../../parser/value.js';

import { documentWords } from '../shared/document-words.js';
import { labelOf } from '../shared/labels.js';
import type { KeyFigureView } from './key-figure.adapter.js';
import { keyFigureStyles } from './key-figure.styles.js';

/** From how many characters on a number must be smaller to fit into a narrow column: `size` by `length`. */
const SIZES = [
  { size: 'longest', length: 11 },
  { size: 'long', length: 6 },
  { size: 'middling', length: 4 },
];

/**
 * One big number with the sentence that explains it.
 *
 * @tag factsheet-key-figure
 * @summary One big number with its sentence.
 * @slot - Readable words that stand before the data do: without scripts, while loading, on error.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart number - The number.
 * @csspart name - The sentence.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 * @cssproperty --factsheet-color-accent - The number.
 */
export class FactsheetKeyFigure extends FactsheetElement<KeyFigureView> {
  static override styles = [...FactsheetElement.styles, keyFigureStyles];
  static override properties = { value: {}, label: {} };

  /** The number, as it shall be shown: `10`, `82.3`. */
  declare value?: string | number | null;
  /** The sentence beside it. Applies to every data source. */
  declare label?: string | null;

  protected override loadAdapter() {
    return import('./key-figure.adapter.js');
  }

  protected override fromAttributes(): KeyFigureView | undefined {
    const { value } = this;
    if (value === undefined || value === null) return undefined;
    const number = readNumber(value);
    if (!number) notA(this, 'value', value, 'a number');
    return { empty: !number, value: number?.value, decimals: number?.decimals, label: text(this.label) };
  }

  protected override renderView({ value, decimals, label, words, language }: KeyFigureView): TemplateResult {
    const reader = this.localize.language;
    const number = value === undefined ? this.say(messages.noData) : formatNumber(reader, value, decimals);
    const size = value === undefined ? 'missing' : SIZES.find(({ length }) => number.length >= length)?.size;
    const name = label ? labelOf(reader, { label }) : documentWords(reader, words, language);
    return html`<p class="key-figure ${size ?? ''}">
      <span class="number" part="number">${number}</span>
      <span class="name" part="name" lang=${name.lang ?? nothing}>${name.words}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-key-figure': FactsheetKeyFigure;
  }
}
