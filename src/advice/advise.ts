/** Which spelling of a widget to paste into a system: the first that came through a round trip there. */
import { roundTrips } from './round-trips.js';

/** How a widget is written; see src/snippet/build-snippet.ts. `html` is the tag with its script. */
export type Spelling = 'html' | 'tag' | 'div' | 'link' | 'frame';

/** What readers get after the round trip: the same data, the words alone, or nothing. */
export type Outcome = 'same' | 'words' | 'lost';

/** What a system made of a spelling. */
export interface RoundTrip {
  /** Id of a system. */
  readonly system: string;
  /** The version that was tried. */
  readonly version: string;
  readonly outcomes: Readonly<Partial<Record<Spelling, Outcome>>>;
  /** Why an outcome is not `same`, in a few words of English. */
  readonly details?: Readonly<Partial<Record<Spelling, string>>>;
}

/** In this order: the first needs nothing else on the page, the last takes a page of its own. */
export const PREFERENCE: readonly Spelling[] = ['html', 'tag', 'div', 'link', 'frame'];

/** What to do in a system. */
export interface Advice {
  readonly spelling: Spelling;
  readonly outcome: Outcome;
  /** The version it was tried with; absent where it could not be tried. */
  readonly version?: string | undefined;
}

/** The spelling to take in a system: one that gives the same data, else one that leaves the words. */
export function advise(system: string, tried: readonly RoundTrip[] = roundTrips): Advice {
  const found = tried.find((trip) => trip.system === system);
  for (const outcome of ['same', 'words'] as const) {
    const spelling = PREFERENCE.find((one) => found?.outcomes[one] === outcome);
    if (spelling) return { spelling, outcome, version: found?.version };
  }
  // Nothing tried: a link is what every system of the table leaves.
  return { spelling: 'link', outcome: 'words' };
}
