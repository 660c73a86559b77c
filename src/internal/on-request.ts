/**
 * What elements do on request only: each kind of it is fetched by the first element of the page that is asked. One
 * chunk, since asking costs every page, and being asked is rare.
 */
import { problem } from '../model/problem.js';
import type { Extend, Outcome, Say, Situation, View } from './adapter.js';
import { isOn } from './attributes.js';
import { isDoctorAsked } from './doctor-asked.js';
import { report } from './report.js';

const extensions: Readonly<Record<string, () => Promise<{ extend: Extend }>>> = {
  menu: () => import('../take-away/menu.js'),
  doctor: () => import('../doctor/doctor.js'),
};

/** An element that may be asked for more. */
export interface Asked extends HTMLElement {
  menu?: boolean | '' | null;
  doctor?: boolean | '' | null;
}

/** The kinds of which an element has been asked: it is told too when the request is taken back. */
const asked = new WeakMap<Element, Set<string>>();

/** What an element shows for whom, as its code for requests finds it when it is here. */
const situations = new WeakMap<Element, { outcome: Outcome<View>; language: string }>();

/** What an element shows now, for whom; known of each that was asked for anything, be it with `false`. */
export function situationOf(element: Element): Situation | undefined {
  const known = situations.get(element);
  return known && { ...known.outcome, language: known.language };
}

/** Does what an element is asked for, after each of its updates. */
export function serve(element: Asked, outcome: Outcome<View>, language: string, say: Say): void {
  situations.set(element, { outcome, language });
  const kinds = asked.get(element) ?? new Set<string>();
  asked.set(element, kinds);
  if (isOn(element.menu)) kinds.add('menu');
  if (isDoctorAsked(element)) kinds.add('doctor');
  for (const kind of kinds) {
    extensions[kind]?.().then(
      ({ extend }) => {
        extend(element, situationOf(element) ?? { ...outcome, language }, say);
      },
      (reason: unknown) => {
        report(element, problem('network', `A script could not be loaded: ${String(reason)}.`));
      },
    );
  }
}
