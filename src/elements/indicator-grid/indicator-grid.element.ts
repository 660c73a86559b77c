import { html, type TemplateResult } from 'lit';
import * as messages from '../../i18n/messages.js';
import { FactsheetElement } from '../../internal/base-element.js';
import { content } from '../../styles/content.styles.js';
import { gaugeStyles } from '../shared/gauge.styles.js';
import { gauge } from '../shared/gauge.template.js';
import { emptySection, levelOf, sectionHeading } from '../shared/section.js';
import type { GridView } from './indicator-grid.adapter.js';
import { indicatorGridStyles } from './indicator-grid.styles.js';

/**
 * All indicators of a factsheet, side by side.
 *
 * @tag factsheet-indicator-grid
 * @summary All indicators of a factsheet, side by side.
 * @slot - Readable words that stand before the data do: without scripts, while loading, on error.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart title - The heading.
 * @csspart grid - The list of indicators.
 * @csspart name - An indicator's name.
 * @csspart figure - A drawing with its number.
 * @csspart number - A number, or yes or no.
 * @csspart details - Average, target, distance to it, reference year.
 * @csspart reference - A source.
 * @csspart link - A link.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 */
export class FactsheetIndicatorGrid extends FactsheetElement<GridView> {
  static override styles = [...FactsheetElement.styles, content, gaugeStyles, indicatorGridStyles];
  static override properties = { heading: {}, headingLevel: { attribute: 'heading-level' }, average: {} };

  /** The heading; by default the document's, none where it is empty. */
  declare heading?: string | null;
  /** Level of the heading, 1 to 6; by default 2. */
  declare headingLevel?: string | number | null;
  /** `auto`: the EU averages of the catalogue, with their years, where the factsheet gives none. */
  declare average?: 'auto' | 'none' | null;

  protected override loadAdapter() {
    return import('./indicator-grid.adapter.js');
  }

  protected override fromAttributes(): undefined {
    return undefined;
  }

  protected override renderView({ gauges, words, language, empty }: GridView): TemplateResult {
    const reader = this.localize.language;
    const title = sectionHeading(reader, {
      heading: this.heading,
      level: levelOf(this, this.headingLevel),
      words,
      language,
      fallback: this.say(messages.indicators),
    });
    if (empty) return emptySection(title, reader);
    return html`${title}
      <ul class="grid" part="grid" role="list">
        ${gauges.map((view) => html`<li>${gauge(view, 'arc', reader)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-indicator-grid': FactsheetIndicatorGrid;
  }
}
