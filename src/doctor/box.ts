/** Finds what the page's style does to an element: hidden, squeezed, cut off. */
import type { Finding } from './rules.js';

/** Narrower than this, in pixels, words and figures break into pieces. */
const LEAST = 200;

/** What an element stands in, itself first, across shadow roots. */
function* boxes(element: Element): Generator<Element> {
  for (let box: Element | null = element; box;) {
    yield box;
    const { parentNode, assignedSlot }: { parentNode: Node | null; assignedSlot: Element | null } = box;
    const outer: Node | null = assignedSlot ?? parentNode;
    box =
      outer && 'host' in outer
        ? (outer.host as Element)
        : outer?.nodeType === Node.ELEMENT_NODE
          ? (outer as Element)
          : null;
  }
}

/** How a page's author finds a box again. */
function nameOf(box: Element, element: Element): string {
  const { id, localName } = box;
  const [first] = box.classList;
  const name = `<${localName}${id ? ` id="${id}"` : first ? ` class="${first}"` : ''}>`;
  return box === element ? `its own tag ${name}` : name;
}

function hiddenBy(box: Element, element: Element): string | undefined {
  const { display, visibility, opacity, contentVisibility } = getComputedStyle(box);
  if (display === 'none') return 'display: none';
  if (box === element && visibility !== 'visible') return `visibility: ${visibility}`;
  if (opacity === '0') return 'opacity: 0';
  return contentVisibility === 'hidden' ? 'content-visibility: hidden' : undefined;
}

/** How much of what ends at `bottom` a box cuts off, in pixels; `undefined` where readers can scroll to it. */
function cutBy(box: Element, bottom: number): number | undefined {
  const { overflowY } = getComputedStyle(box);
  if (/auto|scroll/.test(overflowY)) return undefined;
  return /hidden|clip/.test(overflowY) ? Math.round(bottom - box.getBoundingClientRect().bottom) : 0;
}

/**
 * What the page's style does to an element.
 * @param end stands behind all that the element shows
 */
export function* checkBox(element: Element, end: Element): Generator<Omit<Finding, 'at'>> {
  for (const box of boxes(element)) {
    const style = hiddenBy(box, element);
    if (!style) continue;
    yield { code: 'hidden-by-page', values: { box: nameOf(box, element), style } };
    return;
  }
  // In a closed disclosure nothing has been laid out.
  if (!element.checkVisibility()) return;
  const width = Math.round(element.getBoundingClientRect().width);
  if (width < LEAST) yield { code: 'box-squeezed', values: { width, least: LEAST } };
  const bottom = end.getBoundingClientRect().top;
  for (const box of boxes(element)) {
    // What these two hide is the window's to scroll.
    if (box === box.ownerDocument.body || box === box.ownerDocument.documentElement) return;
    const height = cutBy(box, bottom);
    if (height === undefined) return;
    if (height > 1) {
      yield { code: 'box-clipped', values: { height, box: nameOf(box, element) } };
      return;
    }
  }
}
