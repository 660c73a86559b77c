import type { Adapter, Part } from '../../internal/adapter.js';
import type { FactsheetParts, Topic } from '../../model/factsheet.js';
import { problem, type Problem } from '../../model/problem.js';
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

/** Reads a list such as `[{"label": "Trust and cybersecurity", "count": 1}]`; a bad row is told and left out. */
function readRows(list: readonly unknown[]): Part<ChartView> {
  const faults: Problem[] = [];
  const rows = list.flatMap((entry, index): ChartRow[] => {
    const { label, count } = (entry ?? {}) as { label?: unknown; count?: unknown };
    const fault =
      typeof label !== 'string' ? 'label' : Number.isSafeInteger(count) && Number(count) >= 0 ? '' : 'count';
    if (!fault) return [{ label: String(label), count: Number(count) }];
    const wanted = fault === 'label' ? 'text' : 'a whole number from 0';
    faults.push(problem('bad-schema', `The ${fault} of this row is not ${wanted}.`, { pointer: `/${index}/${fault}` }));
    return [];
  });
  return { view: { empty: rows.length === 0, rows, caption: undefined, language: undefined }, faults };
}

/** Shows the number of initiatives per topic: the document's, or counted from what it lists. */
export const adapter: Adapter<ChartView> = {
  members: ['topicFigure', 'topics'],
  child: 'table',

  show(_element, parts) {
    const { topics = [], topicFigure = {}, language } = parts;
    const { counts, label, caption } = topicFigure;
    const given = new Map(Object.entries(counts ?? {}));
    const listed = topics.map((topic) => rowOf(topic, given.get(topic.id) ?? topic.initiatives.length));
    const others = [...given].filter(([id]) => !topics.some((topic) => topic.id === id));
    const rows = [...listed, ...others.map(([id, count]) => rowOf({ id, title: id }, count))];
    return {
      empty: rows.length === 0,
      rows,
      caption: [label, caption].filter(Boolean).join('. ') || undefined,
      language,
      ...(topics.some(({ id }) => !given.has(id)) && { counted: countInitiatives(parts) }),
    };
  },

  wrap: (_element, data) => ({ path: '/topicFigure/counts', factsheet: { topicFigure: { counts: data } } }),

  readPart: (data) => (Array.isArray(data) ? readRows(data) : undefined),

  readChild(element, table, { tableRows }) {
    const rows: ChartRow[] = [];
    tableRows(table).forEach((cells, index) => {
      const [label = '', ...rest] = cells;
      const figure = rest.at(-1) ?? '';
      if (/^\d{1,15}$/.test(figure)) rows.push({ label, count: Number(figure) });
      // The first row may be the header.
      else if (index > 0) notA(element, `the table's row "${label}"`, figure, 'a count');
    });
    const caption = table.querySelector('caption')?.textContent.trim();
    return rows.length > 0 ? { rows, caption: caption || undefined, language: undefined } : undefined;
  },
};
