/** Widgets in every spelling, as the project's own snippets have them. */
import { importSource } from '../../../scripts/lib/source-module.js';

export const {
  divSnippet,
  frameSnippet,
  linkSnippet: link,
  tagSnippet,
} = await importSource('src/snippet/build-snippet.ts');

export const WORDS = 'Digital public services for citizens: 82.3%';

/** The embed page of a site. */
export const address = (origin) => ({
  base: `${origin}/`,
  sheet: 'be-2024',
  tag: 'factsheet-indicator-gauge',
  part: 'citizens',
});

/** A link to it. */
export const linkSnippet = (origin) => link(address(origin), WORDS);
