import type { TemplateResult } from 'lit';
import type { OwnData } from '../../internal/adapter.js';
import { oneOf } from '../../internal/attributes.js';
import { FactsheetElement } from '../../internal/base-element.js';
import { gaugeStyles } from '../shared/gauge.styles.js';
import { gauge } from '../shared/gauge.template.js';
import { says, viewOfAttributes, type GaugeView } from '../shared/gauge-view.js';

/**
 * One indicator: a number on a scale, or a yes/no mark, with its target and the EU average said in words.
 *
 * @tag factsheet-indicator-gauge
 * @summary One indicator as a gauge or a yes/no mark.
 * @slot - Readable words that stand before the data do: without scripts, while loading, on error.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart name - The indicator's name.
 * @csspart figure - The drawing with the number.
 * @csspart number - The number, or yes or no.
 * @csspart details - Average, target, distance to it, reference year.
 * @csspart reference - The source.
 * @csspart link - A link.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 * @cssproperty --factsheet-color-accent - The filled part of the scale.
 * @cssproperty --factsheet-color-track - The rest of the scale.
 * @cssproperty --factsheet-color-met - The filled part when the target is met.
 * @cssproperty --factsheet-color-mark - The mark of the average.
 */
export class FactsheetIndicatorGauge extends FactsheetElement<GaugeView> {
  static override styles = [...FactsheetElement.styles, gaugeStyles];
  static override properties = {
    label: {},
    value: {},
    kind: {},
    min: {},
    max: {},
    unit: {},
    decimals: {},
    target: {},
    average: {},
    year: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    indicator: {},
    series: {},
    shape: {},
  };

  /** The indicator's name. Applies to every data source. */
  declare label?: string | null;
  /** The value: a number such as `82.3`, `82,3` or `82.3 %`, or yes or no. Any other text is "no data". */
  declare value?: string | number | boolean | null;
  /** What the value is: `score` (a number on a scale) or `yes-no`. By default as the indicator or the value tells. */
  declare kind?: 'score' | 'yes-no' | null;
  /** Start of the scale, in the unit of the value; by default 0. */
  declare min?: string | number | null;
  /** End of the scale, in the unit of the value; by default 100. */
  declare max?: string | number | null;
  /** Unit behind the value; `%` is set as the language sets it. */
  declare unit?: string | null;
  /** How many decimals are shown, 0 to 10; by default as many as the value is written with. */
  declare decimals?: string | number | null;
  /** The target, in the unit of the value; `none` drops the 2030 target that a known indicator has. */
  declare target?: string | number | null;
  /** The EU average, in the unit of the value; `auto`: that of the catalogue for a known indicator, with its year. */
  declare average?: string | number | null;
  /** The year the value belongs to, 1900 to 2200. */
  declare year?: string | number | null;
  /** Title of the source. */
  declare source?: string | null;
  /** Address of the source. */
  declare sourceUrl?: string | null;
  /** Id of the indicator: picks it from a factsheet, or fills name, unit and target from the catalogue. */
  declare indicator?: string | null;
  /** Figures of earlier years: `2021 72.2; 2022 77`. The last before the value is said, with the change since. */
  declare series?: string | readonly object[] | null;
  /** How it is drawn: `arc` or `bar`. */
  declare shape?: 'arc' | 'bar' | null;

  protected override loadAdapter() {
    return import('./indicator-gauge.adapter.js');
  }

  protected override fromAttributes(): GaugeView | OwnData | undefined {
    const { value, series, average } = this;
    if (value === undefined || value === null) return undefined;
    const view = viewOfAttributes(this, this);
    return series || says(average, 'auto') ? { unchecked: { view } } : view;
  }

  protected override renderView(view: GaugeView): TemplateResult {
    return gauge(view, oneOf(this, 'shape', this.shape, ['arc', 'bar']), this.localize.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-indicator-gauge': FactsheetIndicatorGauge;
  }
}
