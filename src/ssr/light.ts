/**
 * What the elements say, as plain semantic HTML: to stand as their children, or anywhere. Drawings are left out, since
 * the words say the same.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { HighlightsView } from '../elements/highlights/highlights.adapter.js';
import type { GridView } from '../elements/indicator-grid/indicator-grid.adapter.js';
import type { InitiativesView } from '../elements/initiative-list/initiative-list.adapter.js';
import { topicName } from '../elements/shared/topic-name.js';
import type { KeyFigureView } from '../elements/key-figure/key-figure.adapter.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import { detailLines, gaugeLabel, valueText } from '../elements/shared/gauge.template.js';
import { itemList } from '../elements/shared/items.template.js';
import { documentWords, knownSentence } from '../elements/shared/document-words.js';
import { labelOf, markOf } from '../elements/shared/labels.js';
import { sectionHeading } from '../elements/shared/section.js';
import { captionOf } from '../elements/topic-chart/chart-words.js';
import type { ChartView } from '../elements/topic-chart/chart-view.js';
import { formatNumber } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { heading } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import type { Topic } from '../model/factsheet.js';

/** For whom the words are, and where they stand. */
export interface Place {
  /** The reader's language. */
  readonly language: string;
  /** Level of the first heading, 1 to 6. */
  readonly level: number;
  /** The page author's heading; empty: none. */
  readonly heading?: string | undefined;
  /** The page author's caption of a chart. */
  readonly caption?: string | undefined;
}

/** Words, or nothing where there are none. */
export type Words = TemplateResult | typeof nothing;

/** The place for what stands a heading lower. */
export const below = ({ language, level }: Place): Place => ({ language, level: Math.min(level + 1, 6) });

const noData = ({ language }: Place): Words => html`<p>${translate(language, messages.noData)}</p>`;

/** A section's heading, found as the elements find theirs. */
const titleOf = (place: Place, fallback: string | undefined, { words, language }: Partial<GridView> = {}): Words =>
  sectionHeading(place.language, { heading: place.heading, level: place.level, words, language, fallback });

const labelled = (language: string, label: string): string => translate(language, messages.labelled, { label });

/** Indicators as terms and their descriptions. */
export function gauges(views: readonly GaugeView[], { language }: Place): Words {
  const source = (view: GaugeView): Words => {
    if (!view.source) return nothing;
    const words = translate(language, messages.source, view.source);
    return html`<dd>${view.source.url ? html`<a href=${view.source.url}>${words}</a>` : words}</dd>`;
  };
  return html`<dl>
    ${views.map((view) => {
      const { words, lang } = gaugeLabel(view, language);
      return html`<dt lang=${lang ?? nothing}>${labelled(language, words)}</dt>
        <dd>${valueText(view, language)}</dd>
        ${detailLines(view, language).map((line) => html`<dd>${line}</dd>`)} ${source(view)}`;
    })}
  </dl>`;
}

/** All indicators with their heading. */
export function grid(view: GridView, place: Place): Words {
  const { language } = place;
  const fallback = translate(language, messages.indicators);
  const title = titleOf(place, fallback, view);
  return html`${title}${view.empty ? noData(place) : gauges(view.gauges, place)}`;
}

/** A key figure as a sentence. */
export function keyFigure({ value, decimals, label, words, language }: KeyFigureView, place: Place): Words {
  if (value === undefined) return noData(place);
  const name = label ? labelOf(place.language, { label }) : documentWords(place.language, words, language);
  return html`<p>
    <strong>${formatNumber(place.language, value, decimals)}</strong>
    <span lang=${name.lang ?? nothing}>${name.words}</span>
  </p>`;
}

/** The number of initiatives per topic as a table. */
export function chart(view: ChartView, place: Place): Words {
  const { language } = place;
  const { given, said } = captionOf(view, language, place.caption, place.heading);
  const caption = [given, said].filter(Boolean).join(' ');
  const row = (name: { words: string; lang?: string | undefined }, count: number) =>
    html`<tr>
      <th scope="row" lang=${name.lang ?? nothing}>${name.words}</th>
      <td>${formatNumber(language, count)}</td>
    </tr>`;
  return html`${heading(place.level, place.heading, markOf(language))}
    <table>
      ${
        caption
          ? html`<caption lang=${given ? (markOf(language) ?? nothing) : nothing}>
              ${caption}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          <th scope="col">${translate(language, messages.topic)}</th>
          <th scope="col">${translate(language, messages.initiatives)}</th>
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((entry) => row(topicName({ ...entry, title: entry.words }, language, view.language, true), entry.count))}
      </tbody>
    </table>`;
}

/** The key projects as a list. */
export function highlights(view: HighlightsView, place: Place): Words {
  const { language } = place;
  const fallback = view.isFactsheet ? translate(language, messages.highlights) : undefined;
  const title = titleOf(place, fallback, view);
  if (view.empty) return html`${title}${noData(place)}`;
  return html`${title}
    <div lang=${markOf(language, view.language) ?? nothing}>${itemList(view.items, 'items')}</div>`;
}

/** Initiatives as a list for each topic. */
export function initiatives(view: InitiativesView, place: Place): Words {
  const { language } = place;
  const lang = markOf(language, view.language) ?? nothing;
  const fallback =
    view.isFactsheet && view.topics.length !== 1 ? translate(language, messages.initiativesByTopic) : undefined;
  const title = titleOf(place, fallback);
  if (view.empty) return html`${title}${noData(place)}`;
  const { level } = title === nothing ? place : below(place);
  const none = translate(language, messages.noInitiatives);
  const topic = (entry: Topic): Words => {
    const { words, lang: nameLang } = topicName(entry, language, view.language);
    const note = entry.note ?? [];
    const known = knownSentence(language, note, view.language);
    const said = known ?? (note.length > 0 ? inlineText(note) : none);
    return html`${heading(level, entry.title && words, nameLang)}
    ${entry.initiatives.length > 0 ? html`<div lang=${lang}>${itemList(entry.initiatives, 'items')}</div>` : nothing}
    ${
      note.length > 0 || entry.initiatives.length === 0
        ? html`<p lang=${note.length > 0 && !known ? lang : nothing}>${said}</p>`
        : nothing
    }`;
  };
  return html`${title}${view.topics.map(topic)}`;
}
