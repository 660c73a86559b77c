/**
 * Learns of a fault that an element told before the doctor came: an equal element, which nobody sees or hears, tells it
 * again.
 */
import type { Problem } from '../model/problem.js';

/** Longer than an element takes for all its tries, in milliseconds. */
const PATIENCE = 30_000;

/** What Lit knows of the properties of a class. */
interface Propertied {
  readonly elementProperties?: ReadonlyMap<PropertyKey, unknown>;
}

/** What would make the twin more than a twin. */
const NOT_COPIED = ['doctor', 'menu'];

function twinOf(element: HTMLElement): HTMLElement {
  const twin = element.cloneNode(true) as HTMLElement;
  for (const name of NOT_COPIED) twin.removeAttribute(name);
  const { elementProperties } = element.constructor as Propertied;
  for (const name of elementProperties?.keys() ?? []) {
    if (!NOT_COPIED.includes(String(name))) Reflect.set(twin, name, Reflect.get(element, name));
  }
  return twin;
}

/**
 * What is wrong with the data of an element.
 * @param place in the shadow root of the element, for the twin
 * @returns `undefined` for nothing
 */
export function askTwin(element: HTMLElement, place: Element | ShadowRoot): Promise<Problem | undefined> {
  const box = element.ownerDocument.createElement('div');
  box.hidden = true;
  return new Promise<Problem | undefined>((resolve) => {
    const answer = (event: Event): void => {
      event.stopPropagation();
      // Said once already.
      event.preventDefault();
      resolve((event as CustomEvent<Problem | null>).detail ?? undefined);
    };
    box.addEventListener('factsheet-error', answer);
    box.addEventListener('factsheet-ready', answer);
    setTimeout(() => resolve(undefined), PATIENCE);
    box.append(twinOf(element));
    place.append(box);
  }).finally(() => box.remove());
}
