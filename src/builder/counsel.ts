/** What to do in a system: which spelling to take there, what must be allowed, and what a content policy must allow. */
import { advise, type Advice, type Outcome, type Spelling } from '../advice/advise.js';
import { roundTrips } from '../advice/round-trips.js';
import { systems, type System } from '../advice/systems.js';
import { webAddress } from './address.js';
import { isEmbedded, type Built } from './snippet.js';
import type { State } from './state.js';

/** What an editor is told about their system. */
export interface Counsel {
  readonly system: System;
  readonly advice: Advice;
  /** The spelling that is taken: the advised one, unless the editor wants another. */
  readonly spelling: Spelling;
  /** What came of that spelling when it was tried; `undefined` where nobody has. */
  readonly outcome: Outcome | undefined;
  /** The version that it was tried with. */
  readonly version: string | undefined;
}

/** A system's name with its role or setting. */
export const nameOf = ({ name, setting }: System): string => (setting ? `${name} (${setting})` : name);

/** The system of an id; the first one for an id that none bears. */
function systemOf(wanted: string): System {
  const [first] = systems;
  return systems.find(({ id }) => id === wanted) ?? (first as System);
}

/**
 * The advice for the system of the form.
 * @param isOwn whether the widget shows values typed by hand, which links and frames cannot carry
 */
export function counselFor(state: Pick<State, 'system' | 'spelling'>, isOwn: boolean, tried = roundTrips): Counsel {
  const system = systemOf(state.system);
  const able = tried.map((trip) => ({
    ...trip,
    outcomes: Object.fromEntries(
      Object.entries(trip.outcomes).filter(([spelling]) => !isOwn || !isEmbedded(spelling as Spelling)),
    ),
  }));
  const advice = advise(system.id, able);
  const spelling = state.spelling || advice.spelling;
  const trip = tried.find((one) => one.system === system.id);
  const outcome = trip?.outcomes[spelling];
  return { system, advice, spelling, outcome, version: outcome && trip.version };
}

const originOf = (address: string | undefined): string | undefined => webAddress(address ?? '')?.origin;

/**
 * The line of a content security policy that lets a snippet work: that of docs/policies.md, with the origins of script
 * and data, which may be others than the site's.
 * @param built the snippet
 * @param spelling how it is written
 * @param page the address of the widget's own page, for a frame
 */
export function policyLine(built: Built, spelling: Spelling, page: string): string {
  const { attributes, script } = built;
  const also = (address: string | undefined): string => {
    const origin = originOf(address);
    return origin ? ` ${origin}` : '';
  };
  if (spelling === 'frame') return `Content-Security-Policy: frame-src 'self'${also(page)}`;
  return [
    "Content-Security-Policy: default-src 'none'",
    `script-src 'self'${also(script?.src)}`,
    "style-src 'self'",
    `connect-src 'self'${also(attributes['src'])}`,
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types factsheet-elements 'allow-duplicates'",
  ].join('; ');
}
