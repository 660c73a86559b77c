/**
 * The Digital Decade indicators a factsheet carries. The 2030 targets are those of the Digital Decade Policy Programme
 * 2030, Decision (EU) 2022/2481, Article 4(1)(4): https://eur-lex.europa.eu/eli/dec/2022/2481/oj
 */
export interface IndicatorDefinition {
  /** The id used in data and in the `indicator` attribute. */
  readonly id: string;
  /** A number on a scale, or a yes/no statement. */
  readonly kind: 'score' | 'yes-no';
  /** The English term; other languages have it in their locale file. */
  readonly label: string;
  /** A word that only this indicator's label has, in lower case: how the parser knows it. */
  readonly word: string;
  /** The target for 2030: a score, or the number that must exist at least. */
  readonly target: number;
}

export const TARGET_YEAR = 2030;

const score = (id: string, word: string, label: string): IndicatorDefinition => ({
  id,
  kind: 'score',
  label,
  word,
  target: 100,
});

export const indicators: readonly IndicatorDefinition[] = [
  { id: 'eid', kind: 'yes-no', word: 'eid', label: 'eID scheme', target: 1 },
  score('ehealth', 'ehealth', 'eHealth records'),
  score('citizens', 'citizens', 'Digital public services for citizens'),
  score('businesses', 'businesses', 'Digital public services for businesses'),
];

/** The catalogue's entry for an id, or `undefined` for an indicator it does not know. */
export const findIndicator = (id: string | undefined): IndicatorDefinition | undefined =>
  indicators.find((indicator) => indicator.id === id);
