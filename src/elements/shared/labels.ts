import { baseLanguage, sameLanguage } from '../../i18n/format.js';
import { term } from '../../i18n/translate.js';

/** Words, and their language where it is not the reader's. */
export interface Label {
  words: string;
  lang?: string | undefined;
}

/** Where a label may come from. */
export interface LabelSources {
  /** The page author's words. */
  label?: string | undefined;
  /** The document's words and their language. */
  words?: string | undefined;
  wordsLanguage?: string | undefined;
  /** Key of the catalogue's term. */
  term?: string | undefined;
  /** The catalogue's English term. */
  english?: string | undefined;
}

/**
 * The name of a thing, the first of: the author's; the document's if it speaks the reader's language; the catalogue's
 * in the reader's language; the document's, marked with its language; the catalogue's in English.
 */
export function labelOf(reader: string, sources: LabelSources): Label {
  const { label, words, wordsLanguage = reader, english } = sources;
  if (label) return { words: label };
  if (words && sameLanguage(wordsLanguage, reader)) return { words };
  const translated = baseLanguage(reader) === 'en' ? english : sources.term && term(reader, sources.term);
  if (translated) return { words: translated };
  if (words) return { words, lang: wordsLanguage };
  return { words: english ?? '', lang: 'en' };
}
