/** Reads the page that a browser shows. */
import { isGiven } from '../internal/attributes.js';
import { TAGS } from '../snippet/tags.js';
import type { Page, PageElement } from './page.js';

/** An element in the making. */
interface Reading extends PageElement {
  children: Reading[];
}

/** A page, and where each of its elements stands in it. */
export interface LivePage extends Page {
  readonly of: ReadonlyMap<Element, PageElement>;
}

/** What a registered class tells of itself. */
interface Registered extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

const classOf = (tag: string): Registered | undefined => customElements.get(tag);

// Asked of the prototypes: in a form, fields of such names stand before the form's own properties.
const get = (node: Element, prototype: object, property: string): unknown =>
  Reflect.get<object, string>(prototype, property, node);

function read(element: Element, parent: Reading | undefined, of: Map<Element, PageElement>): Reading {
  const name = String(get(element, Element.prototype, 'localName')).toLowerCase();
  const attributes = [...(get(element, Element.prototype, 'attributes') as NamedNodeMap)];
  const isSilent = /^(?:style|template|noscript)$/.test(name);
  const reading: Reading & { text: string } = {
    name,
    attributes: new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute.value])),
    parent,
    children: [],
    text: '',
  };
  of.set(element, reading);
  const root = TAGS.includes(name) ? null : (get(element, Element.prototype, 'shadowRoot') as ShadowRoot | null);
  for (const node of [...(root?.childNodes ?? []), ...(get(element, Node.prototype, 'childNodes') as NodeList)]) {
    if (node.nodeType === Node.TEXT_NODE) reading.text += isSilent ? '' : (node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = read(node as Element, reading, of);
    reading.children.push(child);
    if (child.name !== 'script') reading.text += child.text;
  }
  return reading;
}

/** Whether one of our elements has data that its tag does not show: frameworks set properties. */
function hasOtherData(element: Element | undefined): boolean | undefined {
  const properties = (element ?? {}) as Readonly<Record<string, unknown>>;
  if ((properties['dataset'] as DOMStringMap | undefined)?.['state'] !== 'empty') return undefined;
  return ['factsheet', 'src', 'value', 'counts', 'items'].some((name) => isGiven(properties[name]));
}

/** Every element of the page, those in open shadow roots too, in the order of the page. */
export function readPage(document: Document): LivePage {
  const of = new Map<Element, PageElement>();
  read(document.documentElement, undefined, of);
  const elements = new Map([...of].map(([element, reading]) => [reading, element]));
  // The autoloader fetches whatever appears, and says itself what it cannot.
  const isComing = (tag: string): boolean => TAGS.includes(tag) && classOf('factsheet-autoloader') !== undefined;
  return {
    of,
    address: document.baseURI,
    isPiece: false,
    elements: [...elements.keys()],
    attributesOf: (tag) => classOf(tag)?.observedAttributes,
    isDefined: (tag) => {
      if (classOf(tag)) return true;
      return isComing(tag) || document.readyState !== 'complete' ? undefined : false;
    },
    hasOtherData: (element) => hasOtherData(elements.get(element)),
    headingOf: (element) => {
      const heading = elements.get(element)?.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6');
      return heading ? Number(heading.localName[1]) : undefined;
    },
  };
}
