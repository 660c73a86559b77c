/**
 * Text that a page's author pastes to show an element: the tag with its attributes, and readable words inside for
 * readers without scripts. On one line, since editors break what stands on several.
 */

/** What a snippet shows. */
export interface Snippet {
  /** The element's tag, such as `factsheet-indicator-gauge`. */
  readonly tag: string;
  /** Its attributes in order; an empty text is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What readers get without scripts: plain text. */
  readonly words: string;
  /** The script that defines the element, where it is known. */
  readonly script?: Script | undefined;
}

/** A script of ours. */
export interface Script {
  /** Its whole address. */
  readonly src: string;
  /** Whether it is a module; else a classic script. */
  readonly module: boolean;
}

/** Text between tags. */
const escapeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text in an attribute; line breaks too, or the snippet would stand on several lines. */
const escapeValue = (value: string): string =>
  escapeText(value).replaceAll('"', '&quot;').replaceAll('\r', '&#13;').replaceAll('\n', '&#10;');

const attribute = (name: string, value: string): string => (value === '' ? name : `${name}="${escapeValue(value)}"`);

const scriptTag = ({ src, module }: Script): string =>
  `<script ${module ? 'type="module"' : 'defer'} src="${escapeValue(src)}"></script>`;

/** The snippet as a tag, with a line for the script before it. */
export function tagSnippet({ tag, attributes, words, script }: Snippet): string {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  const inside = escapeText(words.replace(/\s+/g, ' ').trim());
  const element = `<${[tag, ...written].join(' ')}>${inside}</${tag}>`;
  return script ? `${scriptTag(script)}\n${element}` : element;
}
