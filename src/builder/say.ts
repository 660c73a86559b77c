/** Says the builder's words in the language of its page. */
import type { Message } from '../i18n/messages.js';
import { fill } from '../i18n/translate.js';
import { french } from './french.js';

/** Says a message of the builder. */
export type Say = (message: Message<string>, values?: Readonly<Record<string, string | number>>) => string;

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: {}, fr: french };

/**
 * The language of the builder's page: what its address asks for, else the reader's first that there is, else English.
 * @param search the address's query, such as `?lang=fr`
 * @param preferred the reader's languages, the first one liked best
 */
export function pageLanguageOf(search: string, preferred: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang');
  const bases = [...(asked ? [asked] : []), ...preferred].map((tag) => tag.toLowerCase().replace(/-.*/, ''));
  return bases.find((base) => Object.hasOwn(LANGUAGES, base)) ?? 'en';
}

/** The words of a language: each message with its placeholders filled. */
export function sayIn(language: string): Say {
  const own = LANGUAGES[language] ?? {};
  return (message, values = {}) => {
    const [[key, english] = ['', '']] = Object.entries(message);
    return fill(own[key] ?? english, values);
  };
}
