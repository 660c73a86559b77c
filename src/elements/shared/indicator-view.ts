import { text } from '../../internal/attributes.js';
import type { FactsheetParts, Indicator } from '../../model/factsheet.js';
import { findIndicator } from '../../model/indicators.js';
import { readNumber } from '../../parser/value.js';
import { catalogueTarget, readDecimals, readScale, says, type GaugeAttributes, type GaugeView } from './gauge-view.js';

/** The view of an indicator of a factsheet; the attributes that always apply go before. */
export function viewOfIndicator(
  element: Element,
  indicator: Indicator,
  { language }: FactsheetParts,
  { label, decimals, target }: Pick<GaugeAttributes, 'label' | 'decimals' | 'target'> = {},
): GaugeView {
  const score = indicator.kind === 'score' ? indicator : undefined;
  const number = readNumber(score?.value);
  const catalogued = findIndicator(indicator.id)?.kind === 'score';
  return {
    empty: indicator.value === undefined || indicator.value === null,
    id: indicator.id,
    label: text(label) || undefined,
    words: indicator.label,
    wordsLanguage: language,
    value: indicator.value ?? undefined,
    kind: indicator.kind,
    decimals: readDecimals(element, decimals) ?? score?.decimals ?? number?.decimals,
    ...readScale(element, score?.min, score?.max),
    unit: score?.unit ?? (catalogued ? '%' : ''),
    target: says(target, 'none') ? undefined : (indicator.target ?? catalogueTarget(indicator.id)),
    average: score?.average,
    year: indicator.year,
    source: indicator.source,
    series: score?.series,
  };
}
