import { html, type TemplateResult } from 'lit';
import type { InlineRun, InlineText } from '../model/factsheet.js';

type Rendered = string | TemplateResult;

function run({ text, href, strong, emphasis }: InlineRun): Rendered {
  let rendered: Rendered = text;
  if (emphasis) rendered = html`<em>${rendered}</em>`;
  if (strong) rendered = html`<strong>${rendered}</strong>`;
  // Validation has dropped every address that is not safe to follow.
  return href ? html`<a part="link" href=${href}>${rendered}</a>` : rendered;
}

/** Runs of text as text nodes and elements; nothing in them is ever parsed as HTML. */
export const inlineText = (runs: InlineText): Rendered[] => runs.map(run);
