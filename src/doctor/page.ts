/** A page as the rules see it, whether it was read from a browser or from its text. */
import { TAGS } from '../snippet/tags.js';

/** An element of a page. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** By name in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly children: readonly PageElement[];
  /** All that can be read in it, without what stands in scripts and styles; of a script or style, its text. */
  readonly text: string;
  /** The line where it begins, from 1; known only of a page's text. */
  readonly line?: number | undefined;
  /** Whether its tag ends with a slash, which closes nothing; known only of a page's text. */
  readonly hasSlash?: boolean;
}

/** A page, and what its reader knows about the elements. */
export interface Page {
  /** What relative addresses count from. */
  readonly address: string;
  /** Whether this is only a piece of a page, such as a snippet for a CMS. */
  readonly isPiece: boolean;
  /** In the order of the page. */
  readonly elements: readonly PageElement[];
  /** The attributes that a tag has; `undefined` for a tag that is none of ours or not known yet. */
  attributesOf(tag: string): readonly string[] | undefined;
  /** Whether a script defines this tag; `undefined` where that cannot be told. */
  isDefined(tag: string): boolean | undefined;
  /** Whether an element has data that its tag does not show; `undefined` where that cannot be told. */
  hasOtherData(element: PageElement): boolean | undefined;
  /** The level of the first heading that an element draws, from 1 to 6; `undefined` for none. */
  headingOf(element: PageElement): number | undefined;
}

/** Whether an element is one of ours. */
export const isOurs = ({ name }: PageElement): boolean => TAGS.includes(name);

/** What an element stands in, nearest first. */
export function* around(element: PageElement): Generator<PageElement> {
  for (let outer = element.parent; outer; outer = outer.parent) yield outer;
}

/** An address as the page resolves it; `undefined` for what is none. */
export const resolve = (address: string, { address: base }: Pick<Page, 'address'>): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

/** Whether an address is that of a file on a computer, in its own way of writing too. */
export const isOnDisk = (address: string): boolean => /^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address.trim());
