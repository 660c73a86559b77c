/** What can be built: the seven widgets, what each shows of a factsheet, and what can be set on it. */
import type { Message } from '../i18n/messages.js';
import type { Kind } from '../take-away/content.js';
import * as messages from './messages.js';

/** Something that an attribute sets. */
export interface Option {
  readonly attribute: string;
  readonly message: Message<string>;
  /** `flag`: on or off; `choice`: one of some values, the first of them the default; `text`: any words. */
  readonly kind: 'flag' | 'choice' | 'text';
  /** Of a flag, what it writes where that is not the mere name; of a choice, its values with their names. */
  readonly values?: Readonly<Record<string, Message<string>>>;
  readonly on?: string;
}

/** A widget. */
export interface Widget {
  readonly kind: Kind;
  readonly message: Message<string>;
  /** The attribute that names the part of the factsheet that it shows. */
  readonly part?: 'indicator' | 'topic';
  /** What its attributes can hold of its data: the attribute that is the data, and all fields in their order. */
  readonly fields: readonly string[];
  readonly options: readonly Option[];
}

const menu: Option = { attribute: 'menu', message: messages.menu, kind: 'flag' };
const average: Option = { attribute: 'average', message: messages.average, kind: 'flag', on: 'auto' };
const heading: Option = { attribute: 'heading', message: messages.heading, kind: 'text' };
const shape: Option = {
  attribute: 'shape',
  message: messages.shape,
  kind: 'choice',
  values: { arc: messages.arc, bar: messages.bar },
};
const table: Option = {
  attribute: 'table',
  message: messages.table,
  kind: 'choice',
  values: { closed: messages.tableClosed, open: messages.tableOpen, hidden: messages.tableHidden },
};
const caption: Option = { attribute: 'caption', message: messages.caption, kind: 'text' };
const filter: Option = { attribute: 'filter', message: messages.filter, kind: 'flag' };

export const widgets: readonly Widget[] = [
  {
    kind: 'indicator-gauge',
    message: messages.indicatorGauge,
    part: 'indicator',
    fields: ['value', 'label', 'unit', 'min', 'max', 'target', 'average', 'year'],
    options: [shape, average, menu],
  },
  { kind: 'indicator-grid', message: messages.indicatorGrid, fields: [], options: [heading, average, menu] },
  { kind: 'topic-chart', message: messages.topicChart, fields: ['counts'], options: [heading, caption, table, menu] },
  { kind: 'key-figure', message: messages.keyFigure, fields: ['value', 'label'], options: [menu] },
  {
    kind: 'initiative-list',
    message: messages.initiativeList,
    part: 'topic',
    fields: [],
    options: [heading, filter, menu],
  },
  { kind: 'highlights', message: messages.highlights, fields: [], options: [heading, menu] },
  { kind: 'document', message: messages.document, fields: [], options: [average, menu] },
];

/** The widget of a kind; the first one for a name that none bears. */
export const widgetOf = (kind: string): Widget => {
  const [first] = widgets;
  return widgets.find((widget) => widget.kind === kind) ?? (first as Widget);
};

/** The tag of a kind of widget. */
export const tagOf = (kind: Kind): string => `factsheet-${kind}`;

/** The widgets that have headings, whose level can be chosen. */
export const hasLevel = (kind: Kind): boolean => kind !== 'indicator-gauge' && kind !== 'key-figure';

/** The names of the spellings. */
export const spellingNames = {
  html: messages.spellingHtml,
  tag: messages.spellingTag,
  div: messages.spellingDiv,
  link: messages.spellingLink,
  frame: messages.spellingFrame,
};
