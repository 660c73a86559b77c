/**
 * The words that an element shows, read from what it has drawn: they are in the reader's language already, with numbers
 * as that writes them, and what is taken away says the same as the page.
 */
import * as messages from '../i18n/messages.js';
import type { Message } from '../i18n/messages.js';
import type { Say } from '../internal/adapter.js';
import type { Kind } from './content.js';

/** A number and what it stands for. */
export interface Told {
  readonly name: string;
  readonly number: string;
  /** Lines below the number. */
  readonly details: readonly string[];
  readonly source: string;
}

/** Words, and their language where it is not that of the interface. */
export interface Title {
  readonly words: string;
  readonly lang: string;
}

/** White space of the template folded; no-break spaces, as in numbers, stay. */
const folded = (words: string | null | undefined): string => (words ?? '').replace(/[ \t\r\n]+/g, ' ').trim();

/** An element's own part; elements inside it have theirs. */
const partOf = (place: ParentNode | null | undefined, name: string): Element | null | undefined =>
  place?.querySelector(`[part~="${name}"]`);

const wordsOf = (place: ParentNode | null | undefined, name: string): string =>
  folded(partOf(place, name)?.textContent);

/** A name as it stands alone: that of a bar ends with a colon. */
const alone = (name: string): string => name.replace(/[ \u00a0\u202f]?[:\uff1a]$/, '');

/** All numbers that an element shows with names, in its order. */
export function toldNumbers(element: Element): Told[] {
  const places = element.shadowRoot?.querySelectorAll('.pair, .bars > li, .key-figure') ?? [];
  return [...places].map((place) => ({
    name: alone(wordsOf(place, 'name')),
    number: wordsOf(place, 'number'),
    details: (partOf(place, 'details')?.textContent ?? '').split('\n').map(folded).filter(Boolean),
    source: wordsOf(place, 'reference'),
  }));
}

/** What an element is called where it shows no heading. */
const NAMES: Partial<Record<Kind, Message<string>>> = {
  'indicator-grid': messages.indicators,
  'topic-chart': messages.figureCaption,
  highlights: messages.highlights,
  'initiative-list': messages.initiativesByTopic,
};

/** The part that names an element. */
function titlePart(element: Element, kind: Kind): Element | null | undefined {
  const { shadowRoot } = element;
  if (kind === 'indicator-gauge' || kind === 'key-figure') return partOf(shadowRoot, 'name');
  const title = partOf(shadowRoot, 'title');
  const section = title?.closest('[part~="section"]');
  // A topic's heading names the whole only where there are no others.
  return section && shadowRoot?.querySelectorAll('[part~="section"]').length !== 1 ? undefined : title;
}

/** What an element is called: its heading, its indicator, or what it always shows. */
export function titleOf(element: Element, kind: Kind, say: Say): Title {
  const part = titlePart(element, kind);
  const words = folded(part?.textContent);
  if (words) return { words, lang: part?.getAttribute('lang') ?? '' };
  const name = NAMES[kind];
  return { words: name ? say(name) : '', lang: '' };
}

/** The note below a chart; none where it says only what the chart is called. */
export function noteOf(element: Element, title: string): string {
  const note = wordsOf(element.shadowRoot, 'note');
  return note === title || note === `${title}.` ? '' : note;
}

/** Elements inside an element, in its order. */
const innerOf = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('.inner') ?? [])].filter(({ shadowRoot }) => shadowRoot);

/** What an element says, on one line; of those inside it only their numbers, since their lists are long. */
export function sentenceOf(element: Element, kind: Kind, say: Say): string {
  const inner = innerOf(element);
  const numbers = [element, ...inner].flatMap((place) =>
    place.localName.endsWith('-key-figure')
      ? toldNumbers(place).map(({ name, number }) => `${number} ${name}`)
      : toldNumbers(place).map(({ name, number }) => say(messages.labelled, { label: name }) + number),
  );
  const lists = element.shadowRoot?.querySelectorAll(':is([part~="list"], [part~="cards"]) > li') ?? [];
  const items = [...lists].map((item) => folded(item.textContent));
  const told = [...numbers, ...items].join('; ');
  const isNamed = kind === 'indicator-gauge' || kind === 'key-figure';
  const { words } = titleOf(element, kind, say);
  return isNamed || !words ? told : `${say(messages.labelled, { label: words })}${told}`;
}
