/** A widget that stands on a page already, as the form that makes it. */
import { findIndicator } from '../model/indicators.js';
import { figure } from '../take-away/tables.js';
import { webAddress } from './address.js';
import { readMarkup } from './inert.js';
import { meaningsIn, type Meaning } from './reading.js';
import { initial, type State } from './state.js';
import { OTHER, type Values } from './values.js';
import { tagOf, widgetOf } from './widgets.js';

/** The list's factsheets, by their whole addresses and by their names in addresses of embed pages. */
export type Addresses = ReadonlyMap<string, string>;

/** The base of an embed page's address, and the sheet that it names. */
const EMBEDDED = /^(.*\/)embed\/([^/]+)\/factsheet\.json$/;

const picked = (attributes: Values, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));

/** What a gauge of the catalogue has where its markup says nothing. */
function usualValues(indicator: string | undefined): Record<string, string> {
  const known = findIndicator(indicator);
  if (!known) return {};
  const target = { target: figure(known.target) };
  return known.kind === 'score' ? { ...target, unit: '%', min: '0', max: '100' } : target;
}

/** The values of a widget that has its data in itself: what its markup does not say it has not, whatever a factsheet has. */
function valuesOf({ tag, attributes }: Meaning, fields: readonly string[]): Record<string, string> {
  const usual = usualValues(attributes['indicator']);
  const isGauge = tag === tagOf('indicator-gauge');
  const left = isGauge ? ['label', 'unit', 'min', 'max', 'target'] : [];
  const none = Object.fromEntries(fields.filter((name) => !left.includes(name)).map((name) => [name, '']));
  return { ...none, ...usual, ...picked(attributes, fields) };
}

/** Where its data stand, for the form. */
function placeOf(meaning: Meaning, fields: readonly string[], addresses: Addresses) {
  const { spelling, attributes, place } = meaning;
  const { src = '' } = attributes;
  const [, base = '', name = ''] = EMBEDDED.exec(src) ?? [];
  if (spelling === 'link' || spelling === 'frame') {
    const size =
      spelling === 'frame'
        ? { frameWidth: place.getAttribute('width') ?? '', frameHeight: place.getAttribute('height') ?? '' }
        : {};
    return { base, sheet: addresses.get(name) ?? initial.sheet, ...size };
  }
  if (!src) return { data: 'values' as const, values: valuesOf(meaning, fields) };
  const sheet = addresses.get(src);
  return { data: 'address' as const, ...(sheet === undefined ? { src: webAddress(src) ? src : '' } : { sheet }) };
}

/**
 * The form of a widget.
 * @param html markup of the page
 * @param state the form as it is: what the markup does not say stays
 * @returns `undefined` where the markup has no widget
 */
export function stateOf(html: string, state: State, addresses: Addresses): State | undefined {
  const [meaning] = meaningsIn(readMarkup(html));
  if (!meaning) return undefined;
  const { tag, attributes, words, spelling } = meaning;
  const { kind, fields, options, part = '' } = widgetOf(tag.replace('factsheet-', ''));
  const { lang = '', theme = '', 'heading-level': level = '' } = attributes;
  const chosen = picked(
    attributes,
    options.map(({ attribute }) => attribute),
  );
  const place = placeOf(meaning, fields, addresses);
  // The gauge's average is a value, unless it is that of the catalogue.
  if (fields.includes('average') && chosen['average'] !== 'auto') Reflect.deleteProperty(chosen, 'average');
  else if (place.values) place.values['average'] = '';
  return {
    ...state,
    sheet: initial.sheet,
    src: initial.src,
    values: initial.values,
    data: initial.data,
    ...place,
    widget: kind,
    part: attributes[part] ?? (place.values ? OTHER : ''),
    language: lang,
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    level: (/^[1-6]$/.test(level) ? level : '') as State['level'],
    options: chosen,
    words,
    spelling,
  };
}
