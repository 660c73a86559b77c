/**
 * The Digital Decade indicators a factsheet carries. The 2030 targets are those of the Digital Decade Policy Programme
 * 2030, Decision (EU) 2022/2481, Article 4(1)(4): https://eur-lex.europa.eu/eli/dec/2022/2481/oj
 */
export interface IndicatorDefinition {
  /** The id used in data and in the `indicator` attribute: a word that only this indicator's label has. */
  readonly id: string;
  /** A number on a scale, or a yes/no statement. */
  readonly kind: 'score' | 'yes-no';
  /** The English term; other languages have it in their locale file. */
  readonly label: string;
  /** The target for 2030: a score, or the number that must exist at least. */
  readonly target: number;
}

export const TARGET_YEAR = 2030;

const score = (id: string, label: string): IndicatorDefinition => ({ id, kind: 'score', label, target: 100 });

export const indicators: readonly IndicatorDefinition[] = [
  { id: 'eid', kind: 'yes-no', label: 'eID scheme', target: 1 },
  score('ehealth', 'eHealth records'),
  score('citizens', 'Digital public services for citizens'),
  score('businesses', 'Digital public services for businesses'),
];

/** The catalogue's entry for an id, or `undefined` for an indicator it does not know. */
export const findIndicator = (id: string | undefined): IndicatorDefinition | undefined =>
  indicators.find((indicator) => indicator.id === id);
