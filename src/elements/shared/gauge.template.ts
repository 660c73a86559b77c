import { html, nothing, svg, type TemplateResult } from 'lit';
import { GAUGE_VIEW_BOX, gaugePaths, percentage, type GaugeOptions } from '../../geometry/gauge.js';
import { formatNumber } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { translateCount } from '../../i18n/translate-count.js';
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

function targetText(view: GaugeView, mark: Mark, language: string): string {
  const { kind, unit, decimals = 0 } = view;
  const isYesNo = kind === 'yes-no';
  const value =
    isYesNo && mark.value === 1
      ? translate(language, messages.atLeastOne)
      : formatNumber(language, mark.value, mark.decimals, unit);
  const target = translate(language, messages.target, { value, year: mark.year });
  const met = isMet(view);
  if (met === undefined) return target;
  if (met || isYesNo) return translate(language, met ? messages.targetMet : messages.targetMissed, { target });
  // The difference has at most as many decimals as its terms: 100 − 82.3 is 17.7, not 17.700000000000003.
  // Rounding for display never hides that something is left.
  const places = Math.max(decimals, decimalsOf(view.value), decimalsOf(mark.value));
  const left = Number((mark.value - Number(view.value)).toFixed(places));
  const distance = translateCount(language, messages.points, left);
  return translate(language, messages.targetAhead, { target, distance });
}

/** What stands below the value, a line each; the average comes first, since its mark is drawn before it. */
export function detailLines(view: GaugeView, language: string): string[] {
  const { average, target, year, unit } = view;
  const lines: string[] = [];
  if (average) {
    const value = formatNumber(language, average.value, average.decimals, unit);
    lines.push(translate(language, messages.average, { value, year: average.year }));
  }
  if (target) lines.push(targetText(view, target, language));
  if (year) lines.push(translate(language, messages.referenceYear, { year }));
  return lines.concat(view.more?.(language, { translate, translateCount, formatNumber }) ?? []);
}

/** More characters than this do not fit into the arc at full size. */
const LONG = 5;
/** No number is longer: a unit, perhaps, that must be broken anywhere. */
const LONGEST = 16;

const check = svg`<path class="sign" d="M-15 -8L-5 2L16 -19" />`;
const cross = svg`<path class="sign" d="M-11 -19L11 3M11 -19L-11 3" />`;

/** What is drawn: a yes fills the whole scale, a no leaves it empty. */
function scaleOf({ value, kind, min, max, target, average }: GaugeView): GaugeOptions {
  if (kind === 'yes-no') return { value: Number(value ?? 0), min: 0, max: 1 };
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
  const origin = source ? translate(language, messages.source, source) : '';
  // A line is read with the others, a link by itself.
  if (source && !source.url) lines.push(origin);
  const state = view.value === undefined ? 'missing' : isMet(view) ? 'met' : '';
  const value = valueText(view, language);
  // Spaces are narrow, and the direction marks that some languages set take no room.
  const { length } = value.replace(/[\p{Cf}\s]/gu, '');
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
        source?.url
          ? html`<dd class="source" part="reference"><a part="link" href=${source.url}>${origin}</a></dd>`
          : nothing
      }
    </div>
  </dl>`;
}
