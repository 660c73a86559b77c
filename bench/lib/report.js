/** The tables at the end, with the targets beside the numbers. */
import { median, spread } from './statistics.js';
import { SIZES, UPDATED } from './site.js';

/** What others need for the same first paint, over the static page: measured once, by hand, with their own pages. */
const PEERS = {
  'bare Lit': 1.45,
  'hand-written d3': 1.8,
  Plot: 4.0,
  'Chart.js': 4.3,
  ECharts: 6.3,
  'French state': 7.5,
  Carbon: 8.6,
};

const TARGETS = { firstPaint: 1.7, update: 1.2, perGauge: 2, growth: 1.2 };

const ms = (number) => number.toFixed(1);
const ratio = (number) => `${number.toFixed(2)}x`;
const verdict = (value, target) => `target <= ${target}x: ${value <= target ? 'met' : 'MISSED'}`;

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  const line = (row) =>
    row
      .map((cell, column) => (column ? String(cell ?? '').padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
};

const summaryOf = (samples) =>
  Object.fromEntries(
    Object.entries(samples).map(([name, all]) => [
      name,
      {
        median: median(all.map(({ all: time }) => time)),
        spread: spread(all.map(({ all: time }) => time)),
        samples: all,
      },
    ]),
  );

const comparison = (summary) => {
  const { static: still, 'bare Lit': bare } = summary;
  return table([
    ['', 'median ms', 'MAD', 'x static', 'x bare Lit', 'style', 'layout', 'rest'],
    ...Object.entries(summary).map(([name, { median: time, spread: around, samples }]) => [
      name,
      ms(time),
      ms(around),
      ratio(time / still.median),
      ratio(time / bare.median),
      ...['style', 'layout', 'rest'].map((part) => ms(median(samples.map((sample) => sample[part])))),
    ]),
  ]);
};

/** Time per gauge, and the time of each further gauge in the upper range over that in the lower: 1 is linear. */
const scalingOf = (summary) =>
  Object.fromEntries(
    Object.entries(summary).map(([name, sizes]) => {
      const times = sizes.map(({ median: time }) => time);
      const further = times.slice(1).map((time, index) => (time - times[index]) / (SIZES[index + 1] - SIZES[index]));
      return [
        name,
        { times, perGauge: times.map((time, index) => time / SIZES[index]), growth: further[1] / further[0] },
      ];
    }),
  );

const peers = Object.entries(PEERS).map(([name, times]) => `${name} ${times}`);

function firstPaintSection(summary) {
  const over = summary.ours.median / summary.static.median;
  return `First paint: 4 gauges, a chart with its table, 10 linked initiatives

${comparison(summary)}

ours ${ratio(over)} static, ${verdict(over, TARGETS.firstPaint)} (others, measured once: ${peers.join(', ')})`;
}

function updateSection(summary) {
  const over = summary.ours.median / summary.static.median;
  return `New values for ${UPDATED} gauges

${comparison(summary)}

ours ${ratio(over)} static, ${verdict(over, TARGETS.update)}`;
}

function scalingSection(summary) {
  const scaling = scalingOf(summary);
  const last = SIZES.length - 1;
  const { perGauge, growth } = scaling.ours;
  const over = perGauge[last] / scaling['bare Lit'].perGauge[last];
  return `First paint of many gauges

${table([
  ['', ...SIZES.map((size) => `${size}: ms`), ...SIZES.map((size) => `${size}: ms each`), 'growth'],
  ...Object.entries(scaling).map(([name, one]) => [
    name,
    ...one.times.map(ms),
    ...one.perGauge.map((time) => time.toFixed(3)),
    one.growth.toFixed(2),
  ]),
])}

ours ${ratio(over)} bare Lit per gauge at ${SIZES[last]}, ${verdict(over, TARGETS.perGauge)}
growth ${growth.toFixed(2)} (1 is linear), ${verdict(growth, TARGETS.growth)}`;
}

/**
 * @param {{firstPaint?: object, update?: object, scaling?: object}} samples lists by name, of `scaling` one per size
 * @returns {{text: string, result: object}} the tables, and the numbers in them with all samples
 */
export function report({ firstPaint, update, scaling }) {
  const result = {
    firstPaint: firstPaint && summaryOf(firstPaint),
    update: update && summaryOf(update),
    scaling:
      scaling &&
      Object.fromEntries(Object.entries(scaling).map(([name, sizes]) => [name, Object.values(summaryOf(sizes))])),
  };
  const sections = [
    result.firstPaint && firstPaintSection(result.firstPaint),
    result.update && updateSection(result.update),
    result.scaling && scalingSection(result.scaling),
  ];
  return { text: sections.filter(Boolean).join('\n\n'), result };
}
