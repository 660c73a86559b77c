import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level from 1 to 6. Lit takes no variable tag names without a further module, so each level is written.
 * @param lang the language of the words, where it is not the reader's
 */
export function heading(level: number, words: string | undefined, lang?: string): TemplateResult | typeof nothing {
  if (!words) return nothing;
  const language = lang ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 part="title" lang=${language}>${words}</h1>`;
    case 2:
      return html`<h2 part="title" lang=${language}>${words}</h2>`;
    case 3:
      return html`<h3 part="title" lang=${language}>${words}</h3>`;
    case 4:
      return html`<h4 part="title" lang=${language}>${words}</h4>`;
    case 5:
      return html`<h5 part="title" lang=${language}>${words}</h5>`;
    default:
      return html`<h6 part="title" lang=${language}>${words}</h6>`;
  }
}
