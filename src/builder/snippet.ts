/** The snippet that the form describes, in the chosen spelling, and what is still missing for it. */
import type { Spelling } from '../advice/advise.js';
import type { Message } from '../i18n/messages.js';
import type { FactsheetParts } from '../model/factsheet.js';
import {
  divSnippet,
  frameSnippet,
  linkSnippet,
  scriptTag,
  tagSnippet,
  type Script,
  type Snippet,
} from '../snippet/build-snippet.js';
import { embedAddress, readEmbedAddress, sheetName, type EmbedAddress } from '../snippet/embed-address.js';
import { webAddress } from './address.js';
import * as messages from './messages.js';
import { placeOfData, type State } from './state.js';
import { dataAttributes, hasOwnValues, partOf, valuesOf } from './values.js';
import { hasLevel, tagOf, widgetOf } from './widgets.js';

/** A factsheet that is here. */
export interface Sheet {
  readonly title: string;
  readonly parts: FactsheetParts;
  /** Its whole address; empty for a document that was opened. */
  readonly address: string;
  /** Base address of its embed pages, where the list of data files says it. */
  readonly embed?: string | undefined;
}

/** The scripts of a version, and their hashes by name. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What a snippet is made of. */
export interface Materials {
  readonly state: State;
  readonly sheet: Sheet | undefined;
  readonly spelling: Spelling;
  /** The language of the words. */
  readonly language: string;
  /** The proposed words. */
  readonly words: string;
  readonly release: Release | undefined;
  /** Address of the folder with the scripts, unless the form says another. */
  readonly home: string;
}

/** What comes of it. */
export interface Built {
  /** Tag and attributes that the reader's element has in the end. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  /** What to paste, once nothing is missing. */
  readonly markup: string | undefined;
  readonly missing: Message<string> | undefined;
  /** What its author should know. */
  readonly remarks: readonly Message<string>[];
  /** The script that the page needs, if any. */
  readonly script: Script | undefined;
}

/** Words of a link, or the name of a frame, that are longer are a nuisance. */
const MOST_WORDS = 300;

/** The first parts of a list that fit. */
function shortened(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  const cut = words.slice(0, MOST_WORDS);
  const end = cut.lastIndexOf('; ');
  return `${cut.slice(0, end > 0 ? end + 1 : cut.lastIndexOf(' ')).trimEnd()} …`;
}

/** Whether a spelling leads to the widget's own page. */
export const isEmbedded = (spelling: Spelling): boolean => spelling === 'link' || spelling === 'frame';

/** A folder's address, with the slash at its end. */
const folder = (address: string): string => (address && !address.endsWith('/') ? `${address}/` : address);

const withoutEmpty = (entries: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** The address of the widget's own page, if it can have one. */
function pageOf({ state, sheet }: Materials): EmbedAddress | undefined {
  const { country, edition } = sheet?.parts ?? {};
  if (!country || edition === undefined) return undefined;
  return {
    base: folder(state.base || (sheet?.embed ?? '')),
    sheet: sheetName(country.code, edition),
    tag: tagOf(state.widget),
    part: partOf(state, sheet?.parts ?? {}) || undefined,
    language: state.language || undefined,
    theme: state.theme || undefined,
    level: (hasLevel(state.widget) && state.level) || undefined,
  };
}

/** The attributes of the element in a tag or a div. */
function ownAttributes({ state, sheet, language }: Materials): Record<string, string> {
  const parts = sheet?.parts ?? {};
  const { part: partAttribute = '' } = widgetOf(state.widget);
  const data =
    placeOfData(state) === 'values'
      ? dataAttributes(state, parts, language)
      : withoutEmpty({ src: state.src || sheet?.address, [partAttribute]: partOf(state, parts) });
  return {
    ...withoutEmpty({ lang: state.language }),
    ...data,
    ...state.options,
    ...withoutEmpty({ theme: state.theme, 'heading-level': hasLevel(state.widget) ? state.level : '' }),
  };
}

/** Stands for the base of the pages until that is known: the preview need not wait for it. */
const SOMEWHERE = 'https://example.eu/';

/** What the element on a page of its own has: language, colours and heading level only. */
function pageAttributes(materials: Materials): Record<string, string> {
  const page = pageOf(materials);
  const address = page && embedAddress({ ...page, base: page.base || SOMEWHERE });
  return { ...readEmbedAddress(address ?? '')?.attributes };
}

/** The script of ours that a page needs for a spelling; only the autoloader reads the other spellings. */
export function scriptFor({ state, spelling, release, home }: Materials): Script | undefined {
  if (spelling === 'frame') return undefined;
  const name = spelling === 'html' || spelling === 'tag' ? state.script : 'autoloader.js';
  const src = folder(state.scripts || home) + name;
  return {
    src,
    module: !name.endsWith('.iife.js'),
    integrity: state.pinned ? release?.files[name] : undefined,
  };
}

/** Whether the form has values that were typed by hand, and are others than the factsheet's. */
export const showsOwnValues = (state: State, sheet: Sheet | undefined, language: string): boolean =>
  placeOfData(state) === 'values' && hasOwnValues(state.values, valuesOf(state, sheet?.parts ?? {}, language));

/** What is still missing, the first thing first. */
function missingOf(materials: Materials, words: string, isOwn: boolean): Message<string> | undefined {
  const { state, sheet, spelling } = materials;
  if (isEmbedded(spelling)) {
    const page = pageOf(materials);
    if (isOwn) return messages.ownValues;
    if (!page) return messages.needsSheet;
    if (!webAddress(page.base)) return messages.needsBase;
    if (state.widget === 'indicator-gauge' && !page.part) return messages.needsPart;
  } else if (placeOfData(state) === 'address') {
    if (!webAddress(state.src || (sheet?.address ?? ''))) return messages.needsSource;
  } else if (!ownAttributes(materials)[state.widget === 'topic-chart' ? 'counts' : 'value']) {
    return messages.nothingToShow;
  }
  if (!webAddress(scriptFor(materials)?.src ?? 'https://none/')) return messages.needsScripts;
  return words ? undefined : messages.needsWords;
}

function markupOf(materials: Materials, snippet: Snippet, script: Script | undefined): string {
  const { state, spelling } = materials;
  if (spelling === 'html') return tagSnippet({ ...snippet, script });
  if (spelling === 'tag') return tagSnippet(snippet);
  if (spelling === 'div') return divSnippet(snippet);
  const page = pageOf(materials) as EmbedAddress;
  if (spelling === 'link') return linkSnippet(page, snippet.words);
  const size = { width: Number(state.frameWidth) || 600, height: Number(state.frameHeight) || 400 };
  return frameSnippet(page, snippet.words, size);
}

/** Whether an address leads to the computer that it is opened on. */
export const isLoopback = (address: string | undefined): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(webAddress(address ?? '')?.hostname ?? '');

/** The snippet that the form describes. */
export function build(materials: Materials): Built {
  const { state, sheet, spelling, language } = materials;
  const embedded = isEmbedded(spelling);
  const tag = tagOf(state.widget);
  const attributes = embedded ? pageAttributes(materials) : ownAttributes(materials);
  const proposed = embedded ? shortened(materials.words) : materials.words;
  const words = (state.words ?? proposed).replace(/\s+/g, ' ').trim();
  const missing = missingOf(materials, words, showsOwnValues(state, sheet, language));
  const script = scriptFor(materials);
  const isLocal = isLoopback(attributes['src']) || (spelling === 'html' && isLoopback(script?.src));
  const isOptionLost = embedded && Object.keys(state.options).length > 0;
  return {
    tag,
    attributes,
    words,
    markup: missing ? undefined : markupOf(materials, { tag, attributes, words }, script),
    missing,
    remarks: [...(isLocal ? [messages.onlyHere] : []), ...(isOptionLost ? [messages.optionsLost] : [])],
    script,
  };
}

/** The lines for the head of a site's pages, in one text. */
export function headLines({ script, attributes }: Built, spelling: Spelling): string {
  if (!script) return '';
  const pages = spelling === 'link' ? webAddress(attributes['src'] ?? '')?.origin : undefined;
  const isOther = pages !== undefined && pages !== webAddress(script.src)?.origin;
  const origins = isOther ? [`<meta name="factsheet-origins" content="${pages}">`] : [];
  return [...origins, scriptTag(script)].join('\n');
}
