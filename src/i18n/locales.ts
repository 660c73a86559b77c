import type { Locale } from './locale.js';

/** The languages beside English, each fetched when a reader needs it. A new one is a file and a line here. */
export const locales: Readonly<Record<string, () => Promise<{ default: Locale }>>> = {
  fr: () => import('./locales/fr.js'),
};
