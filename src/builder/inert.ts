/**
 * Text as a document that belongs to no window: nothing in it runs or loads, and nothing of it is ever put into the page.
 * Pages that demand Trusted Types allow the policy `factsheet-builder` for it.
 */

/** What the language library lacks. */
interface Policies {
  createPolicy(name: string, rules: object): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };

let make: ((html: string) => string) | undefined;

/** Reads markup that somebody pasted, to look at it. */
export function readMarkup(html: string): Document {
  if (!make) {
    const policy = trustedTypes?.createPolicy('factsheet-builder', { createHTML: (words: string) => words });
    make = policy ? (words) => policy.createHTML(words) : (words) => words;
  }
  return new DOMParser().parseFromString(make(html), 'text/html');
}
