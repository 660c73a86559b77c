/** A widget in words: for the head of its page, and for those who link it. */
import type { FactsheetParts } from '../model/factsheet.js';
import { trimEndOf } from '../parser/words.js';
import { sentenceOf, type Facts } from './facts.js';
import type { Widget } from './widgets.js';

/** A widget of a factsheet with what it says. */
export interface Described {
  readonly widget: Widget;
  readonly parts: FactsheetParts;
  readonly facts: Facts;
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
  /** Country and title of the factsheet. */
  readonly context: string;
  /** The whole address of its page. */
  readonly address: string;
}

/** Languages that are written from right to left; none of the interface's is, but a factsheet may be. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');

/** What does not stand before dots that tell of more. */
export const LOOSE = ' \u00a0,;:.\u2013-';

/** The first words of a text, at most so many characters. */
export function clip(text: string, most: number): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= most) return words;
  const kept = words.slice(0, most - 1);
  return `${trimEndOf(kept.slice(0, Math.max(kept.lastIndexOf(' '), most / 2)), LOOSE)}…`;
}

/** What the page is called. */
export const titleOf = ({ facts: { title }, context }: Described): string =>
  context && context !== title ? `${title} – ${context}` : title;

const DESCRIPTION = 300;
const LINK = 160;

/** What the widget says, as far as search engines show it. */
export const descriptionOf = ({ facts, language }: Described): string => clip(sentenceOf(facts, language), DESCRIPTION);

/** What stands in a link to the widget, where the widget itself cannot: its name, what it says, of which country. */
export function linkWords({ facts, language, parts: { country, edition }, context }: Described): string {
  const said = sentenceOf(facts, language);
  const isNamed = said.includes(facts.title);
  const place = facts.title === context ? '' : ` (${country?.name ?? ''} ${edition ?? ''})`;
  return `${clip(isNamed ? said : `${facts.title}: ${said}`, LINK)}${place}`;
}
