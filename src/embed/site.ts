/** What all pages of a site have in common. */
import type { Measure } from '../take-away/scene.js';

/** The files that pages link, each under a name that says what is in it. All are whole addresses. */
export interface Assets {
  readonly script: string;
  readonly pageStyle: string;
  /** The style sheet of an element, by its tag. */
  readonly styleOf: (tag: string) => string;
  /** The folder of the languages' scripts, with a slash at its end. */
  readonly locales: string;
  /** The languages there are beside English. */
  readonly languages: readonly string[];
  /** The folder of all of these, with a slash at its end: all that the pages' policy allows. */
  readonly folder: string;
}

/** A site of embed pages. */
export interface Site {
  /** The address before `embed/`, with a slash at its end. */
  readonly base: string;
  /** Who the pages are from, by name. */
  readonly provider: string;
  readonly assets: Assets;
  /** How wide words are in pictures. */
  readonly measure: Measure;
  /** Whether there are cards for social media. */
  readonly hasCards: boolean;
}
