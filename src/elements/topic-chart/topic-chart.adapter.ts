import type { Adapter } from '../../internal/adapter.js';
import { tableRows } from '../../internal/children.js';
import type { FactsheetParts, Topic } from '../../model/factsheet.js';
import { findTopic, slug } from '../../model/topics.js';
import { notA } from '../../internal/attributes.js';
import type { ChartRow, ChartView } from './chart-view.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What the initiatives of a factsheet come to, and what its key figure says they are. */
function countInitiatives({ topics = [], highlights = [], keyFigures: [stated] = [] }: FactsheetParts) {
  const listed = sum(topics.map(({ initiatives }) => initiatives.length));
  const agrees = !stated || stated.value === listed || stated.value === listed + highlights.length;
  // The highlights are worth a word only where they explain the difference to the key figure.
  const apart = stated && stated.value !== listed && agrees ? highlights.length : 0;
  return { apart, differs: agrees ? undefined : { stated: stated.value, counted: listed } };
}

const rowOf = ({ id, title }: Pick<Topic, 'id' | 'title'>, count: number): ChartRow => ({ id, words: title, count });

/** Makes topics and counts of a list such as `[{"label": "Trust and cybersecurity", "count": 1}]`. */
function wrapRows(rows: readonly unknown[]): unknown {
  const entries = rows.map((row) => {
    const { label, count } = (row ?? {}) as { label?: unknown; count?: unknown };
    const id = typeof label === 'string' ? (findTopic(label)?.id ?? slug(label)) : '';
    return { id, label, count };
  });
  return {
    topics: entries.map(({ id, label }) => ({ id, title: label })),
    topicFigure: { counts: Object.fromEntries(entries.map(({ id, count }) => [id, count])) },
  };
}

/** Shows the number of initiatives per topic: the document's, or counted from what it lists. */
export const adapter: Adapter<ChartView> = {
  members: ['topicFigure', 'topics'],
  child: 'table',

  show(_element, parts) {
    const { topics = [], topicFigure = {}, language } = parts;
    const { counts, label, caption } = topicFigure;
    const listed = topics.map((topic) => rowOf(topic, counts?.[topic.id] ?? topic.initiatives.length));
    const others = Object.entries(counts ?? {}).filter(([id]) => !topics.some((topic) => topic.id === id));
    const rows = [...listed, ...others.map(([id, count]) => rowOf({ id, title: id }, count))];
    return {
      empty: rows.length === 0,
      rows,
      caption: [label, caption].filter(Boolean).join('. ') || undefined,
      language,
      ...(counts || rows.length === 0 ? {} : { counted: countInitiatives(parts) }),
    };
  },

  wrap: (_element, data) =>
    Array.isArray(data)
      ? { path: '', factsheet: wrapRows(data) }
      : { path: '/topicFigure/counts', factsheet: { topicFigure: { counts: data } } },

  readChild(element, table) {
    const rows: ChartRow[] = [];
    tableRows(table).forEach((cells, index) => {
      const [label = '', ...rest] = cells;
      const figure = rest.at(-1) ?? '';
      if (/^\d+$/.test(figure)) rows.push({ label, count: Number(figure) });
      // The first row may be the header.
      else if (index > 0) notA(element, `the table's row "${label}"`, figure, 'a count');
    });
    const caption = table.querySelector('caption')?.textContent.trim();
    return rows.length > 0 ? { rows, caption: caption || undefined, language: undefined } : undefined;
  },
};
