/**
 * Fetches the elements a page uses, when they appear, in any of their three spellings: in the document, and in open shadow
 * roots once their host is added or defined. A page has one autoloader, the first; another, of any version, leaves the work to it.
 */
import { define } from './internal/define.js';
import { version } from './internal/version.js';
import { watchFrames } from './loader/frames.js';
import { isOurs, load } from './loader/load.js';
import { readSpelling } from './loader/spellings.js';

/** Where the autoloader of a page stands: in the registry of elements, where nobody can take its place. */
const PLACE = 'factsheet-autoloader';

const watched = new WeakSet<Node>();

/** Looks at one element: is it ours, has it a shadow root to look into, or will it have one? */
function visit(element: Element): void {
  // None of these, and what it says of itself may be a field of that name inside it.
  if (element instanceof HTMLFormElement) return;
  const tag = element.localName;
  if (isOurs(tag)) return void load(tag);
  readSpelling(element);
  if (element.shadowRoot) return watch(element.shadowRoot);
  if (!tag.includes('-') || customElements.get(tag)) return;
  // Some names with a hyphen are SVG's own (font-face): they are never defined.
  customElements.whenDefined(tag).then(
    () => element.shadowRoot && watch(element.shadowRoot),
    () => undefined,
  );
}

let observer: MutationObserver | undefined;

/** Looks at what has been added to the page. */
function visitAdded(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) visitAll(node);
  }
}

function visitAll(root: Element | ShadowRoot | Document): void {
  if (root instanceof Element) visit(root);
  // Asked of the prototypes: names in the page stand before the properties of a form, and of the document.
  const { prototype } = root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
  const query = Reflect.get<object, string>(prototype, 'querySelectorAll') as (selector: string) => NodeListOf<Element>;
  for (const element of query.call(root, '*')) visit(element);
}

function watch(root: ShadowRoot | Document | Element): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(visitAdded);
  observer.observe(root, { childList: true, subtree: true });
  visitAll(root);
}

/**
 * Loads the elements used under a root, now and when more are added. Call it for closed shadow roots, which cannot be
 * seen from outside; the document itself is watched already.
 */
export function discover(root: ShadowRoot | Document | Element): void {
  if (typeof customElements === 'undefined') return;
  const working = customElements.get(PLACE) as { watch?: typeof watch } | undefined;
  (working?.watch ?? watch)(root);
}

if (typeof HTMLElement !== 'undefined') {
  const place = class extends HTMLElement {
    static readonly version = version;
    static readonly watch = watch;
  };
  if (define(PLACE, place)) {
    watch(document);
    watchFrames();
  }
}
