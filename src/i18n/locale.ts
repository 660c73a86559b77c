import type * as context from './context-messages.js';
import type * as faults from './fault-messages.js';
import type * as messages from './messages.js';
import type { Plural } from './messages.js';
import type * as takeAway from './take-away-messages.js';

type Key = keyof typeof messages | keyof typeof faults | keyof typeof context | keyof typeof takeAway;

/** All messages of one language; what is left out is said in English. */
export type Messages = { readonly [key in Key]?: string | Plural };

/**
 * The words of the subject: catalogue names by "indicator.<id>", "topic.<id>" (short) and "title.<id>" (a topic's
 * heading where it is longer); "publisher" of the factsheets.
 */
export type Terms = Readonly<Record<string, string>>;

/** What a locale file exports. */
export interface Locale {
  readonly messages: Messages;
  readonly terms: Terms;
  /**
   * Sentences that the published factsheets have in common, by their English words in lower case, `#` for each number:
   * the translation has them in the same order.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** Names of countries by EU code, where the official name is not that of `Intl`. */
  readonly country?: Readonly<Record<string, string>>;
  /** All of them, in the order of country.ts, for languages of which some browsers have no data. */
  readonly countries?: string;
  /** Languages of `Intl` that write numbers, months and countries as this one, best first; by default the reader's tag. */
  readonly tags?: readonly string[];
  /** January to December as they stand before a year, for languages of which some browsers have no data. */
  readonly months?: readonly string[];
  /** The CLDR plural category of a number. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}
