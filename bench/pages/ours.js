/** The pages with our elements, as an author writes them: plain values in attributes, or one factsheet as a property. */
import { figureAt, gauges, initiatives, labelAt, TARGET, topics } from './marks.js';
import { readyWhenAnnounced, shell, times, withScript, written } from './shell.js';

const textOf = ({ name, words, href }) => ({ text: [{ text: name, href }, { text: ` ${words}` }] });

const element = (name, attributes) => `<factsheet-${name}${written(attributes)}></factsheet-${name}>`;

const page = (script, elements, body) => shell({ head: withScript(script), body, ready: readyWhenAnnounced(elements) });

/** The page of the first paint: seven elements. */
export const firstPaint = (script) =>
  page(
    script,
    gauges.length + 2,
    `<div class="gauges">
${gauges.map(({ attributes }) => element('indicator-gauge', attributes)).join('\n')}
</div>
${element('topic-chart', { counts: topics.map(({ label, count }) => `${label} ${count}`).join('; ') })}
${element('initiative-list', { items: JSON.stringify(initiatives.map(textOf)) })}`,
  );

/** A page with many gauges. */
export const manyGauges = (script, count) =>
  page(
    script,
    count,
    `<div class="gauges">\n${times(count, (index) =>
      element('indicator-gauge', {
        label: labelAt(index),
        value: figureAt(index).toFixed(1),
        unit: '%',
        target: TARGET,
      }),
    )}\n</div>`,
  );

/** The same figures as one factsheet. */
const factsheet = () => {
  const ends = [2, 3, 5, 6, 10];
  return {
    country: { code: 'BE', name: 'Belgium' },
    language: 'en',
    indicators: gauges.map(({ attributes: { indicator }, label, share, sign }) => ({
      id: indicator,
      label,
      ...(sign ? { kind: 'yes-no', value: true } : { kind: 'score', value: share * 100, decimals: share < 1 ? 1 : 0 }),
    })),
    topicFigure: { counts: Object.fromEntries(topics.map(({ id, count }) => [id, count])) },
    topics: topics.map(({ id, label }, index) => ({
      id,
      title: label,
      initiatives: initiatives.slice(ends[index - 1] ?? 0, ends[index]).map(textOf),
    })),
  };
};

/** One document: the same figures, with the headings, topics and counts that a document adds. */
export const document = (script) =>
  page(
    script,
    1,
    `${element('document', { sections: 'indicators chart topics' })}
<script type="module">document.querySelector('factsheet-document').factsheet = ${JSON.stringify(factsheet())};</script>`,
  );
