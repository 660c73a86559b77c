/** What a widget says, as words and numbers ready to be drawn: the same as its element says, which needs a page. */
import { innerAdapters, type DocumentView } from '../elements/document/document.adapter.js';
import type { HighlightsView } from '../elements/highlights/highlights.adapter.js';
import type { GridView } from '../elements/indicator-grid/indicator-grid.adapter.js';
import type { InitiativesView } from '../elements/initiative-list/initiative-list.adapter.js';
import type { KeyFigureView } from '../elements/key-figure/key-figure.adapter.js';
import { documentWords } from '../elements/shared/document-words.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import { detailLines, gaugeLabel, valueText } from '../elements/shared/gauge.template.js';
import { topicName } from '../elements/shared/topic-name.js';
import type { ChartView } from '../elements/topic-chart/chart-view.js';
import { formatNumber, sameLanguage } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { translate } from '../i18n/translate.js';
import type { View } from '../internal/adapter.js';
import type { Item } from '../model/factsheet.js';
import type { Looked } from '../ssr/look.js';
import type { Kind } from '../take-away/content.js';
import type { Bar } from '../take-away/chart-picture.js';
import { contextOf } from '../take-away/origin.js';
import { itemText, plainText } from '../take-away/tables.js';
import type { Told } from '../take-away/words.js';

/** A gauge's view with its words. */
export interface ToldGauge {
  readonly view: GaugeView;
  readonly told: Told;
}

/** What a widget says; a whole factsheet says several of these. */
export interface Facts {
  readonly title: string;
  readonly figures: readonly Told[];
  readonly gauges: readonly ToldGauge[];
  readonly bars: readonly Bar[];
  /** Initiatives, highlights, or what stands in their place. */
  readonly paragraphs: readonly string[];
}

const told = (name: string, number: string, details: string[] = [], source = ''): Told => ({
  name,
  number,
  details,
  source,
});

function toldGauge(view: GaugeView, language: string): ToldGauge {
  const { source } = view;
  const origin = source ? translate(language, messages.source, source) : '';
  const lines = [...detailLines(view, language), ...(source && !source.url ? [origin] : [])];
  const { words } = gaugeLabel(view, language);
  return { view, told: told(words, valueText(view, language), lines, source?.url ? origin : '') };
}

const toldFigure = ({ value, decimals, label, words, language }: KeyFigureView, reader: string): Told =>
  told(
    label ?? documentWords(reader, words, language).words,
    value === undefined ? translate(reader, messages.noData) : formatNumber(reader, value, decimals),
  );

const barsOf = ({ rows, language }: ChartView, reader: string): Bar[] =>
  rows.map((row) => ({
    count: row.count,
    told: told(topicName({ ...row, title: row.words }, reader, language, true).words, formatNumber(reader, row.count)),
  }));

const itemWords = (items: readonly Item[]): string[] => items.map((item) => itemText(item));

const topicWords = ({ topics }: InitiativesView, reader: string): string[] =>
  topics.flatMap(({ initiatives, note = [] }) => {
    const words = itemWords(initiatives);
    if (note.length > 0) words.push(plainText(note));
    return words.length > 0 ? words : [translate(reader, messages.noInitiatives)];
  });

/** The document's heading where it speaks the reader's language, else ours. */
const headingOf = (
  { words, language }: { words?: string | undefined; language?: string | undefined },
  reader: string,
  message: messages.Message<string>,
): string => (words && sameLanguage(language ?? reader, reader) ? words : translate(reader, message));

const NOTHING: Facts = { title: '', figures: [], gauges: [], bars: [], paragraphs: [] };

const listTitle = ({ topics, language }: InitiativesView, reader: string, isPart: boolean): string => {
  const [topic] = topics;
  return isPart && topic ? topicName(topic, reader, language).words : translate(reader, messages.initiativesByTopic);
};

/** How each kind of widget says what it shows; each fits the view of its own element. */
const FACTS: Readonly<Record<Exclude<Kind, 'document'>, (view: never, reader: string, isPart: boolean) => Facts>> = {
  'indicator-gauge': (view: GaugeView, reader) => {
    const gauge = toldGauge(view, reader);
    return { ...NOTHING, title: gauge.told.name, gauges: [gauge] };
  },
  'indicator-grid': (view: GridView, reader) => ({
    ...NOTHING,
    title: headingOf(view, reader, messages.indicators),
    gauges: view.gauges.map((gauge) => toldGauge(gauge, reader)),
  }),
  'key-figure': (view: KeyFigureView, reader) => {
    const figure = toldFigure(view, reader);
    return { ...NOTHING, title: figure.name, figures: [figure] };
  },
  'topic-chart': (view: ChartView, reader) => ({
    ...NOTHING,
    title: translate(reader, messages.figureCaption),
    bars: barsOf(view, reader),
  }),
  highlights: (view: HighlightsView, reader) => ({
    ...NOTHING,
    title: headingOf(view, reader, messages.highlights),
    paragraphs: itemWords(view.items),
  }),
  'initiative-list': (view: InitiativesView, reader, isPart) => ({
    ...NOTHING,
    title: listTitle(view, reader, isPart),
    paragraphs: topicWords(view, reader),
  }),
};

const factsOfKind = (kind: Exclude<Kind, 'document'>, view: View, reader: string, isPart = false): Facts =>
  FACTS[kind](view as never, reader, isPart);

/** What a whole factsheet says: its numbers, and its highlights. */
function documentFacts({ view, language, renderer }: Looked): Facts {
  const { parts } = view as DocumentView;
  const inner = (kind: Exclude<Kind, 'document'>): Facts => {
    const adapter = innerAdapters[`factsheet-${kind}`];
    const shown = adapter?.show(renderer.server, parts);
    if (!adapter || !shown || 'code' in shown || shown.empty) return NOTHING;
    return factsOfKind(kind, adapter.enrich?.(renderer.server, shown) ?? shown, language);
  };
  return {
    title: contextOf(parts, language),
    figures: inner('key-figure').figures,
    gauges: inner('indicator-grid').gauges,
    bars: inner('topic-chart').bars,
    paragraphs: inner('highlights').paragraphs,
  };
}

/** What a widget says. */
export const factsOf = (kind: Kind, looked: Looked, isPart: boolean): Facts =>
  kind === 'document' ? documentFacts(looked) : factsOfKind(kind, looked.view, looked.language, isPart);

/** All of it on one line, for those who see no picture. */
export function sentenceOf({ figures, gauges, bars, paragraphs }: Facts, language: string): string {
  const numbers = [...gauges, ...bars].map(
    ({ told: { name, number } }) => translate(language, messages.labelled, { label: name }) + number,
  );
  return [...figures.map(({ name, number }) => `${number} ${name}`), ...numbers, ...paragraphs]
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .join('; ');
}
