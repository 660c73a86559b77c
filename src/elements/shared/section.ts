import { html, nothing, type TemplateResult } from 'lit';
import { sameLanguage } from '../../i18n/format.js';
import { noData } from '../../i18n/messages.js';
import { translate } from '../../i18n/translate.js';
import { text, wholeNumber } from '../../internal/attributes.js';
import { heading } from '../../internal/heading.js';
import { markOf } from './labels.js';

/** The level of an element's heading, from 1 to 6; by default 2. */
export const levelOf = (element: Element, headingLevel: unknown): number =>
  wholeNumber(element, 'heading-level', headingLevel, 1, 6, 2);

/** Where a section's heading comes from. */
export interface SectionHeading {
  /** The page author's words; empty: no heading. */
  heading: unknown;
  level: number;
  /** The document's words and their language. */
  words: string | undefined;
  language: string | undefined;
  /** What the section is called in the reader's language; `undefined` where only a factsheet gives it a heading. */
  fallback: string | undefined;
}

/** A section's heading: the author's words, the document's if it speaks the reader's language, else the reader's. */
export function sectionHeading(reader: string, from: SectionHeading): TemplateResult | typeof nothing {
  const own = text(from.heading);
  if (own !== undefined) return heading(from.level, own, markOf(reader));
  const { words, language = reader } = from;
  if (words && sameLanguage(language, reader)) return heading(from.level, words, markOf(reader));
  return heading(from.level, from.fallback);
}

/** A section that has a place for data, but no data. */
export const emptySection = (title: TemplateResult | typeof nothing, reader: string): TemplateResult =>
  html`${title}
    <p class="message" part="message">${translate(reader, noData)}</p>`;
