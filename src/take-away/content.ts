/** What an element shows, as the part of a factsheet that it is: what is saved, cited and embedded is made from that. */
import type { DocumentView } from '../elements/document/document.adapter.js';
import type { HighlightsView } from '../elements/highlights/highlights.adapter.js';
import type { GridView } from '../elements/indicator-grid/indicator-grid.adapter.js';
import type { InitiativesView } from '../elements/initiative-list/initiative-list.adapter.js';
import type { KeyFigureView } from '../elements/key-figure/key-figure.adapter.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import type { ChartRow, ChartView } from '../elements/topic-chart/chart-view.js';
import type { View } from '../internal/adapter.js';
import type { FactsheetParts, Indicator } from '../model/factsheet.js';
import { findIndicator } from '../model/indicators.js';
import { findTopic, slug, topics as catalogue } from '../model/topics.js';

/** What an element shows, by the last words of its tag. */
export type Kind =
  'document' | 'highlights' | 'indicator-gauge' | 'indicator-grid' | 'initiative-list' | 'key-figure' | 'topic-chart';

/** The number of initiatives of a topic. */
export interface TopicCount {
  id: string;
  label: string;
  count: number;
}

/** What can be taken away of an element. */
export interface Content {
  readonly kind: Kind;
  /** What it shows, and what it is from: country, edition, title, date, language, sources. */
  readonly factsheet: FactsheetParts;
  /** The bars of a chart. */
  readonly counts: readonly TopicCount[];
}

/** What is known of an element and its data. */
export interface Shown {
  kind: Kind;
  view: View;
  parts: FactsheetParts | undefined;
  /** The reader's language, which the page author's own words are in. */
  language: string;
  /** Reads a series as an author may write it. */
  readSeries: (series: unknown) => readonly { year: number; value: number }[];
}

/** As many decimals as the schema allows. */
const MOST_DECIMALS = 10;

/** Names that every object bears: as names of counts they would get lost. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

const decimalsOf = (decimals: number | undefined): number | undefined =>
  decimals !== undefined && decimals <= MOST_DECIMALS ? decimals : undefined;

/** A gauge as an indicator of a factsheet. */
function indicatorOf(view: GaugeView, readSeries: Shown['readSeries']): Indicator {
  const { id, value, kind, min, max, unit, target, average, year, source, series } = view;
  const label = view.label ?? view.words ?? findIndicator(id)?.label ?? '';
  const entries = {
    id: id ?? (label ? slug(label) : 'indicator'),
    label,
    year,
    target: target && { value: target.value, year: target.year },
    source,
  };
  if (kind === 'yes-no') return { ...entries, kind, value: typeof value === 'boolean' ? value : null };
  const { source: from } = (average ?? {}) as { source?: typeof source };
  return {
    ...entries,
    kind,
    value: typeof value === 'number' ? value : null,
    decimals: decimalsOf(view.decimals),
    min,
    max,
    unit,
    average: average && { value: average.value, year: average.year, source: from },
    series: series ? readSeries(series).map((past) => ({ year: past.year, value: past.value })) : undefined,
  };
}

const nameOf = ({ label, words, id }: ChartRow): string =>
  label ?? words ?? catalogue.find((topic) => topic.id === id)?.title ?? id ?? '';

const countOf = (row: ChartRow): TopicCount => {
  const label = nameOf(row);
  return { id: row.id ?? findTopic(label)?.id ?? slug(label), label, count: row.count };
};

/** Counts of a factsheet by topic; rows that bear the same name stay apart, and so do names that objects have. */
function countsByTopic(rows: readonly ChartRow[]): Record<string, number> {
  const taken = new Set(RESERVED);
  const counts: [string, number][] = rows.map((row) => {
    const name = row.id ?? findTopic(nameOf(row))?.id ?? nameOf(row);
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return [free, row.count];
  });
  return Object.fromEntries(counts);
}

/** The bars that a factsheet comes to: its own counts, else the number of initiatives listed. */
function countsOfParts({ topics = [], topicFigure }: FactsheetParts): TopicCount[] {
  const given = new Map(Object.entries(topicFigure?.counts ?? {}));
  const listed = topics.map(({ id, title, initiatives }) => ({
    id,
    words: title,
    count: given.get(id) ?? initiatives.length,
  }));
  const others = [...given].filter(([id]) => !topics.some((topic) => topic.id === id));
  return [...listed, ...others.map(([id, count]) => ({ id, count }))].map(countOf);
}

/** What the data are from. */
const originOf = ({ country, edition, title, published, language, sources }: FactsheetParts): FactsheetParts => ({
  country,
  edition,
  title,
  published,
  language,
  sources,
});

/** The language of a tag without what is ours in it, where the schema takes it. */
const languageOf = (tag: string): string | undefined =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(tag.replace(/-x-.*/, ''))?.[0];

/** The members of a factsheet that an element shows. */
function membersOf({ kind, view, parts = {}, language, readSeries }: Shown): FactsheetParts {
  const { headings, topicFigure, topics } = parts;
  switch (kind) {
    case 'document':
      return (view as DocumentView).parts;
    case 'indicator-gauge': {
      const gauge = view as GaugeView;
      // Words of the catalogue are English; the author's own are the reader's.
      const words = gauge.label ? languageOf(language) : (parts.language ?? (gauge.words ? undefined : 'en'));
      return { language: words, indicators: [indicatorOf(gauge, readSeries)] };
    }
    case 'indicator-grid':
      return {
        headings: headings?.indicators ? { indicators: headings.indicators } : undefined,
        indicators: (view as GridView).gauges.map((gauge) => indicatorOf(gauge, readSeries)),
      };
    case 'topic-chart': {
      const { rows, caption } = view as ChartView;
      if (topics ?? topicFigure) return { topicFigure, topics };
      return { topicFigure: { caption, counts: countsByTopic(rows) } };
    }
    case 'key-figure': {
      const { value = 0, decimals, label, words = '' } = view as KeyFigureView;
      return { keyFigures: [{ value, decimals: decimalsOf(decimals), label: label ?? words }] };
    }
    case 'highlights':
      return {
        headings: headings?.highlights ? { highlights: headings.highlights } : undefined,
        highlights: [...(view as HighlightsView).items],
      };
    case 'initiative-list':
      return { topics: [...(view as InitiativesView).topics] };
  }
}

/** What can be taken away of an element that shows something. */
export function contentOf(shown: Shown): Content {
  const { kind, view, parts = {} } = shown;
  const factsheet = { ...originOf(parts), ...membersOf(shown) };
  const counts =
    kind === 'topic-chart' ? (view as ChartView).rows.map(countOf) : kind === 'document' ? countsOfParts(parts) : [];
  return { kind, factsheet, counts };
}
