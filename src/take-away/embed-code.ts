/** The code that shows an element on another page. */
import { tagSnippet, type Script } from '../snippet/build-snippet.js';
import type { Content } from './content.js';
import { dataAddress } from './place.js';

/** An element's class as Lit makes it. */
interface Declared {
  readonly elementProperties?: ReadonlyMap<PropertyKey, { readonly attribute?: string | boolean }>;
}

/** Attributes that carry data of their own; `factsheet` and `src` go before them. */
const DATA = ['value', 'counts', 'items'];
/** Of the page that it stands on: not for others. */
const PAGE_ONLY = ['src', 'factsheet', 'doctor', 'lang'];

/** A value as an attribute; `undefined` for none. */
function written(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return '';
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}

/** What is set on an element, by the names of the attributes: frameworks set properties alone. */
function attributesOf(element: Element): Record<string, string> {
  const { elementProperties } = element.constructor as Declared;
  const found: Record<string, string> = {};
  for (const [property, { attribute }] of elementProperties ?? []) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const value = written(Reflect.get(element, property));
    if (value !== undefined && !PAGE_ONLY.includes(name)) found[name] = value;
  }
  return found;
}

const without = (attributes: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** Data from the element's address or attributes, else as they are. */
function withData(element: Element, { factsheet }: Content): Record<string, string> {
  const attributes = attributesOf(element);
  const src = dataAddress(element);
  if (src !== undefined) return { src, ...without(attributes, DATA) };
  const { factsheet: set } = element as { factsheet?: unknown };
  const hasOwn = DATA.some((name) => attributes[name] !== undefined);
  if (hasOwn && (set === undefined || set === null || set === '')) return attributes;
  return { ...without(attributes, DATA), factsheet: JSON.stringify(factsheet) };
}

const OURS = /\/(factsheet-elements|factsheet-elements\.iife|autoloader)\.js$/;

/** The page's script of ours, where it is known by its name. */
function scriptOf(page: Document): Script | undefined {
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[src]')) {
    if (URL.canParse(script.src) && OURS.test(new URL(script.src).pathname)) {
      return { src: script.src, module: script.type === 'module' };
    }
  }
  return undefined;
}

/**
 * The code for another page: script, tag, attributes, readable words.
 * @param words what readers get without scripts
 * @param language of these words
 */
export function embedCode(element: HTMLElement, content: Content, words: string, language: string): string {
  const lang = element.getAttribute('lang') ?? (/^en\b/i.test(language) ? '' : language.replace(/-x-.*/, ''));
  return tagSnippet({
    tag: element.localName,
    attributes: { ...(lang && { lang }), ...withData(element, content) },
    words,
    script: scriptOf(element.ownerDocument),
  });
}
