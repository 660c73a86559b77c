import { html, nothing, type TemplateResult } from 'lit';
import { barLengths } from '../../geometry/bars.js';
import { formatNumber } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import type { OwnData } from '../../internal/adapter.js';
import { oneOf, text } from '../../internal/attributes.js';
import { FactsheetElement, objects } from '../../internal/base-element.js';
import { heading } from '../../internal/heading.js';
import { problem } from '../../model/problem.js';
import { content, tables } from '../../styles/content.styles.js';
import { markOf, type Label } from '../shared/labels.js';
import { emptySection, levelOf } from '../shared/section.js';
import { topicName } from '../shared/topic-name.js';
import { captionOf } from './chart-words.js';
import { readCounts, type ChartView } from './chart-view.js';
import { topicChartStyles } from './topic-chart.styles.js';

/**
 * The number of initiatives per topic, as bars with their numbers and as a table.
 *
 * @tag factsheet-topic-chart
 * @summary Number of initiatives per topic: bars with a data table.
 * @slot - Readable words that stand before the data do; a `<table>` among them is the data.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart title - The heading.
 * @csspart bars - The list of bars.
 * @csspart name - A topic's name.
 * @csspart bar - A bar.
 * @csspart number - The number at a bar.
 * @csspart note - The caption below.
 * @csspart disclosure - What shows and hides the table.
 * @csspart grid - The table.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 * @cssproperty --factsheet-color-accent - The bars.
 */
export class FactsheetTopicChart extends FactsheetElement<ChartView> {
  static override styles = [...FactsheetElement.styles, content, tables, topicChartStyles];
  static override properties = {
    counts: objects,
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    caption: {},
    table: {},
  };

  /** The numbers: `Trust 3; Data 5`, or JSON such as `[{"label": "Trust", "count": 3}]`. */
  declare counts?: string | readonly object[] | null;
  /** The heading; none unless given. */
  declare heading?: string | null;
  /** Level of the heading, 1 to 6; by default 2. */
  declare headingLevel?: string | number | null;
  /** The words below the bars; by default the document's. */
  declare caption?: string | null;
  /** The data table: `closed` or `open` behind a disclosure, or `hidden`. */
  declare table?: 'closed' | 'open' | 'hidden' | null;

  protected override loadAdapter() {
    return import('./topic-chart.adapter.js');
  }

  protected override fromAttributes(): ChartView | OwnData | undefined {
    const { counts } = this;
    if (counts === undefined || counts === null) return undefined;
    if (typeof counts !== 'string' || counts.trimStart().startsWith('[')) return { unchecked: counts };
    const rows = readCounts(this, counts);
    if (rows.length > 0 || counts.trim() === '') {
      return { empty: rows.length === 0, rows, caption: undefined, language: undefined };
    }
    return { unchecked: counts, problem: problem('bad-attribute', 'counts is not of the form "Trust 3; Data 5".') };
  }

  protected override renderView(view: ChartView): TemplateResult {
    const { rows } = view;
    const reader = this.localize.language;
    const lengths = barLengths(rows.map(({ count }) => count));
    const labels = rows.map((row) => topicName({ ...row, title: row.words }, reader, view.language, true));
    const numbers = rows.map(({ count }) => formatNumber(reader, count));
    const areLonger = (than: number): boolean => numbers.some(({ length }) => length > than);
    const wide = areLonger(8) ? 'wider' : areLonger(3) ? 'wide' : '';
    const title = heading(levelOf(this, this.headingLevel), text(this.heading), markOf(reader));
    if (view.empty) return emptySection(title, reader);
    return html`${title}
      <figure>
        <ul class="bars ${wide}" part="bars" role="list">
          ${rows.map((_, index) => this.#bar(labels[index], numbers[index], lengths[index]))}
        </ul>
        ${this.#caption(view)}
      </figure>
      ${this.#table(labels, numbers)}`;
  }

  #bar(label: Label | undefined, number: string | undefined, length: string | undefined): TemplateResult {
    const name = this.say(messages.labelled, { label: label?.words ?? '' });
    return html`<li>
      <span class="name" part="name" lang=${label?.lang ?? nothing}>${name}</span>
      <span class="measure">
        <svg class="bar" part="bar" width=${length ?? '0%'} height="1" aria-hidden="true">
          <rect width="100%" height="100%" rx="3" />
        </svg>
        <span class="number" part="number">${number}</span>
      </span>
    </li>`;
  }

  #caption(view: ChartView): TemplateResult | typeof nothing {
    const reader = this.localize.language;
    const { given, said } = captionOf(view, reader, text(this.caption), text(this.heading));
    const mark = markOf(reader);
    if (!given && !said) return nothing;
    if (!given || !mark) return html`<figcaption part="note">${[given, said].filter(Boolean).join(' ')}</figcaption>`;
    return html`<figcaption part="note"><span lang=${mark}>${given}</span> ${said}</figcaption>`;
  }

  #table(labels: readonly Label[], numbers: readonly string[]): TemplateResult | typeof nothing {
    const table = oneOf(this, 'table', this.table, ['closed', 'open', 'hidden']);
    if (table === 'hidden') return nothing;
    return html`<details part="disclosure" ?open=${table === 'open'}>
      <summary>${this.say(messages.showTable)}</summary>
      <table part="grid">
        <thead>
          <tr>
            <th scope="col">${this.say(messages.topic)}</th>
            <th scope="col">${this.say(messages.initiatives)}</th>
          </tr>
        </thead>
        <tbody>
          ${labels.map(
            ({ words, lang }, index) =>
              html`<tr>
                <th scope="row" lang=${lang ?? nothing}>${words}</th>
                <td>${numbers[index]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-topic-chart': FactsheetTopicChart;
  }
}
