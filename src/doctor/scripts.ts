/** Knows the scripts of a page: which are ours, how they are loaded, what they define. */
import { TAGS } from '../snippet/tags.js';
import { resolve, type Page, type PageElement } from './page.js';

/** Our files for plain pages, and the entries for npm, by the end of their address. */
const PLAIN = /(?:^|\/)(?:factsheet-elements(?:\.iife)?|autoloader|standalone)\.js$/;
const ENTRY = /(?:^|\/)([a-z-]+)\.js$/;

/** Types of scripts that carry no code. */
const NO_CODE = /json|importmap|speculationrules|template|text\/plain|x-/i;

/** A script of ours. */
export interface OwnScript {
  readonly element: PageElement;
  readonly address: URL;
  /** The tags that it defines. */
  readonly defines: readonly string[];
}

/** The scripts of a page. */
export interface Scripts {
  readonly own: readonly OwnScript[];
  /** Whether other files, or modules in the page, may define elements too. */
  readonly mayDefineMore: boolean;
  /** Whether other code may give elements their data. */
  readonly mayGiveData: boolean;
}

const definedBy = (path: string): readonly string[] => {
  if (PLAIN.test(path)) return TAGS;
  return TAGS.filter((tag) => tag === `factsheet-${ENTRY.exec(path)?.[1] ?? ''}`);
};

/** Reads the scripts of a page. */
export function readScripts(page: Pick<Page, 'address' | 'elements'>): Scripts {
  const own: OwnScript[] = [];
  let [mayDefineMore, mayGiveData] = [false, false];
  for (const element of page.elements) {
    const type = element.attributes.get('type') ?? '';
    if (element.name !== 'script' || NO_CODE.test(type)) continue;
    const address = resolve(element.attributes.get('src') ?? '', page);
    const defines = address && element.attributes.has('src') ? definedBy(address.pathname) : [];
    if (address && defines.length > 0) {
      own.push({ element, address, defines });
      continue;
    }
    mayGiveData = true;
    mayDefineMore ||= element.attributes.has('src') || type.toLowerCase() === 'module';
  }
  return { own, mayDefineMore, mayGiveData };
}

/** Whether a script is loaded as a module. */
export const isModule = ({ element }: OwnScript): boolean =>
  element.attributes.get('type')?.trim().toLowerCase() === 'module';
