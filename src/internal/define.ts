import { version } from './version.js';

/** What a registered class tells of itself. */
interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

let told = false;

/**
 * Registers an element unless the tag is taken. The first version wins; a different one says so once and does nothing.
 * Does nothing where there is no registry (Node).
 *
 * @returns whether this element is the one
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  if (typeof customElements === 'undefined') return false;
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
  } else if (!told && present.version !== version) {
    told = true;
    console.warn(`<${tag}> is defined already, in version ${present.version}; version ${version} does nothing.`);
  }
  return !present;
}
