import type * as faults from './fault-messages.js';
import type * as messages from './messages.js';
import type { Plural } from './messages.js';

type Key = keyof typeof messages | keyof typeof faults;

/** All messages of one language; what is left out is said in English. */
export type Messages = { readonly [key in Key]?: string | Plural };

/** The words of the subject: catalogue names by "indicator.<id>" and "topic.<id>". */
export type Terms = Readonly<Record<string, string>>;

/** What a locale file exports. */
export interface Locale {
  readonly messages: Messages;
  readonly terms: Terms;
}
