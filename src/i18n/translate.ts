import { fetchLocale } from './fetch-locale.js';
import { baseLanguage, sameLanguage } from './format.js';
import { loaded, localeOf } from './loaded.js';
import type { Messages } from './locale.js';
import type { Message, Plural } from './messages.js';

type Values = Readonly<Record<string, string | number | undefined>>;

/** The language in which words can be said now: that of the reader once it is loaded, else English. */
export const wordsLanguage = (language: string): string => (localeOf(language) ? baseLanguage(language) : 'en');

/**
 * Fetches the words of a language if there are any and they are not here yet.
 * @returns whether there is something new to say; `false` too when the file could not be fetched, which leaves English
 */
export async function loadLocale(language: string): Promise<boolean> {
  if (localeOf(language) || sameLanguage(language, 'en')) return false;
  try {
    const module = await fetchLocale(baseLanguage(language));
    if (module) loaded.set(language, module.default);
    return Boolean(module);
  } catch {
    return false;
  }
}

/** A message with its placeholders filled; what stands in brackets goes with its placeholder. */
export const fill = (message: string, values: Values): string =>
  message
    .replace(/\[([^[\]{]*\{(\w+)\}[^[\]]*)\]/g, (_, part: string, name: string) => (values[name] ? part : ''))
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** What the reader's language has for a message, else English. */
export function messageIn<English extends string | Plural>(language: string, message: Message<English>): English {
  const [key = ''] = Object.keys(message);
  return (localeOf(language)?.messages[key as keyof Messages] ?? message[key]) as English;
}

/** A message in the reader's language, its placeholders filled. */
export const translate = (language: string, message: Message<string>, values: Values = {}): string =>
  fill(messageIn(language, message), values);

/** A catalogue term ("topic.trust") in the reader's language, or `undefined` where that language has none. */
export const term = (language: string, key: string): string | undefined => localeOf(language)?.terms[key];

/** A sentence of the published factsheets in the reader's language, with its numbers, or `undefined`. */
export function phrase(language: string, english: string): string | undefined {
  const numbers = english.match(/\d+/g) ?? [];
  const key = english
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[\u2013\u2014]/g, '-');
  return localeOf(language)?.phrases[key]?.replace(/#/g, () => numbers.shift() ?? '');
}
