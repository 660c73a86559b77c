/** Where an element stands: its page, and the elements that it is inside of. */
import { safeHref } from '../model/links.js';

/** The elements that an element is inside of, itself first, across the boundaries of shadow trees. */
function* outwards(element: Element): Generator<Element> {
  let inner: Element | undefined = element;
  while (inner) {
    yield inner;
    inner = (inner.getRootNode() as Partial<ShadowRoot>).host;
  }
}

/** The address of the page; a page that is written into a frame has that of the page around it. */
export function pageAddress({ ownerDocument }: Element): string {
  const { location, baseURI } = ownerDocument;
  const address = location.protocol === 'about:' ? baseURI : location.href;
  return address.replace(/#.*/, '');
}

/** The address of an element: of its page, with its id, which only what is no part of another element can bear. */
export function elementAddress(element: Element): string {
  const outermost = [...outwards(element)].at(-1);
  const address = pageAddress(element);
  return outermost?.id ? `${address}#${encodeURIComponent(outermost.id)}` : address;
}

/** An element whose data have an address. */
interface WithSource {
  src?: unknown;
  factsheet?: unknown;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The whole address of an element's data: its own, or that of the document it is inside of. */
export function dataAddress(element: Element): string | undefined {
  const [own, ...around] = [...outwards(element)] as (Element & WithSource)[];
  // What is inside a document is handed the document's data: the address is the document's.
  const bearer = own && isGiven(own.factsheet) ? around.find((outer) => typeof outer.src === 'string') : own;
  if (!bearer || typeof bearer.src !== 'string' || isGiven(bearer.factsheet)) return undefined;
  return safeHref(bearer.src, element.baseURI);
}
