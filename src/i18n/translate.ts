import { baseLanguage } from './format.js';
import { locales } from './locales.js';
import type { Locale, Messages } from './locale.js';
import type { Message } from './messages.js';

type Values = Readonly<Record<string, string | number>>;

const loaded = new Map<string, Locale>();

/** The language in which words can be said now: that of the reader once it is loaded, else English. */
export const wordsLanguage = (language: string): string =>
  loaded.has(baseLanguage(language)) ? baseLanguage(language) : 'en';

/**
 * Fetches the words of a language if there are any and they are not here yet.
 * @returns whether there is something new to say; `false` too when the file could not be fetched, which leaves English
 */
export async function loadLocale(language: string): Promise<boolean> {
  const base = baseLanguage(language);
  if (loaded.has(base) || !Object.hasOwn(locales, base)) return false;
  const module = await locales[base]?.().catch(() => undefined);
  if (module) loaded.set(base, module.default);
  return Boolean(module);
}

/** A message with its placeholders filled. */
export const fill = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));

/** What the reader's language has for a message, else English. */
export const messageIn = <English extends Message['english']>(language: string, key: string, english: English) =>
  (loaded.get(baseLanguage(language))?.messages[key as keyof Messages] ?? english) as English;

/** A message in the reader's language, its placeholders filled. */
export const translate = (language: string, { key, english }: Message<string>, values: Values = {}): string =>
  fill(messageIn(language, key, english), values);

/** A catalogue term ("topic.trust") in the reader's language, or `undefined` where that language has none. */
export const term = (language: string, key: string): string | undefined =>
  loaded.get(baseLanguage(language))?.terms[key];
