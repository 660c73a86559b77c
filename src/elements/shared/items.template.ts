import { html, nothing, type TemplateResult } from 'lit';
import { inlineText } from '../../internal/inline-text.js';
import type { Item } from '../../model/factsheet.js';

/** A list of items, with their nested lists. */
export const itemList = (items: readonly Item[], name: string): TemplateResult =>
  html`<ul class=${name} part=${name} role="list">
    ${items.map(({ text, items: nested = [] }) => {
      const below: TemplateResult | typeof nothing = nested.length > 0 ? itemList(nested, 'nested') : nothing;
      return html`<li>${inlineText(text)} ${below}</li>`;
    })}
  </ul>`;
