import type { Indicator, Source } from '../model/factsheet.js';
import { findIndicator, TARGET_YEAR } from '../model/indicators.js';
import { node, type JsonLdNode } from './node.js';
import type { English } from './words.js';

/** The code of UN/CEFACT for a unit; only per cent is sure. */
const unitCodeOf = (unit: string): string | undefined => (unit === '%' ? 'P1' : undefined);

const unitOf = (unit: string | undefined) => (unit ? { unitText: unit, unitCode: unitCodeOf(unit) } : {});

const isCataloguedScore = (id: string): boolean => findIndicator(id)?.kind === 'score';

/** The scale and the unit that readers see when the data do not say. */
function scaleOf(indicator: Indicator) {
  if (indicator.kind === 'yes-no') return {};
  const { id, min = 0, max = 100, unit = isCataloguedScore(id) ? '%' : undefined } = indicator;
  return { ...unitOf(unit), ...(min < max && { minValue: min, maxValue: max }) };
}

/** A value beside the indicator's own. */
interface Mark {
  readonly value: number | boolean;
  readonly year?: number | undefined;
  readonly source?: Source | undefined;
}

/** The target that readers see: the data's, or that of the Digital Decade programme. */
function targetOf({ id, kind, target }: Indicator): Mark | undefined {
  const known = findIndicator(id);
  const { value, year } = target ?? { value: known?.target, year: TARGET_YEAR };
  // The target of a yes/no statement is the number that must exist.
  return value === undefined ? undefined : { value: kind === 'yes-no' ? value >= 1 : value, year };
}

/** A published source: its title and, where it is known, its address. */
export const sourceNode = ({ title, url }: Source): JsonLdNode => node({ '@type': 'CreativeWork', name: title, url });

/**
 * An indicator as schema.org's PropertyValue. What belongs to the value but is not the value (year, target, average)
 * stands as `valueReference`, each with its `propertyID`. A yes/no statement is a boolean. Where there are no data,
 * there is no `value`, and the description says so: a missing value must not read as 0 or "no".
 */
export function indicatorValue(indicator: Indicator, english: English): JsonLdNode {
  const scale = scaleOf(indicator);
  const unit = unitOf('unitText' in scale ? scale.unitText : undefined);
  const yearNode = (year: number | undefined): JsonLdNode[] =>
    year === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: 'year', name: english('Year'), value: year }];
  const mark = (propertyID: string, name: string, { value, year, source }: Mark): JsonLdNode =>
    node({
      '@type': 'PropertyValue',
      propertyID,
      name: english(name),
      value,
      ...unit,
      valueReference: yearNode(year),
      subjectOf: source && sourceNode(source),
    });

  const { id, label, value, year, source } = indicator;
  const target = targetOf(indicator);
  const average = indicator.kind === 'score' ? indicator.average : undefined;
  const isKnown = value !== undefined && value !== null;
  return node({
    '@type': 'PropertyValue',
    propertyID: id,
    name: label,
    value: isKnown ? value : undefined,
    description: isKnown ? undefined : english('No data'),
    ...scale,
    valueReference: [
      ...yearNode(year),
      ...(target ? [mark('target', 'Target', target)] : []),
      ...(average ? [mark('average', 'EU average', average)] : []),
    ],
    subjectOf: source && sourceNode(source),
  });
}
