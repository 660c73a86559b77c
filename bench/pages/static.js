/**
 * The opponent: the same marks as a careful author writes them by hand. Plain HTML, one stylesheet (static.css), inline
 * SVG; light and dark, forced colours, print and small screens are taken care of, as in ours. Nothing is there twice,
 * and nothing is there that a reader would not miss.
 */
import { arc, CHECK, tick, VIEW_BOX } from './arc.js';
import { caption, figureAt, gauges, initiatives, labelAt, readingOf, TARGET, topics } from './marks.js';
import { escape, READY_WITH_PAGE, shell, times } from './shell.js';

const path = (name, d) => `<path class="${name}" d="${d}"/>`;

const TRACK = arc(1);

const gauge = ({ label, number, details, share, target, sign, met }) => `<dl class="gauge${met ? ' met' : ''}">
<dt>${escape(label)}</dt>
<dd class="figure"><svg viewBox="${VIEW_BOX}" aria-hidden="true">${[
  path('outline', TRACK),
  path('track', TRACK),
  path('fill', arc(share)),
  target === undefined ? '' : path('target', tick(target)),
  sign ? path('sign', CHECK) : '',
].join('')}</svg><span class="number${sign ? ' low' : ''}">${number}</span></dd>
<dd class="details">${escape(details)}</dd>
</dl>`;

const largest = Math.max(...topics.map(({ count }) => count));

const bar = ({ label, count }) => `<li><span class="name">${escape(label)}:</span>
<span class="measure"><svg class="bar" width="${(count / largest) * 100}%" height="1" aria-hidden="true"><rect width="100%" height="100%" rx="3"/></svg><span>${count}</span></span></li>`;

const chart = () => `<figure>
<ul class="bars" role="list">
${topics.map(bar).join('\n')}
</ul>
<figcaption>${caption}</figcaption>
<details>
<summary>Show as table</summary>
<table>
<thead><tr><th scope="col">Topic</th><th scope="col">Initiatives</th></tr></thead>
<tbody>
${topics.map(({ label, count }) => `<tr><th scope="row">${escape(label)}</th><td>${count}</td></tr>`).join('\n')}
</tbody>
</table>
</details>
</figure>`;

const list = () => `<ul class="list" role="list">
${initiatives.map(({ name, words, href }) => `<li><a href="${href}">${escape(name)}</a> ${escape(words)}</li>`).join('\n')}
</ul>`;

const page = (body, head = '') =>
  shell({ head: `<link rel="stylesheet" href="static.css">${head}`, body, ready: READY_WITH_PAGE });

/** The page of the first paint. */
export const firstPaint = () =>
  page(`<div class="gauges">\n${gauges.map(gauge).join('\n')}\n</div>\n${chart()}\n${list()}`);

/** A page with many gauges and the script that writes new values into them. */
export const manyGauges = (count) =>
  page(
    `<div class="gauges">\n${times(count, (index) => {
      const figure = figureAt(index);
      return gauge({ label: labelAt(index), ...readingOf(figure), share: figure / 100, target: TARGET / 100 });
    })}\n</div>`,
    '\n<script type="module" src="static-update.js"></script>',
  );
