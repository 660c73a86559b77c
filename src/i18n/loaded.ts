import type { Locale } from './locale.js';

/** The words that are here, by the whole tag as readers have it: this is looked up for every message. */
export const loaded = new Map<string, Locale>();

/** The words of a language, if they are here. */
export const localeOf = (language: string): Locale | undefined => loaded.get(language);
