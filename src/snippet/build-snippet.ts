/**
 * Text that a page's author pastes to show an element, in several spellings of one meaning; which of them survives
 * depends on the system it is pasted into. Each has readable words inside for readers without scripts, and stands on one
 * line, since editors break what stands on several.
 */
import { embedAddress, type EmbedAddress } from './embed-address.js';

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
  /** Its hash, by which browsers refuse another file at its address: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/**
 * What would begin markup: in HTML; and, since the text may stand in a Markdown document, there, and in the templates of
 * site generators, which begin with a brace.
 */
const TEXT = /[&<>\\*_`[\]{]/g;
/** Line breaks too, or the snippet would stand on several lines; content systems drop backslashes. */
const VALUE = /[&<>"\\\r\n]|\{(?=[{%#])/g;

const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

const escape = (text: string, what: RegExp): string =>
  text.replace(what, (character) => `&${NAMED[character] ?? `#${character.codePointAt(0)}`};`);

const attribute = (name: string, value: string): string => (value === '' ? name : `${name}="${escape(value, VALUE)}"`);

/** Words on one line. */
const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** An element as markup: never self-closing, since Markdown and HTML would swallow what follows. */
function element(tag: string, attributes: Readonly<Record<string, string>>, words: string): string {
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return `<${[tag, ...written].join(' ')}>${escape(folded(words), TEXT)}</${tag}>`;
}

/** The line that fetches a script. */
export const scriptTag = ({ src, module, integrity }: Script): string => {
  const hash = integrity ? ` ${attribute('integrity', integrity)} crossorigin` : '';
  return `<script ${module ? 'type="module"' : 'defer'} ${attribute('src', src)}${hash}></script>`;
};

/** The snippet as a tag, with a line for the script before it. */
export function tagSnippet({ tag, attributes, words, script }: Snippet): string {
  const markup = element(tag, attributes, words);
  return script ? `${scriptTag(script)}\n${markup}` : markup;
}

/**
 * The snippet as a `<div>`, for systems that drop unknown tags: the page's loader makes the element of it.
 * Its language stands in `lang` as well, for readers without scripts.
 */
export function divSnippet({ tag, attributes, words }: Snippet): string {
  const { lang } = attributes;
  const data = Object.entries(attributes).map(([name, value]): [string, string] => [`data-factsheet-${name}`, value]);
  return element(
    'div',
    { 'data-factsheet': tag.replace('factsheet-', ''), ...(lang ? { lang } : {}), ...Object.fromEntries(data) },
    words,
  );
}

/** The snippet as a link to the widget's page, for systems that leave nothing but links. */
export const linkSnippet = (address: EmbedAddress, words: string): string =>
  element('a', { href: embedAddress(address) }, words);

/** The same link as Markdown, for systems that take no HTML. */
export const markdownLinkSnippet = (address: EmbedAddress, words: string): string =>
  `[${escape(folded(words), TEXT)}](${embedAddress(address).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;

/** Width and height in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The widget's page in a frame, for pages that take no script; the words are the frame's name. */
export function frameSnippet(address: EmbedAddress, words: string, { width, height }: FrameSize): string {
  const attributes = {
    src: embedAddress(address),
    title: words,
    width: String(width),
    height: String(height),
    // Content systems take away `style`, and browsers draw a frame around a frame.
    frameborder: '0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  };
  return element('iframe', attributes, '');
}
