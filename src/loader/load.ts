/** Fetches elements' code, once each. */
import { registry } from '../elements/registry.js';

/** A missing file is tried again when the next element of its kind appears. */
const requested = new Map<string, Promise<unknown>>();

/** Whether a name is that of one of our elements. */
export const isOurs = (tag: string): boolean => Object.hasOwn(registry, tag);

/**
 * Fetches and defines an element.
 * @param tag one of ours
 * @returns its class, or `undefined` where it could not be had, which the console has been told
 */
export async function load(tag: string): Promise<CustomElementConstructor | undefined> {
  if (!customElements.get(tag)) {
    const request = requested.get(tag) ?? registry[tag]?.();
    if (request) requested.set(tag, request);
    try {
      await request;
    } catch (reason) {
      // Said once, however many wait.
      if (requested.delete(tag)) console.error(`factsheet-elements: <${tag}> could not be loaded.`, reason);
    }
  }
  return customElements.get(tag);
}
