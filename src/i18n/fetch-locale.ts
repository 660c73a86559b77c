import type { Locale } from './locale.js';

/**
 * Fetches the words of a language by its base; `undefined` for one that has none. The list of files is fetched too: a
 * page's bundler gives each a name, and English readers need none of them. (The files for plain pages, which know where
 * their neighbours are, have a shorter way: see rollup.config.js.)
 * @throws what `import()` throws when a file cannot be fetched
 */
export const fetchLocale = async (base: string): Promise<{ default: Locale } | undefined> =>
  (await import('./locales.js')).openLocale(base);
