/** What stands for a widget in an editor: the element itself where the page knows it, else its words, in a frame. */
import type { Snippet } from '../snippet/build-snippet.js';

/** Puts it into a box, which may hold another from before. */
export function preview(box: HTMLElement, { tag, attributes, words }: Snippet): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = words;
  // Nothing in it takes the pointer or the focus: a click selects the whole, whose label says the words.
  element.inert = true;
  Object.assign(element.style, { display: 'block', pointerEvents: 'none' });
  Object.assign(box.style, { display: 'block', padding: '12px', border: '1px dashed', margin: '12px 0' });
  box.replaceChildren(element);
}
