import { html, nothing, svg, type TemplateResult } from 'lit';
import { GAUGE_VIEW_BOX, gaugePaths, percentage, type GaugeOptions } from '../../geometry/gauge.js';
import { formatNumber } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { findIndicator } from '../../model/indicators.js';
import { readNumber } from '../../parser/value.js';
import type { GaugeView, Mark } from './gauge-view.js';
import { labelOf, type Label } from './labels.js';

/** How many decimals a number has. */
const decimalsOf = (value: unknown): number => readNumber(value)?.decimals ?? 0;

/** Where a gauge stands against its target: `undefined` without a target or without data. */
const isMet = ({ value, target }: GaugeView): boolean | undefined =>
  target === undefined || value === undefined ? undefined : Number(value) >= target.value;

/** The value in words: a figure as its language writes it, yes or no, or that there is none. */
export function valueText({ value, decimals, unit }: GaugeView, language: string): string {
  if (value === undefined) return translate(language, messages.noData);
  if (typeof value === 'boolean') return translate(language, value ? messages.yes : messages.no);
  return formatNumber(language, value, decimals, unit);
}

function targetText(view: GaugeView, target: Mark, language: string): string {
  const { kind, unit, decimals } = view;
  const value =
    kind === 'yes-no' && target.value === 1
      ? translate(language, messages.atLeastOne)
      : formatNumber(language, target.value, target.decimals, unit);
  const { year } = target;
  const words = year
    ? translate(language, messages.targetInYear, { value, year })
    : translate(language, messages.target, { value });
  const met = isMet(view);
  if (met === undefined) return words;
  if (met) return translate(language, messages.targetMet, { target: words });
  if (kind === 'yes-no') return translate(language, messages.targetMissed, { target: words });
  // The difference has as many decimals as its terms: 100 − 82.3 is 17.7, not 17.700000000000003.
  // Rounding for display never hides that something is left.
  const places = Math.max(decimals ?? 0, decimalsOf(view.value), decimalsOf(target.value));
  const distance = formatNumber(language, Number((target.value - Number(view.value)).toFixed(places)), places);
  return translate(language, messages.targetAhead, { target: words, distance });
}

/** What stands below the value, a line each; the average comes first, since its mark is drawn before it. */
export function detailLines(view: GaugeView, language: string): string[] {
  const { average, target, year, unit } = view;
  const lines: string[] = [];
  if (average) {
    const value = formatNumber(language, average.value, average.decimals, unit);
    lines.push(
      average.year
        ? translate(language, messages.averageInYear, { value, year: average.year })
        : translate(language, messages.average, { value }),
    );
  }
  if (target) lines.push(targetText(view, target, language));
  if (year) lines.push(translate(language, messages.referenceYear, { year }));
  return lines;
}

/** More characters than this do not fit into the arc at full size. */
const LONG = 6;
/** No number is longer: a unit, perhaps, that must be broken anywhere. */
const LONGEST = 16;

const check = svg`<path class="sign" d="M-15 -8L-5 2L16 -19" />`;
const cross = svg`<path class="sign" d="M-11 -19L11 3M11 -19L-11 3" />`;

/** What is drawn: a yes fills the whole scale, a no leaves it empty. */
function scaleOf({ value, kind, min, max, target, average }: GaugeView): GaugeOptions {
  if (kind === 'yes-no') return { value: Number(value ?? 0), min: 0, max: 1, target: undefined, average: undefined };
  return { value: value as number | undefined, min, max, target: target?.value, average: average?.value };
}

function arcDrawing(view: GaugeView): TemplateResult {
  const { value } = view;
  const paths = gaugePaths(scaleOf(view));
  return html`<svg class="drawing" viewBox=${GAUGE_VIEW_BOX} aria-hidden="true">
    <g class="mirrored">
      <path class="outline" d=${paths.track} />
      <path class="track" d=${paths.track} />
      <path class="fill" d=${paths.fill} />
      <path class="target" d=${paths.target} />
      <path class="average" d=${paths.average} />
    </g>
    ${typeof value === 'boolean' ? (value ? check : cross) : nothing}
  </svg>`;
}

function barDrawing(view: GaugeView): TemplateResult {
  const scale = scaleOf(view);
  const { value, target, average } = scale;
  const at = (figure: number) => percentage(figure, scale);
  return html`<svg class="drawing mirrored" aria-hidden="true">
    <rect class="track" y="25%" width="100%" height="50%" rx="4" />
    <rect class="fill" y="25%" width=${at(value ?? scale.min)} height="50%" rx="4" />
    ${target === undefined ? nothing : svg`<line class="target" x1=${at(target)} x2=${at(target)} y1="8%" y2="92%" />`}
    ${
      average === undefined
        ? nothing
        : svg`<svg x=${at(average)} overflow="visible"><path class="average" d="M0 5L-4 -2L4 -2Z" /></svg>`
    }
  </svg>`;
}

/** The name of an indicator. */
export const gaugeLabel = ({ id, label, words, wordsLanguage }: GaugeView, language: string): Label =>
  labelOf(language, { label, words, wordsLanguage, term: `indicator.${id}`, english: findIndicator(id)?.label });

/** A gauge: a term and its description in words, and a drawing that says the same to the eye. */
export function gauge(view: GaugeView, shape: 'arc' | 'bar', language: string): TemplateResult {
  const { words, lang } = gaugeLabel(view, language);
  const lines = detailLines(view, language);
  const { source } = view;
  const origin = source && translate(language, messages.source, source);
  const state = view.value === undefined ? 'missing' : isMet(view) ? 'met' : '';
  const value = valueText(view, language);
  // Some languages set direction marks, which take no room.
  const { length } = value.replace(/\p{Cf}/gu, '');
  const long = length > LONGEST ? 'long longest' : length > LONG ? 'long' : '';
  return html`<dl class="gauge ${shape} ${view.kind} ${state} ${long}">
    <div class="pair">
      <dt part="name" lang=${lang ?? nothing}>${words}</dt>
      <dd class="figure" part="figure">
        ${shape === 'bar' ? barDrawing(view) : arcDrawing(view)}
        <span class="number" part="number">${value}</span>
      </dd>
      ${
        lines.length > 0
          ? html`<dd class="details ${view.average ? 'keyed' : ''}" part="details">${lines.join('\n')}</dd>`
          : nothing
      }
      ${
        source
          ? html`<dd class="source" part="reference">
              ${source.url ? html`<a part="link" href=${source.url}>${origin}</a>` : origin}
            </dd>`
          : nothing
      }
    </div>
  </dl>`;
}
