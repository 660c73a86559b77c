/**
 * Languages that nobody speaks, to see what a translation may do to the layout: English with accents, and longer by two
 * fifths (en-XA); the same in mirror writing (ar-XB). The tags are those that CLDR keeps for this.
 */
import * as contextMessages from '../src/i18n/context-messages.js';
import * as faultMessages from '../src/i18n/fault-messages.js';
import { loaded } from '../src/i18n/loaded.js';
import type { Locale } from '../src/i18n/locale.js';
import * as messages from '../src/i18n/messages.js';
import * as takeAwayMessages from '../src/i18n/take-away-messages.js';
import { indicators } from '../src/model/indicators.js';
import { topics } from '../src/model/topics.js';

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'å', b: 'ƀ', c: 'ç', d: 'đ', e: 'ë', g: 'ğ', h: 'ĥ', i: 'ï', j: 'ĵ', k: 'ķ', l: 'ł', n: 'ñ', o: 'ô', p: 'þ' },
  ...{ r: 'ř', s: 'š', t: 'ŧ', u: 'ũ', w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', C: 'Ç', D: 'Đ', E: 'Ë', I: 'Ï', N: 'Ñ', O: 'Ô' },
  ...{ P: 'Þ', R: 'Ř', S: 'Š', T: 'Ŧ', U: 'Ũ', Y: 'Ý' },
};

/** How much longer than English a text may get. */
const GROWTH = 0.4;

const accented = (text: string): string => text.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);

/** A text with accents and longer, in brackets that show whether an end is cut; placeholders stay as they are. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\w+\}/g, '').length;
  const more = 'one two three four five six seven eight nine ten '.repeat(Math.ceil(letters / 50));
  const long = text.replace(/\{\w+\}|[^{]+/g, (part) => (part.startsWith('{') ? part : accented(part)));
  return `⟦${long} ${accented(more.slice(0, Math.ceil(letters * GROWTH)).trim())}⟧`;
}

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** Letters of a script that runs from right to left in the place of ours. */
const mirrored = (text: string): string =>
  pseudo(text).replace(/\{\w+\}|\p{L}/gu, (part) =>
    part.startsWith('{') ? part : (ARABIC[(part.codePointAt(0) ?? 0) % ARABIC.length] ?? part),
  );

type Text = string | messages.Plural;

function localeOf(change: (text: string) => string): Locale {
  const each = (text: Text): Text =>
    typeof text === 'string'
      ? change(text)
      : { other: change(text.other), ...(text.one !== undefined && { one: change(text.one) }) };
  const all = { ...messages, ...faultMessages, ...contextMessages, ...takeAwayMessages };
  const entries = Object.values(all).flatMap((message) => Object.entries<Text>(message));
  const terms = [
    ...indicators.map(({ id, label }) => [`indicator.${id}`, label]),
    ...topics.map(({ id, label }) => [`topic.${id}`, label]),
    ...topics.map(({ id, title }) => [`title.${id}`, title]),
  ] as [string, string][];
  return {
    messages: Object.fromEntries(entries.map(([key, text]) => [key, each(text)])),
    terms: Object.fromEntries(terms.map(([key, text]) => [key, change(text)])),
    phrases: {},
    plural: (count) => (count === 1 ? 'one' : 'other'),
  };
}

/** Makes the languages known. */
export function speakPseudo(): void {
  loaded.set('en-XA', localeOf(pseudo));
  loaded.set('ar-XB', localeOf(mirrored));
}

/** Data with every text of a document changed in the same way; addresses, ids and the language stay. */
export function pseudoData<Data>(data: Data, direction: 'ltr' | 'rtl'): Data {
  const change = direction === 'rtl' ? mirrored : pseudo;
  const kept = new Set(['id', 'kind', 'code', 'href', 'url', 'language', 'published', 'unit']);
  const copy = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : change(value);
    if (Array.isArray(value)) return value.map((entry) => copy(entry));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member, name)]));
  };
  return copy(data) as Data;
}
