/** So many slips of one element are told; more would only fill the console, and memory. */
const MOST = 20;

const said = new WeakMap<Element, Set<string>>();

/** Tells the page's author of a slip, once per element and message. */
export function warnOnce(element: Element, message: string): void {
  let messages = said.get(element);
  if (!messages) said.set(element, (messages = new Set()));
  if (messages.has(message) || messages.size === MOST) return;
  messages.add(message);
  console.warn(`<${element.localName}>: ${message}`);
}
