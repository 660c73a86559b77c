import { html, nothing, type TemplateResult } from 'lit';
import * as messages from '../../i18n/messages.js';
import type { OwnData } from '../../internal/adapter.js';
import { FactsheetElement, objects } from '../../internal/base-element.js';
import { content } from '../../styles/content.styles.js';
import { itemList } from '../shared/items.template.js';
import { markOf } from '../shared/labels.js';
import { emptySection, levelOf, sectionHeading } from '../shared/section.js';
import type { HighlightsView } from './highlights.adapter.js';
import { highlightsStyles } from './highlights.styles.js';

/**
 * The key projects of a factsheet.
 *
 * @tag factsheet-highlights
 * @summary The key projects of a factsheet.
 * @slot - Readable words that stand before the data do; a `<ul>` among them is the data.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart title - The heading.
 * @csspart cards - The list of key projects.
 * @csspart nested - A list inside a key project.
 * @csspart link - A link.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 */
export class FactsheetHighlights extends FactsheetElement<HighlightsView> {
  static override styles = [...FactsheetElement.styles, content, highlightsStyles];
  static override properties = { items: objects, heading: {}, headingLevel: { attribute: 'heading-level' } };

  /** The key projects as JSON: `[{"text": [{"text": "…", "href": "https://…"}], "items": []}]`. */
  declare items?: string | readonly object[] | null;
  /** The heading; by default the document's, none where it is empty. */
  declare heading?: string | null;
  /** Level of the heading, 1 to 6; by default 2. */
  declare headingLevel?: string | number | null;

  protected override loadAdapter() {
    return import('./highlights.adapter.js');
  }

  protected override fromAttributes(): OwnData | undefined {
    return this.items ? { unchecked: this.items } : undefined;
  }

  protected override renderView({ items, words, language, isFactsheet, empty }: HighlightsView): TemplateResult {
    const reader = this.localize.language;
    const title = sectionHeading(reader, {
      heading: this.heading,
      level: levelOf(this, this.headingLevel),
      words,
      language,
      fallback: isFactsheet ? this.say(messages.highlights) : undefined,
    });
    if (empty) return emptySection(title, reader);
    return html`${title}
      <div lang=${markOf(reader, language) ?? nothing}>${itemList(items, 'cards')}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-highlights': FactsheetHighlights;
  }
}
