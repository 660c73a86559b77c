/**
 * The other spellings of an element, for pages whose content system drops unknown tags: a `<div data-factsheet>` whose
 * further attributes are the element's, and a link to an element's page. Both show their words until the element is there,
 * and keep them inside it.
 */
import { readEmbedAddress } from '../snippet/embed-address.js';
import { isOurs, load } from './load.js';

const PREFIX = 'data-factsheet-';

/** What may be set on an element: what it listens to, and its language. Never handlers of events, style or the like. */
const isAllowed = ({ observedAttributes }: { observedAttributes?: readonly string[] }, name: string): boolean =>
  name === 'lang' || (observedAttributes ?? []).includes(name);

/** Origins whose links stand for elements: the script's own, and those that the page's head lists. */
export function isTrusted(href: string): boolean {
  const listed = document.head.querySelector<HTMLMetaElement>('meta[name="factsheet-origins"]')?.content ?? '';
  const own = new URL(import.meta.url).origin;
  return [own, ...listed.split(/\s+/)].includes(new URL(href).origin);
}

/** What editors hold as one thing is not editable itself. */
const LEFT = 'nav, [contenteditable]:not([contenteditable=false])';

/** What is being edited is left as it is, or it would be saved with the element inside. */
const isLeft = (place: HTMLElement): boolean =>
  place.isContentEditable || place.dataset['factsheet'] === 'none' || !!place.closest(LEFT);

function setAttributes(element: HTMLElement, attributes: Iterable<readonly [string, string | null]>): void {
  const type = element.constructor as { observedAttributes?: readonly string[] };
  for (const [name, value] of attributes) {
    if (!isAllowed(type, name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** Elements that stand for something else already, or never shall. */
const seen = new WeakSet<Element>();

/** Makes the element where its code can be had; else the place is looked at again when it is added again. */
async function make(place: HTMLElement, tag: string): Promise<HTMLElement | undefined> {
  seen.add(place);
  if (await load(tag)) return document.createElement(tag);
  seen.delete(place);
  return undefined;
}

/** Of an element by another name: its attributes. */
const dataOf = (place: Element): [string, string][] =>
  [...place.attributes]
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name, value }) => [name.slice(PREFIX.length), value]);

function takeChanges(records: readonly MutationRecord[]): void {
  for (const { target, attributeName } of records) {
    const element = (target as Element).firstElementChild;
    if (!attributeName?.startsWith(PREFIX) || !(element instanceof HTMLElement) || !isOurs(element.localName)) continue;
    const value = (target as Element).getAttribute(attributeName);
    setAttributes(element, [[attributeName.slice(PREFIX.length), value]]);
  }
}

/** Made when first needed: the module may be imported where there is no document. */
let changes: MutationObserver | undefined;

async function fill(place: HTMLElement, tag: string): Promise<void> {
  // Pages that keep copies of themselves (Turbo) bring it back filled.
  if (place.firstElementChild?.localName !== tag) {
    const element = await make(place, tag);
    if (!element) return;
    setAttributes(element, dataOf(place));
    element.append(...place.childNodes);
    place.append(element);
  }
  changes ??= new MutationObserver(takeChanges);
  changes.observe(place, { attributes: true });
}

async function replace(link: HTMLAnchorElement, tag: string, attributes: Readonly<Record<string, string>>) {
  const element = await make(link, tag);
  if (!element || !link.isConnected) return;
  setAttributes(element, Object.entries(attributes));
  link.replaceWith(element);
  element.append(link);
}

/** Reads one element of a page: whether it is another spelling of one of ours. */
export function readSpelling(place: Element): void {
  if (!(place instanceof HTMLElement) || seen.has(place) || isLeft(place)) return;
  if (place instanceof HTMLAnchorElement) {
    const { tag = '', attributes } = readEmbedAddress(place.href) ?? {};
    if (attributes && isOurs(tag) && isTrusted(place.href) && !place.closest(tag)) void replace(place, tag, attributes);
    return;
  }
  const name = place.dataset['factsheet'];
  if (name === undefined) return;
  const tag = `factsheet-${name}`;
  if (isOurs(tag)) return void fill(place, tag);
  seen.add(place);
  console.warn(`factsheet-elements: there is no widget "${name}" for data-factsheet; its words stay.`);
}
