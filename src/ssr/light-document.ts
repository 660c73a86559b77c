/** A whole factsheet as plain semantic HTML. */
import { html, nothing } from 'lit';
import { innerAdapters, type DocumentView } from '../elements/document/document.adapter.js';
import type { Section } from '../elements/document/sections.js';
import { countryLabel, documentWords } from '../elements/shared/document-words.js';
import { markOf, type Label } from '../elements/shared/labels.js';
import { formatMonth } from '../i18n/month.js';
import * as messages from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import { heading } from '../internal/heading.js';
import { inlineText } from '../internal/inline-text.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { below, chart, grid, highlights, initiatives, keyFigure, type Place, type Words } from './light.js';

type Draw = (parts: FactsheetParts, place: Place, element: HTMLElement) => Words;

/** Draws what an element inside the document shows of a factsheet; each view fits the form of its own element. */
const inner =
  (tag: string, draw: (view: never, place: Place) => Words): Draw =>
  (parts, place, element) => {
    const adapter = innerAdapters[tag];
    const view = adapter?.show(element, parts);
    if (!view || 'code' in view) return nothing;
    return draw((adapter?.enrich?.(element, view) ?? view) as never, place);
  };

const drawChart = inner('factsheet-topic-chart', chart);
const drawGrid = inner('factsheet-indicator-grid', grid);
const drawHighlights = inner('factsheet-highlights', highlights);
const drawInitiatives = inner('factsheet-initiative-list', initiatives);
const drawKeyFigure = inner('factsheet-key-figure', keyFigure);

function head({ country, title, subtitle, published, language }: FactsheetParts, place: Place): Words {
  const words = (text: string | undefined) => documentWords(place.language, text, language);
  const marked = ({ words: text, lang }: Label) => html`<span lang=${lang ?? nothing}>${text}</span>`;
  const name = countryLabel(place.language, country, language);
  const date = published && formatMonth(place.language, published);
  return html`${heading(place.level, name.words, name.lang)}
  ${title || date ? html`<p>${marked(words(title))}${title && date ? ' · ' : nothing}${date}</p>` : nothing}
  ${subtitle ? html`<p>${marked(words(subtitle))}</p>` : nothing}`;
}

function closing({ notes = [], sources = [], language }: FactsheetParts, place: Place): Words {
  const lang = markOf(place.language, language) ?? nothing;
  const title = sources.length > 0 ? heading(place.level, translate(place.language, messages.sources)) : nothing;
  const list = html`<ul lang=${lang}>
    ${sources.map(({ title: words, url }) => html`<li>${url ? html`<a href=${url}>${words}</a>` : words}</li>`)}
  </ul>`;
  return html`${notes.map(({ text }) => html`<p lang=${lang}>${inlineText(text)}</p>`)} ${title}
  ${sources.length > 0 ? list : nothing}`;
}

/** The sections of a factsheet, one below the other. */
export function wholeDocument(
  { parts }: DocumentView,
  place: Place,
  element: HTMLElement,
  sections: readonly Section[],
): Words {
  const { keyFigures, indicators, highlights: projects, topics, topicFigure, language } = parts;
  // As in the element: without the country's heading the others take its level.
  const lower = sections.includes('head') && parts.country ? below(place) : place;
  const draw = (section: Section): Words | Words[] => {
    switch (section) {
      case 'head':
        return head(parts, place);
      case 'key-figures':
        return (keyFigures ?? []).map((figure) => drawKeyFigure({ keyFigures: [figure], language }, lower, element));
      case 'chart':
        return topics || topicFigure ? drawChart(parts, lower, element) : nothing;
      case 'indicators':
        return indicators ? drawGrid(parts, lower, element) : nothing;
      case 'highlights':
        return projects ? drawHighlights(parts, lower, element) : nothing;
      case 'topics':
        return topics ? drawInitiatives(parts, lower, element) : nothing;
      case 'sources':
        return closing(parts, lower);
    }
  };
  return html`${sections.map(draw)}`;
}
