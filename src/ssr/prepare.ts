/** What comes before drawing: reading the data, fetching the element's code and the reader's words. */
import { readFactsheet } from '../data/load-factsheet.js';
import { provideContext } from '../elements/shared/enrich.js';
import { registry } from '../elements/registry.js';
import { loadLocale } from '../i18n/translate.js';
import { provideSources } from '../internal/base-element.js';
import type { FactsheetParts } from '../model/factsheet.js';
import type { Problem } from '../model/problem.js';

/** What an element shall show. */
export interface ShowOptions {
  /** The factsheet, or a part of one; absent where attributes carry the data. */
  factsheet?: object | undefined;
  /** The element's attributes by name, such as `{ indicator: 'citizens', 'heading-level': '3' }`. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** The reader's language, a BCP 47 tag; by default the factsheet's, else `en`. */
  language?: string | undefined;
}

/** What there is to show, and to whom. */
export interface Prepared {
  readonly language: string;
  /** The good parts of the factsheet. */
  readonly parts: FactsheetParts | undefined;
  /** What was wrong with the others. */
  readonly faults: readonly Problem[];
}

/** A problem in one line. */
export const problemLine = ({ code, message, pointer }: Problem): string =>
  `${code}: ${pointer && `${pointer}: `}${message}`;

function read(factsheet: object | undefined): Pick<Prepared, 'parts' | 'faults'> {
  if (factsheet === undefined) return { parts: undefined, faults: [] };
  try {
    const { parts, faults } = readFactsheet(factsheet);
    return { parts, faults };
  } catch (reason) {
    throw new Error(problemLine(reason as Problem), { cause: reason });
  }
}

function checkNames(attributes: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`"${name}" is no name of an attribute.`);
    if (['src', 'factsheet', 'lang'].includes(name)) throw new Error(`"${name}" is an option of its own.`);
  }
}

/** Fetches and registers the code of an element. @throws {Error} for a tag that is none of ours */
export async function loadElement(tag: string): Promise<CustomElementConstructor> {
  const get = Object.hasOwn(registry, tag) ? registry[tag] : undefined;
  if (!get) throw new Error(`There is no element <${tag}>; there are ${Object.keys(registry).join(', ')}.`);
  provideSources(await import('../internal/sources.js'));
  provideContext(await import('../elements/shared/context.js'));
  await get();
  return customElements.get(tag) as CustomElementConstructor;
}

/** Fetches what is needed. @throws {Error} when there is no such element, or nothing of the data can be shown */
export async function prepare(tag: string, { factsheet, attributes = {}, language }: ShowOptions): Promise<Prepared> {
  await loadElement(tag);
  checkNames(attributes);
  const { parts, faults } = read(factsheet);
  const reader = language ?? parts?.language ?? 'en';
  await loadLocale(reader);
  return { language: reader, parts, faults };
}
