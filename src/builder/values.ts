/** What a factsheet has for the attributes of a widget, and what its author types in their place. */
import { documentWords } from '../elements/shared/document-words.js';
import { topicName } from '../elements/shared/topic-name.js';
import { adapter as chart } from '../elements/topic-chart/topic-chart.adapter.js';
import { term } from '../i18n/translate.js';
import type { FactsheetParts, Indicator } from '../model/factsheet.js';
import { findIndicator } from '../model/indicators.js';
import { figure } from '../take-away/tables.js';
import { widgetOf } from './widgets.js';
import type { State } from './state.js';

/** Values by the names of the attributes. */
export type Values = Readonly<Record<string, string>>;

/** A part of a factsheet that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

const nameOfIndicator = ({ id, label }: Indicator, language: string, documentLanguage: string | undefined): string => {
  const known = findIndicator(id);
  return known
    ? (term(language, `indicator.${id}`) ?? known.label)
    : documentWords(language, label, documentLanguage).words;
};

/** The indicators or topics of a factsheet, with their names in a language. */
export function choicesOf(widget: State['widget'], parts: FactsheetParts, language: string): Choice[] {
  const { part } = widgetOf(widget);
  if (part === 'indicator') {
    return (parts.indicators ?? []).map((indicator) => ({
      id: indicator.id,
      name: nameOfIndicator(indicator, language, parts.language),
    }));
  }
  const topics = part === 'topic' ? (parts.topics ?? []) : [];
  return topics.map((topic) => ({ id: topic.id, name: topicName(topic, language, parts.language, true).words }));
}

/** Stands for an indicator that no factsheet has: all of it is typed by hand. */
export const OTHER = '-';

/**
 * The part that is shown: the chosen one if the factsheet or the catalogue has it; else its first indicator, or all
 * topics. Empty for an indicator that is typed by hand.
 */
export function partOf({ widget, part }: Pick<State, 'widget' | 'part'>, parts: FactsheetParts): string {
  const ids = choicesOf(widget, parts, 'en').map(({ id }) => id);
  if (widgetOf(widget).part !== 'indicator') return ids.includes(part) ? part : '';
  if (part === OTHER) return '';
  return ids.includes(part) || findIndicator(part) ? part : (ids[0] ?? '');
}

const given = (value: number | undefined): string => (value === undefined ? '' : figure(value));

function valuesOfIndicator(indicator: Indicator, language: string, documentLanguage: string | undefined): Values {
  const { id, year, target } = indicator;
  const common = {
    label: nameOfIndicator(indicator, language, documentLanguage),
    target: given((target ?? { value: findIndicator(id)?.target }).value),
    year: given(year),
  };
  if (indicator.kind === 'yes-no') {
    const { value } = indicator;
    const words = value === true ? 'yes' : value === false ? 'no' : '';
    return { ...common, value: words };
  }
  const { value, decimals, unit, min = 0, max = 100, average } = indicator;
  return {
    ...common,
    value: typeof value === 'number' ? figure(value, decimals) : '',
    unit: unit ?? (findIndicator(id) ? '%' : ''),
    min: figure(min),
    max: figure(max),
    average: given(average?.value),
  };
}

/** In the form `Trust 3; Data 5`, in which a semicolon divides. */
function countsOf(parts: FactsheetParts, language: string): string {
  const view = chart.show(document.documentElement, parts);
  if (!('rows' in view)) return '';
  return view.rows
    .map((row) => {
      const { words } = topicName({ ...row, title: row.words }, language, view.language, true);
      return `${words.replaceAll(';', ',')} ${row.count}`;
    })
    .join('; ');
}

/** All values that a factsheet has for a widget, in a language: what the fields of the form begin with. */
export function valuesOf(state: Pick<State, 'widget' | 'part'>, parts: FactsheetParts, language: string): Values {
  if (state.widget === 'topic-chart') return { counts: countsOf(parts, language) };
  if (state.widget === 'key-figure') {
    const [first] = parts.keyFigures ?? [];
    if (!first) return { value: '', label: '' };
    return {
      value: figure(first.value, first.decimals),
      label: documentWords(language, first.label, parts.language).words,
    };
  }
  const id = partOf(state, parts);
  const indicator = (parts.indicators ?? []).find((one) => one.id === id);
  return state.widget === 'indicator-gauge' && indicator ? valuesOfIndicator(indicator, language, parts.language) : {};
}

/** Whether something that was typed by hand says other than the factsheet. */
export const hasOwnValues = (typed: Values, values: Values): boolean =>
  Object.entries(typed).some(([name, value]) => value !== (values[name] ?? ''));

/** Attributes of a gauge: what the catalogue says of a known indicator is not said again. */
function gaugeAttributes(id: string, values: Values, typed: Values): Record<string, string> {
  const all = { ...values, ...typed };
  const known = findIndicator(id);
  const isOther = (name: string, usual: string): boolean => (all[name] ?? '') !== '' && all[name] !== usual;
  const usualTarget = known ? figure(known.target) : '';
  const written: Record<string, string> = known ? { indicator: id } : {};
  const write = (name: string, isNeeded: boolean): void => {
    if (isNeeded) written[name] = all[name] ?? '';
  };
  write('label', known ? isOther('label', values['label'] ?? '') : isOther('label', ''));
  write('value', isOther('value', ''));
  write('unit', isOther('unit', known?.kind === 'score' ? '%' : ''));
  write('min', isOther('min', '0'));
  write('max', isOther('max', '100'));
  write('target', isOther('target', usualTarget));
  if (known && all['target'] === '') written['target'] = 'none';
  write('average', isOther('average', ''));
  write('year', isOther('year', ''));
  return written;
}

/** The attributes that carry a widget's data in themselves. */
export function dataAttributes(
  state: Pick<State, 'widget' | 'part' | 'values'>,
  parts: FactsheetParts,
  language: string,
): Record<string, string> {
  const values = valuesOf(state, parts, language);
  if (state.widget === 'indicator-gauge') return gaugeAttributes(partOf(state, parts), values, state.values);
  return Object.fromEntries(Object.entries({ ...values, ...state.values }).filter(([, value]) => value !== ''));
}
