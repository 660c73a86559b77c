/** The picture of what an element shows, from its data and the words at them. */
import type { GridView } from '../elements/indicator-grid/indicator-grid.adapter.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import type { ChartView } from '../elements/topic-chart/chart-view.js';
import { barChart } from './chart-picture.js';
import { arcGauge, barGauge, gaugeGrid } from './gauge-picture.js';
import { framed, stack, words, type Drawn, type Frame, type Room, type Tools } from './picture-frame.js';
import type { Scene } from './scene.js';
import type { Told } from './words.js';

/** What is drawn. */
export type Subject =
  | { readonly kind: 'indicator-gauge'; readonly view: GaugeView; readonly shape: 'arc' | 'bar' }
  | { readonly kind: 'indicator-grid'; readonly view: GridView }
  | { readonly kind: 'topic-chart'; readonly view: ChartView; readonly note: string };

/** Where no words are drawn for a number. */
const NOTHING: Told = { name: '', number: '', details: [], source: '' };

/** How wide pictures are, in pixels: of one gauge, of a column of gauges with its gap, of a chart. */
const GAUGE = 420;
const COLUMN = 224;
const CHART = 720;
/** Gauges in one row, at most. */
const MOST_COLUMNS = 4;

/** How wide the picture is, and what is drawn in it. */
function drawingOf(subject: Subject, told: readonly Told[], tools: Tools): [number, (room: Room) => Drawn] {
  const toldAt = (index: number): Told => told[index] ?? NOTHING;
  switch (subject.kind) {
    case 'indicator-gauge': {
      const gauge = { view: subject.view, told: toldAt(0), named: false };
      return [GAUGE, subject.shape === 'bar' ? barGauge(gauge, tools) : arcGauge(gauge, tools)];
    }
    case 'indicator-grid': {
      const gauges = subject.view.gauges.map((view, index) => ({ view, told: toldAt(index), named: true }));
      const columns = Math.min(MOST_COLUMNS, gauges.length);
      return [Math.max(GAUGE, columns * COLUMN + 32), gaugeGrid(gauges, columns, tools)];
    }
    case 'topic-chart': {
      const bars = subject.view.rows.map(({ count }, index) => ({ count, told: toldAt(index) }));
      const note = words(subject.note, { size: 13, colour: tools.ink.muted }, tools);
      return [CHART, (room) => stack(room, 14, [barChart(bars, tools), note])];
    }
  }
}

const described = ({ name, number, details, source }: Told): string =>
  [`${name}: ${number}`, ...details, source].filter(Boolean).join('. ');

/** Draws what an element shows, with the words that it has at each number. */
export function pictureOf(
  subject: Subject,
  told: readonly Told[],
  frame: Pick<Frame, 'context' | 'title' | 'origin' | 'language'>,
  tools: Tools,
): Scene {
  const [width, drawing] = drawingOf(subject, told, tools);
  const note = subject.kind === 'topic-chart' ? [subject.note] : [];
  const description = [...told.map(described), ...note].filter(Boolean).join('\n');
  return framed({ ...frame, width, description }, tools, drawing);
}
