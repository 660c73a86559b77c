/** The widgets in markup, whatever their spelling: what the snippet module writes, read back. */
import type { Spelling } from '../advice/advise.js';
import { readEmbedAddress } from '../snippet/embed-address.js';
import { tagOf, widgets } from './widgets.js';

/** A widget that stands in some markup. */
export interface Meaning {
  readonly spelling: Exclude<Spelling, 'html'>;
  readonly tag: string;
  /** The attributes that the element has in the end. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  /** Where it stands. */
  readonly place: Element;
}

const PREFIX = 'data-factsheet-';

const tags = widgets.map(({ kind }) => tagOf(kind));

/** Words with white space folded, no-break spaces too: systems exchange them. */
export const folded = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** What systems add for themselves, and no widget reads. */
const isForeign = (name: string): boolean =>
  /^(class|id|style|contenteditable|data-|aria-|role$|rel$|target$)/.test(name);

const attributesOf = (place: Element): [string, string][] =>
  [...place.attributes].map(({ name, value }) => [name, value]);

/** The widget that one element is, if it is one. */
function meaningOf(place: Element): Meaning | undefined {
  const words = folded(place.textContent);
  const { localName } = place;
  if (tags.includes(localName)) {
    const own = attributesOf(place).filter(([name]) => !isForeign(name));
    return { spelling: 'tag', tag: localName, attributes: Object.fromEntries(own), words, place };
  }
  const name = place.getAttribute('data-factsheet');
  if (name !== null && tags.includes(`factsheet-${name}`)) {
    const own = attributesOf(place).filter(([written]) => written.startsWith(PREFIX));
    const attributes = Object.fromEntries(own.map(([written, value]) => [written.slice(PREFIX.length), value]));
    return { spelling: 'div', tag: `factsheet-${name}`, attributes, words, place };
  }
  const isFrame = localName === 'iframe';
  if (localName !== 'a' && !isFrame) return undefined;
  const found = readEmbedAddress(place.getAttribute(isFrame ? 'src' : 'href') ?? '');
  if (!found || !tags.includes(found.tag)) return undefined;
  return isFrame
    ? { spelling: 'frame', ...found, words: folded(place.getAttribute('title')), place }
    : { spelling: 'link', ...found, words, place };
}

/** All widgets in a document, in its order; a link inside a widget is its words. */
export function meaningsIn(page: Document): Meaning[] {
  const found = [...page.querySelectorAll('*')].flatMap((place) => meaningOf(place) ?? []);
  return found.filter(({ place }) => !found.some((outer) => outer.place !== place && outer.place.contains(place)));
}
