/**
 * Reads and writes snippets as text, for editors. Editors write markup in their own way: they leave backslashes and braces
 * as they are, which systems further on drop or take for templates. So what they save is written anew as a snippet is.
 */
import { divSnippet, tagSnippet, type Snippet } from '../snippet/build-snippet.js';

/** How an editor keeps a widget in its text. */
export type TextSpelling = 'div' | 'tag';

const PREFIX = 'data-factsheet-';

/** Attributes that an element's data may be in: never handlers of events, style or what elements say of themselves. */
const NAME = /^(?!on|style$|class$|id$|is$|slot$|part$|data-)[a-z][a-z-]*$/;

/** Whether an attribute may hold an element's data. */
export const isDataName = (name: string): boolean => NAME.test(name);

/** An element of ours, in either spelling, with nothing but words inside. */
const ELEMENT = /<(div|factsheet-[a-z-]+)((?:\s+[a-z][\w-]*(?:="[^"]*")?)*)\s*>([^<]*)<\/\1>/gi;
const ATTRIBUTE = /([a-z][\w-]*)(?:="([^"]*)")?/gi;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return NAMED[name as string] ?? whole;
  });

/** The words of markup: what stands between its tags; none of what is no text. */
export const textOf = (markup: unknown): string =>
  typeof markup === 'string' ? decode(markup.replace(/<[^<>]*>/g, ' ')) : '';

/**
 * What an element of a text stands for.
 * @param name of the element in the text: `div`, or a tag of ours
 * @param attributes as they stand there
 * @param words inside
 * @returns the snippet, or `undefined` where it is none
 */
export function snippetOf(
  name: string,
  attributes: Iterable<readonly [string, string]>,
  words: string,
): Snippet | undefined {
  const all = [...attributes];
  const widget = name === 'div' ? all.find(([key]) => key === 'data-factsheet')?.[1] : name.replace(/^factsheet-/, '');
  if (!widget || !/^[a-z-]+$/.test(widget) || (name !== 'div' && !name.startsWith('factsheet-'))) return undefined;
  const own = all.flatMap(([key, value]): [string, string][] => {
    if (name !== 'div') return [[key, value]];
    return key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value]] : [];
  });
  const kept = own.filter(([key]) => isDataName(key));
  return { tag: `factsheet-${widget}`, attributes: Object.fromEntries(kept), words: words.replace(/\s+/g, ' ').trim() };
}

/** A snippet in a spelling, without the script. */
export const writeSnippet = ({ script: _script, ...snippet }: Snippet, spelling: TextSpelling): string =>
  spelling === 'div' ? divSnippet(snippet) : tagSnippet(snippet);

/** Gives the characters that entities stand for. */
type Decode = (text: string) => string;

function read(name: string, attributes: string, words: string, characters: Decode): Snippet | undefined {
  const found = attributes.matchAll(ATTRIBUTE);
  const pairs = [...found].map(([, key = '', value = '']) => [key, characters(value)] as const);
  return snippetOf(name.toLowerCase(), pairs, characters(words));
}

/** The first snippet in a text; `undefined` where there is none, such as in a link. */
export function readSnippet(html: string): Snippet | undefined {
  for (const [, name = '', attributes = '', words = ''] of html.matchAll(ELEMENT)) {
    const snippet = read(name, attributes, words, decode);
    if (snippet) return snippet;
  }
  return undefined;
}

/**
 * A text with every widget written as its snippet is; all else stays as it is.
 * @param characters decodes entities; by default those that a browser writes, for editors that write more
 */
export const rewrite = (html: string, characters: Decode = decode): string =>
  html.replace(ELEMENT, (whole, name: string, attributes: string, words: string) => {
    const snippet = read(name, attributes, words, characters);
    return snippet ? writeSnippet(snippet, name.toLowerCase() === 'div' ? 'div' : 'tag') : whole;
  });
