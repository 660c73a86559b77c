/** Reads the text of a page, as a browser would, for the doctor's rules. */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Page, PageElement } from '../doctor/page.js';
import { TAGS } from '../snippet/tags.js';
import { readScripts } from '../doctor/scripts.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The attributes of each tag. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** An element in the making. */
interface Reading extends PageElement {
  children: Reading[];
  text: string;
}

/** Where a page stands that does not say it: nowhere else. */
const NOWHERE = 'https://page.invalid/';

/** Elements whose text is not for reading. */
const SILENT = /^(?:style|template|noscript)$/;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Whether a tag is written as one that closes itself. */
const hasSlash = (text: string, { sourceCodeLocation }: Element): boolean => {
  const end = sourceCodeLocation?.startTag?.endOffset;
  return end !== undefined && text.slice(0, end).endsWith('/>');
};

function read(text: string, element: Element, parent: Reading | undefined, all: PageElement[]): Reading {
  const { tagName: name, attrs, sourceCodeLocation } = element;
  const reading: Reading = {
    name,
    attributes: new Map(attrs.map((attribute) => [attribute.name.toLowerCase(), attribute.value])),
    parent,
    children: [],
    text: '',
    line: sourceCodeLocation?.startLine,
    hasSlash: hasSlash(text, element),
  };
  all.push(reading);
  for (const node of element.childNodes) {
    if ('value' in node && !SILENT.test(name)) reading.text += node.value;
    if (!isElement(node)) continue;
    const child = read(text, node, reading, all);
    reading.children.push(child);
    if (child.name !== 'script') reading.text += child.text;
  }
  return reading;
}

/** The address that a page gives itself, by its base or as the one to be linked. */
function addressOf(elements: readonly PageElement[]): string {
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const canonical = elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  const [one, other] = [canonical, base].map((element) => element?.attributes.get('href') ?? '');
  const page = URL.canParse(one ?? '') ? (one ?? '') : NOWHERE;
  return URL.canParse(other ?? '', page) ? new URL(other ?? '', page).href : page;
}

/** The level of the heading that an element draws whatever its data are. */
function headingOf({ name, attributes }: PageElement): number | undefined {
  const level = Number(attributes.get('heading-level') ?? 2);
  const draws = name === 'factsheet-document' ? !attributes.has('sections') : Boolean(attributes.get('heading'));
  return draws && level >= 1 && level <= 6 ? level : undefined;
}

/** Reads a page, or a piece of one. */
export function parsePage(text: string, vocabulary: Vocabulary): Page {
  const elements: PageElement[] = [];
  const root = parse(text, { sourceCodeLocationInfo: true }).childNodes.find(isElement);
  if (root) read(text, root, undefined, elements);
  const address = addressOf(elements);
  const scripts = readScripts({ address, elements });
  const defined = scripts.own.flatMap(({ defines }) => defines);
  return {
    address,
    elements,
    // Only what is written has a place in the text.
    isPiece: elements.find(({ name }) => name === 'html')?.line === undefined,
    attributesOf: (tag) => vocabulary.get(tag),
    isDefined: (tag) => {
      if (defined.includes(tag)) return true;
      return scripts.mayDefineMore && TAGS.includes(tag) ? undefined : false;
    },
    hasOtherData: () => (scripts.mayGiveData ? undefined : false),
    headingOf,
  };
}
