/** What the parts of the page are drawn from, and what they do. */
import type { Message } from '../i18n/messages.js';
import type { Counsel } from './counsel.js';
import type { Verdict } from './paste-back.js';
import type { Preview } from './preview.js';
import type { Say } from './say.js';
import type { Entry } from './sheets.js';
import type { Built, Release, Sheet } from './snippet.js';
import type { State } from './state.js';

/** The page as it is now. */
export interface Page {
  readonly state: State;
  readonly say: Say;
  /** The page's own language. */
  readonly own: string;
  /** The language of the widget's words. */
  readonly language: string;
  readonly list: readonly Entry[];
  readonly sheet: Sheet | undefined;
  /** The name of the document that was opened, if one was. */
  readonly opened: string | undefined;
  /** What is wrong with the data, or what is to be known of them. */
  readonly notice: { readonly words: string; readonly isTrouble: boolean } | undefined;
  readonly release: Release | undefined;
  /** Address of the scripts unless the form says another. */
  readonly home: string;
  readonly counsel: Counsel;
  readonly built: Built;
  /** Whether the widget shows values that were typed by hand. */
  readonly isOwn: boolean;
  readonly preview: Preview;
  readonly isInsert: boolean;
  /** What was pasted back, what came of it, or why it was not looked at. */
  readonly pasted: string;
  readonly verdict: Verdict | undefined;
  readonly pasteTrouble: Message<string> | undefined;
  /** What has just been done. */
  readonly status: string;
}

/** What the page does. */
export interface Deeds {
  change(change: Partial<State>): void;
  open(file: File): Promise<void>;
  /** @param field the field that is selected where the browser does not allow copying */
  copy(words: string, field: string): Promise<void>;
  saveSnippet(): void;
  saveAs(format: string): Promise<void>;
  paste(words: string): void;
  check(): void;
  insert(): void;
  cancel(): void;
}
