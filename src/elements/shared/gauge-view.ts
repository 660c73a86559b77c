import type { formatNumber } from '../../i18n/format.js';
import type { translate } from '../../i18n/translate.js';
import type { translateCount } from '../../i18n/translate-count.js';
import { isGiven, notA, oneOf, text, wholeNumber } from '../../internal/attributes.js';
import type { View } from '../../internal/adapter.js';
import type { Source } from '../../model/factsheet.js';
import { findIndicator, TARGET_YEAR } from '../../model/indicators.js';
import { safeHref } from '../../model/links.js';
import { readNumber, readYesNo } from '../../parser/value.js';

/** A number with the year it belongs to. */
export interface Mark {
  value: number;
  decimals?: number | undefined;
  year?: number | undefined;
}

/** How words are said; handed to code that stands in a file of its own and knows no language. */
export interface Words {
  translate: typeof translate;
  translateCount: typeof translateCount;
  formatNumber: typeof formatNumber;
}

/** One indicator, ready to be drawn and said. */
export interface GaugeView extends View {
  /** Id in the catalogue, for the indicator's name in the reader's language. */
  id: string | undefined;
  /** The page author's name for it, which goes before all others. */
  label: string | undefined;
  /** The document's name for it, and its language. */
  words?: string | undefined;
  wordsLanguage?: string | undefined;
  /** A figure, a yes (true) or no (false), or no data. */
  value: number | boolean | undefined;
  kind: 'score' | 'yes-no';
  decimals: number | undefined;
  min: number;
  max: number;
  unit: string;
  target: Mark | undefined;
  average: Mark | undefined;
  year: number | undefined;
  source: Source | undefined;
  /** Figures of earlier years, as given. */
  series?: unknown;
  /** The last of them before the value. */
  past?: Mark;
  /** Lines that code fetched on request adds to those below the value. */
  more?: (language: string, words: Words) => string[];
}

/** The attributes of a gauge, as the page's author wrote them. */
export interface GaugeAttributes {
  label?: unknown;
  value?: unknown;
  kind?: unknown;
  min?: unknown;
  max?: unknown;
  unit?: unknown;
  decimals?: unknown;
  target?: unknown;
  average?: unknown;
  year?: unknown;
  source?: unknown;
  sourceUrl?: unknown;
  indicator?: unknown;
  series?: unknown;
}

/** Whether an attribute says a word that stands for more than itself: `none`, or `auto` for the catalogue. */
export const says = (value: unknown, word: 'none' | 'auto'): boolean => String(value).trim().toLowerCase() === word;

/** The catalogue's target for 2030, or `undefined` for an indicator it does not know. */
export function catalogueTarget(id: string | undefined): Mark | undefined {
  const definition = findIndicator(id);
  return definition && { value: definition.target, year: TARGET_YEAR };
}

/** An optional figure of an attribute; what is no figure is left out with one warning. */
function readMark(element: Element, attribute: string, value: unknown): Mark | undefined {
  if (/^\s*(none|auto)?$/i.test(text(value)?.trimEnd() ?? '')) return undefined;
  const number = readNumber(value);
  if (number) return { value: number.value, decimals: number.decimals };
  notA(element, attribute, value, 'a number');
  return undefined;
}

/** How many decimals an attribute asks for, 0 to 10. */
export const readDecimals = (element: Element, decimals: unknown): number | undefined =>
  wholeNumber(element, 'decimals', decimals, 0, 10);

/** The ends of the scale; 0 and 100 where they are absent or not in order. */
export function readScale(element: Element, min: unknown, max: unknown): { min: number; max: number } {
  const scale = {
    min: readMark(element, 'min', min)?.value ?? 0,
    max: readMark(element, 'max', max)?.value ?? 100,
  };
  if (scale.min < scale.max) return scale;
  notA(element, 'min', scale.min, 'below max');
  return { min: 0, max: 100 };
}

/** A source's title with its address, which may be relative to the page; an address that is not safe is left out. */
function readSource(element: Element, title: unknown, address: unknown): Source | undefined {
  const href = text(address);
  const words = text(title) || href;
  if (!words) return undefined;
  const url = safeHref(href, element.baseURI);
  if (href && !url) notA(element, 'source-url', href, 'an address');
  return url ? { title: words, url } : { title: words };
}

/** Whether the attributes mean a figure or a yes/no: as said, else as the catalogue or the value itself tells. */
function readKind(element: Element, { kind, value, indicator }: GaugeAttributes): 'score' | 'yes-no' {
  if (isGiven(kind)) return oneOf(element, 'kind', kind, ['score', 'yes-no']);
  return findIndicator(text(indicator))?.kind ?? (readYesNo(value) === undefined ? 'score' : 'yes-no');
}

/** The view of a gauge whose attributes carry the data. */
export function viewOfAttributes(element: Element, attributes: GaugeAttributes): GaugeView {
  const { value, unit, year, source } = attributes;
  const id = text(attributes.indicator)?.trim().toLowerCase() || undefined;
  const definition = findIndicator(id);
  const kind = readKind(element, attributes);
  const number = kind === 'score' ? readNumber(value) : undefined;
  const read = kind === 'score' ? number?.value : readYesNo(value, true);
  if (read === undefined) notA(element, 'value', value, kind === 'score' ? 'a number' : 'yes or no');
  return {
    empty: read === undefined,
    id,
    label: text(attributes.label) || undefined,
    value: read,
    kind,
    decimals: readDecimals(element, attributes.decimals) ?? number?.decimals,
    ...readScale(element, attributes.min, attributes.max),
    unit: text(unit) || (number?.percent || definition?.kind === 'score' ? '%' : ''),
    target: says(attributes.target, 'none')
      ? undefined
      : (readMark(element, 'target', attributes.target) ?? catalogueTarget(id)),
    average: readMark(element, 'average', attributes.average),
    year: wholeNumber(element, 'year', year, 1900, 2200),
    source: readSource(element, source, attributes.sourceUrl),
    series: attributes.series,
  };
}
