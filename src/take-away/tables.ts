/** What an element shows, as rows of a table. The names of columns are public and stay as they are: docs/take-away.md. */
import type { FactsheetParts, Indicator, InlineText, Item } from '../model/factsheet.js';
import { findIndicator, TARGET_YEAR } from '../model/indicators.js';
import type { Content, TopicCount } from './content.js';

/** One row; columns that it lacks are empty. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Rows with the order of their columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const INDICATOR = [
  'id',
  'label',
  'kind',
  'value',
  'unit',
  'year',
  'target',
  'target_year',
  'average',
  'average_year',
  'average_source',
  'average_source_url',
  'source',
  'source_url',
];
/** What every table ends with, so that those of several countries can be put together. */
const ORIGIN = ['country', 'edition'];

const COLUMNS: Readonly<Record<Content['kind'], readonly string[]>> = {
  'indicator-gauge': INDICATOR,
  'indicator-grid': INDICATOR,
  'topic-chart': ['id', 'label', 'count'],
  'key-figure': ['label', 'value'],
  highlights: ['text', 'links'],
  'initiative-list': ['topic_id', 'topic', 'text', 'links', 'note'],
  document: ['section', ...INDICATOR, 'text', 'links'],
};

/** A figure with a decimal point and at least the decimals it was given with: 94.0 stays "94.0". */
export function figure(value: number, decimals = 0): string {
  const plain = String(value);
  const places = plain.split('.')[1]?.length ?? 0;
  return places < decimals && !plain.includes('e') ? value.toFixed(decimals) : plain;
}

const valueOf = (indicator: Indicator): string | undefined => {
  const { value } = indicator;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? figure(value, (indicator as { decimals?: number }).decimals) : undefined;
};

/** An indicator, and a row for each of its earlier years. */
function indicatorRows(indicator: Indicator): Row[] {
  const { id, label, kind, year, target, source } = indicator;
  const score = indicator.kind === 'score' ? indicator : undefined;
  const { unit, average, series = [] } = score ?? {};
  const row = {
    id,
    label,
    kind,
    value: valueOf(indicator),
    unit,
    year,
    target: target && figure(target.value),
    target_year: target?.year,
    average: average && figure(average.value),
    average_year: average?.year,
    average_source: average?.source?.title,
    average_source_url: average?.source?.url,
    source: source?.title,
    source_url: source?.url,
  };
  const isRow = (past: { year: number; value: number }): boolean => past.year === year;
  const past = series.filter((entry) => !isRow(entry));
  return [row, ...past.map((entry) => ({ id, label, kind, value: figure(entry.value), unit, year: entry.year }))];
}

/** An indicator of a document with what the catalogue adds when it is drawn. */
function completed(indicator: Indicator): Indicator {
  const known = findIndicator(indicator.id);
  if (!known) return indicator;
  const target = indicator.target ?? { value: known.target, year: TARGET_YEAR };
  if (indicator.kind === 'yes-no') return { ...indicator, target };
  return { ...indicator, target, unit: indicator.unit ?? (known.kind === 'score' ? '%' : undefined) };
}

/** The words of a paragraph without their form. */
export const plainText = (runs: InlineText): string => runs.map(({ text }) => text).join('');

/** An item with the items inside it, a line each. */
export const itemText = ({ text, items = [] }: Item, mark = ''): string =>
  [mark + plainText(text), ...items.map((item) => itemText(item, '• '))].join('\n');

const linksOf = ({ text, items = [] }: Item): string[] => [
  ...text.map(({ href }) => href).filter((href) => href !== undefined),
  ...items.flatMap(linksOf),
];

/** Addresses have no spaces in them. */
const itemRow = (item: Item): Row => ({ text: itemText(item), links: linksOf(item).join(' ') });

const initiativeRows = ({ topics = [] }: FactsheetParts): Row[] =>
  topics.flatMap(({ id, title, initiatives, note }) => {
    const topic = { topic_id: id, topic: title };
    const said = note && plainText(note);
    const rows: Row[] = initiatives.map((item) => ({ ...topic, ...itemRow(item) }));
    // A topic without initiatives is told too.
    return said || rows.length === 0 ? [...rows, { ...topic, note: said }] : rows;
  });

const keyFigureRows = ({ keyFigures = [] }: FactsheetParts): Row[] =>
  keyFigures.map(({ label, value, decimals }) => ({ label, value: figure(value, decimals) }));

const inSection =
  (section: string) =>
  (row: Row): Row => ({ section, ...row });

/** Everything a document has, each row with its section. */
function documentRows(factsheet: FactsheetParts, counts: readonly TopicCount[]): Row[] {
  const { indicators = [], highlights = [] } = factsheet;
  return [
    ...keyFigureRows(factsheet).map(inSection('key-figure')),
    ...counts.map(({ id, label, count }) => inSection('topic-count')({ id, label, value: count })),
    ...indicators.flatMap((indicator) => indicatorRows(completed(indicator))).map(inSection('indicator')),
    ...highlights.map(itemRow).map(inSection('highlight')),
    ...initiativeRows(factsheet).map(({ topic_id: id, topic: label, text, links, note }) =>
      inSection(note === undefined ? 'initiative' : 'note')({ id, label, text: text ?? note, links }),
    ),
  ];
}

function rowsOf({ kind, factsheet, counts }: Content): Row[] {
  switch (kind) {
    case 'indicator-gauge':
    case 'indicator-grid':
      return (factsheet.indicators ?? []).flatMap(indicatorRows);
    case 'topic-chart':
      return counts.map(({ id, label, count }) => ({ id, label, count }));
    case 'key-figure':
      return keyFigureRows(factsheet);
    case 'highlights':
      return (factsheet.highlights ?? []).map(itemRow);
    case 'initiative-list':
      return initiativeRows(factsheet);
    case 'document':
      return documentRows(factsheet, counts);
  }
}

/** What an element shows, as a table. */
export function tableOf(content: Content): Table {
  const { country, edition } = content.factsheet;
  return {
    columns: [...COLUMNS[content.kind], ...ORIGIN],
    rows: rowsOf(content).map((row) => ({ ...row, country: country?.code, edition })),
  };
}
