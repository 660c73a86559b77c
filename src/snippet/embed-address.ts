/**
 * The address of one widget on a page of its own: `…/embed/be-2024/indicator-gauge/citizens?lang=fr`. It says what is
 * shown, and never the words or numbers: whoever writes an address could else publish their own under its domain.
 */

/** What an address of a widget says. */
export interface EmbedAddress {
  /** The address before `embed/`, with a slash at its end. */
  readonly base: string;
  /** Country and edition, such as `be-2024`. */
  readonly sheet: string;
  /** The element's tag. */
  readonly tag: string;
  /** The id of the indicator or topic. */
  readonly part?: string | undefined;
  /** The reader's language, a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly theme?: string | undefined;
  /** Level of the first heading, `1` to `6`. */
  readonly level?: string | undefined;
}

/** The widgets that show a part of a factsheet, and the attribute that names it. */
const PARTS: Readonly<Record<string, string>> = { 'indicator-gauge': 'indicator', 'initiative-list': 'topic' };

/** Names in the query, the attributes they stand for, and their values. */
const QUERY: readonly (readonly [name: string, attribute: string, values: RegExp])[] = [
  ['lang', 'lang', /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i],
  ['theme', 'theme', /^(light|dark)$/],
  ['level', 'heading-level', /^[1-6]$/],
];

const ADDRESS = /^(https?:\/\/[^?#]*\/)embed\/([a-z]{2}-\d{4})\/([a-z-]+)(?:\/([^/?#]+))?\/?(?:\?([^#]*))?(?:#.*)?$/;

/**
 * What the query of such an address asks of the element; all else in it is passed over.
 * @param query without its question mark
 * @returns attributes
 */
export function readEmbedQuery(query: string): Record<string, string> {
  const asked = query.split('&');
  const attributes: Record<string, string> = {};
  for (const [word, attribute, values] of QUERY) {
    const value = asked.find((pair) => pair.startsWith(`${word}=`))?.slice(word.length + 1);
    if (value && values.test(value)) attributes[attribute] = value;
  }
  return attributes;
}

/**
 * The attributes of the element that an address stands for, its data's address among them.
 * @param href a whole address
 * @returns the tag and its attributes, or `undefined` for an address of anything else
 */
export function readEmbedAddress(
  href: string,
): { readonly tag: string; readonly attributes: Readonly<Record<string, string>> } | undefined {
  const [, base, sheet, name = '', part, query = ''] = ADDRESS.exec(href) ?? [];
  if (!base) return undefined;
  const attributes: Record<string, string> = { src: `${base}embed/${sheet}/factsheet.json` };
  const partAttribute = PARTS[name];
  if (part) {
    if (!partAttribute) return undefined;
    try {
      attributes[partAttribute] = decodeURIComponent(part);
    } catch {
      return undefined;
    }
  } else if (partAttribute === 'indicator') return undefined;
  return { tag: `factsheet-${name}`, attributes: { ...attributes, ...readEmbedQuery(query) } };
}

/** The path of a widget's page under its base, without a slash at either end: `embed/be-2024/topic-chart`. */
export const embedPath = ({ sheet, tag, part }: Pick<EmbedAddress, 'sheet' | 'tag' | 'part'>): string =>
  ['embed', sheet, tag.replace('factsheet-', ''), ...(part ? [encodeURIComponent(part)] : [])].join('/');

/** The whole address of a widget's page. */
export function embedAddress({ base, language, theme, level, ...widget }: EmbedAddress): string {
  const query = [
    ['lang', language],
    ['theme', theme],
    ['level', level],
  ].flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return `${base}${embedPath(widget)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** The name of a factsheet in addresses: its country and edition. */
export const sheetName = (countryCode: string, edition: number): string => `${countryCode.toLowerCase()}-${edition}`;
