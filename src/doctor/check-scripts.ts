/** Finds what is wrong with the scripts of a page, and tags that no script defines. */
import { TAGS } from '../snippet/tags.js';
import { isOnDisk, isOurs, type Page, type PageElement } from './page.js';
import { nearest } from './nearest.js';
import type { Finding } from './rules.js';
import { isModule, readScripts, type OwnScript } from './scripts.js';

const PREFIX = 'factsheet-';

/** The tag that was meant: one that has the same last words, else the nearest. */
const meant = (tag: string): string =>
  TAGS.find((known) => known.endsWith(tag.slice(PREFIX.length - 1))) ??
  nearest(tag, TAGS)?.word ??
  'factsheet-document';

function* tagFindings(page: Page): Generator<Finding> {
  const missing = new Set<string>();
  for (const element of page.elements) {
    const tag = element.name;
    if (!tag.startsWith(PREFIX)) continue;
    const isDefined = page.isDefined(tag);
    if (!isOurs(element)) {
      // A page may have elements of its own that are called so.
      if (isDefined !== true) yield { code: 'misspelt-element', values: { tag, suggestion: meant(tag) }, at: element };
    } else if (isDefined === false && !missing.has(tag) && !page.isPiece) {
      missing.add(tag);
      yield { code: 'script-missing', values: { tag }, at: element };
    }
  }
}

/** The classic script may be loaded either way; all other files are modules. */
const isClassicFile = ({ address }: OwnScript): boolean => address.pathname.endsWith('.iife.js');

/** Where a copy of the scripts stands: module and classic script of one folder are one copy. */
const placeOf = ({ address }: OwnScript): string => new URL('.', address).href + address.search;

const addressOf = ({ attributes }: PageElement): string => attributes.get('src')?.trim() ?? '';

/** What is wrong with the scripts. */
export function* checkScripts(page: Page): Generator<Finding> {
  yield* tagFindings(page);
  const { own } = readScripts(page);
  for (const script of own) {
    const at = script.element;
    const address = addressOf(at);
    if (isOnDisk(address)) {
      yield { code: 'file-address', values: { address }, at };
    } else if (!isModule(script) && !isClassicFile(script))
      yield { code: 'script-not-module', values: { address }, at };
  }
  const places = new Map(own.map((script) => [placeOf(script), script]));
  const last = [...places.values()].pop();
  if (places.size > 1 && last) {
    const addresses = [...places.values()].map(({ element }) => addressOf(element)).join(', ');
    yield { code: 'duplicate-version', values: { count: places.size, addresses }, at: last.element };
  }
}
