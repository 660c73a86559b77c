/** The pages with bare Lit elements: every reading stands in the attributes, ready to be shown. */
import { arc, tick } from './arc.js';
import { figureAt, gauges, labelAt, readingOf, TARGET } from './marks.js';
import { READY_WHEN_UPDATED, shell, times, withScript, written } from './shell.js';

const gauge = ({ label, number, details, share, target, sign, met }) => {
  const attributes = { class: 'bare', label, number, details, fill: arc(share), met };
  const target_ = target === undefined ? undefined : tick(target);
  return `<bare-gauge${written({ ...attributes, target: target_, kind: sign && 'yes-no', met: met || undefined })}></bare-gauge>`;
};

const page = (body) => shell({ head: withScript('bare-lit.js'), body, ready: READY_WHEN_UPDATED });

/** The page of the first paint. */
export const firstPaint = () =>
  page(
    `<div class="gauges">\n${gauges.map(gauge).join('\n')}\n</div>\n<bare-chart class="bare"></bare-chart>\n<bare-list class="bare"></bare-list>`,
  );

/** A page with many gauges. */
export const manyGauges = (count) =>
  page(
    `<div class="gauges">\n${times(count, (index) => {
      const figure = figureAt(index);
      return gauge({ label: labelAt(index), ...readingOf(figure), share: figure / 100, target: TARGET / 100 });
    })}\n</div>`,
  );
