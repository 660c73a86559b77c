/**
 * What Lit itself costs: elements with the same markup in their shadow roots and the same styles as ours, and nothing
 * else: no reading of values, no languages, no data sources, no states. The benchmark checks that the markup is ours.
 */
import { html, LitElement, nothing, svg } from 'lit';
import { gaugeStyles } from 'factsheet-elements/elements/shared/gauge.styles.js';
import { initiativeListStyles } from 'factsheet-elements/elements/initiative-list/initiative-list.styles.js';
import { topicChartStyles } from 'factsheet-elements/elements/topic-chart/topic-chart.styles.js';
import { content, controls, tables } from 'factsheet-elements/styles/content.styles.js';
import { host } from 'factsheet-elements/styles/host.styles.js';
import { tokens } from 'factsheet-elements/styles/tokens.styles.js';
import { arc, CHECK, VIEW_BOX } from './arc.js';
import { caption, figureAt, initiatives, readingOf, topics } from './marks.js';

const TRACK = arc(1);
const check = svg`<path class="sign" d=${CHECK} />`;

class BareGauge extends LitElement {
  static styles = [tokens, host, gaugeStyles];
  static properties = {
    label: {},
    number: {},
    details: {},
    fill: {},
    target: {},
    kind: {},
    met: { type: Boolean },
  };

  render() {
    return html`<div class="root auto" part="base">
      <dl class="gauge arc ${this.kind ?? 'score'} ${this.met ? 'met' : ''} ">
        <div class="pair">
          <dt part="name">${this.label}</dt>
          <dd class="figure" part="figure">
            <svg class="drawing" viewBox=${VIEW_BOX} aria-hidden="true">
              <g class="mirrored">
                <path class="outline" d=${TRACK} />
                <path class="track" d=${TRACK} />
                <path class="fill" d=${this.fill} />
                <path class="target" d=${this.target ?? ''} />
                <path class="average" d="" />
              </g>
              ${this.kind === 'yes-no' ? check : nothing}
            </svg>
            <span class="number" part="number">${this.number}</span>
          </dd>
          <dd class="details " part="details">${this.details}</dd>
        </div>
      </dl>
    </div>`;
  }
}

class BareChart extends LitElement {
  static styles = [tokens, host, content, tables, topicChartStyles];
  static properties = { rows: {}, caption: {} };

  constructor() {
    super();
    this.rows = topics;
    this.caption = caption;
  }

  render() {
    const largest = Math.max(...this.rows.map(({ count }) => count));
    return html`<div class="root auto" part="base">
      <figure>
        <ul class="bars " part="bars" role="list">
          ${this.rows.map(
            ({ label, count }) =>
              html`<li>
                <span class="name" part="name">${label}: </span>
                <span class="measure">
                  <svg class="bar" part="bar" width="${(100 * count) / largest}%" height="1" aria-hidden="true">
                    <rect width="100%" height="100%" rx="3" />
                  </svg>
                  <span class="number" part="number">${count}</span>
                </span>
              </li>`,
          )}
        </ul>
        <figcaption part="note">${this.caption}</figcaption>
        <details part="disclosure">
          <summary>Show as table</summary>
          <table part="grid">
            <thead>
              <tr>
                <th scope="col">Topic</th>
                <th scope="col">Initiatives</th>
              </tr>
            </thead>
            <tbody>
              ${this.rows.map(
                ({ label, count }) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    <td>${count}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </details>
      </figure>
    </div>`;
  }
}

class BareList extends LitElement {
  static styles = [tokens, host, content, controls, initiativeListStyles];
  static properties = { items: {} };

  constructor() {
    super();
    this.items = initiatives;
  }

  render() {
    return html`<div class="root auto" part="base">
      <div class="plain" part="section">
        <div>
          <ul class="list" part="list" role="list">
            ${this.items.map(
              ({ name, words, href }) => html`<li><a part="link" href=${href}>${name}</a> ${words}</li>`,
            )}
          </ul>
        </div>
      </div>
    </div>`;
  }
}

customElements.define('bare-gauge', BareGauge);
customElements.define('bare-chart', BareChart);
customElements.define('bare-list', BareList);

const all = [...document.querySelectorAll('bare-gauge')];

globalThis.update = (round) => {
  all.forEach((element, index) => {
    const figure = figureAt(index, round);
    Object.assign(element, readingOf(figure), { fill: arc(figure / 100) });
  });
};
