/** A widget that stands on a page already, as the form that makes it. */
import { webAddress } from './address.js';
import { readMarkup } from './inert.js';
import { meaningsIn, type Meaning } from './reading.js';
import { initial, type State } from './state.js';
import type { Values } from './values.js';
import { widgetOf } from './widgets.js';

/** The list's factsheets, by their whole addresses and by their names in addresses of embed pages. */
export type Addresses = ReadonlyMap<string, string>;

/** The base of an embed page's address, and the sheet that it names. */
const EMBEDDED = /^(.*\/)embed\/([^/]+)\/factsheet\.json$/;

const picked = (attributes: Values, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));

/** Where its data stand, for the form. */
function placeOf({ spelling, attributes, place }: Meaning, fields: readonly string[], addresses: Addresses) {
  const { src = '' } = attributes;
  const [, base = '', name = ''] = EMBEDDED.exec(src) ?? [];
  if (spelling === 'link' || spelling === 'frame') {
    const size =
      spelling === 'frame'
        ? { frameWidth: place.getAttribute('width') ?? '', frameHeight: place.getAttribute('height') ?? '' }
        : {};
    return { base, sheet: addresses.get(name) ?? initial.sheet, ...size };
  }
  if (!src) return { data: 'values' as const, values: picked(attributes, fields) };
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
  else if ('values' in place) Reflect.deleteProperty(place.values ?? {}, 'average');
  return {
    ...state,
    sheet: initial.sheet,
    src: initial.src,
    values: initial.values,
    data: initial.data,
    ...place,
    widget: kind,
    part: attributes[part] ?? '',
    language: lang,
    theme: theme === 'light' || theme === 'dark' ? theme : '',
    level: (/^[1-6]$/.test(level) ? level : '') as State['level'],
    options: chosen,
    words,
    spelling,
  };
}
