/**
 * Fetches the elements a page uses, when they appear: in the document, and in open shadow roots once their host is
 * added or defined.
 */
import { registry } from './elements/registry.js';

/** A missing file is tried again when the next element of its kind appears. */
const requested = new Set<string>();

const watched = new WeakSet<Node>();

function load(tag: string): void {
  const get = registry[tag];
  if (!get || requested.has(tag) || customElements.get(tag)) return;
  requested.add(tag);
  get().catch((reason: unknown) => {
    requested.delete(tag);
    console.error(`factsheet-elements: <${tag}> could not be loaded.`, reason);
  });
}

/** Looks at one element: is it ours, has it a shadow root to look into, or will it have one? */
function visit(element: Element): void {
  // None of these, and what it says of itself may be a field of that name inside it.
  if (element instanceof HTMLFormElement) return;
  const tag = element.localName;
  if (Object.hasOwn(registry, tag)) return load(tag);
  if (element.shadowRoot) return discover(element.shadowRoot);
  if (!tag.includes('-') || customElements.get(tag)) return;
  // Some names with a hyphen are SVG's own (font-face): they are never defined.
  customElements.whenDefined(tag).then(
    () => element.shadowRoot && discover(element.shadowRoot),
    () => undefined,
  );
}

const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) if (node instanceof Element) visitAll(node);
        }
      });

function visitAll(root: Element | ShadowRoot | Document): void {
  if (root instanceof Element) visit(root);
  // Asked of the prototypes: names in the page stand before the properties of a form, and of the document.
  const { prototype } = root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
  const query = Reflect.get(prototype as object, 'querySelectorAll') as (selector: string) => NodeListOf<Element>;
  for (const element of query.call(root, '*')) visit(element);
}

/**
 * Loads the elements used under a root, now and when more are added. Call it for closed shadow roots, which cannot be
 * seen from outside; the document itself is watched already.
 */
export function discover(root: ShadowRoot | Document | Element): void {
  if (!observer || watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { childList: true, subtree: true });
  visitAll(root);
}

if (typeof document !== 'undefined') discover(document);
