/**
 * The form in the fragment of its page's address, which browsers send to nobody: whoever opens the address gets the same
 * form. What an address says that the form could not say is left out.
 */
import { systems } from '../advice/systems.js';
import { PREFERENCE } from '../advice/advise.js';
import { locales } from '../i18n/locales.js';
import { initial, SCRIPTS, type State } from './state.js';
import { widgetOf, widgets } from './widgets.js';

/** Longer texts are nobody's words, and some systems cut addresses. */
const MOST_CHARACTERS = 2_000;

const OPTION = 'option-';
const VALUE = 'value-';

const LEVELS = ['', '1', '2', '3', '4', '5', '6'] as const;
const languages = ['', 'en', ...Object.keys(locales)];

type Reader<Name extends keyof State> = (text: string) => State[Name] | undefined;

const oneOf =
  <const Word extends string>(words: readonly Word[]) =>
  (text: string): Word | undefined =>
    words.find((word) => word === text);

const text = (written: string): string | undefined =>
  // Control characters have no place in any field.
  /^[^\p{Cc}]*$/u.test(written) && written.length <= MOST_CHARACTERS ? written : undefined;

const flag = (written: string): boolean | undefined => (written === 'yes' ? true : undefined);

const pixels = (written: string): string | undefined => (/^[1-9]\d{1,3}$/.test(written) ? written : undefined);

/** An address of http(s) without a password. */
export function webAddress(written: string): URL | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

const address = (written: string): string | undefined =>
  text(written) !== undefined && webAddress(written) ? written : undefined;

/** All fields but those of the widget, and how each is read. */
const READERS: { readonly [Name in Exclude<keyof State, 'options' | 'values'>]: Reader<Name> } = {
  sheet: text,
  widget: oneOf(widgets.map(({ kind }) => kind)),
  part: text,
  language: oneOf(languages),
  theme: oneOf(['light', 'dark']),
  level: oneOf(LEVELS),
  data: oneOf(['values', 'address']),
  src: address,
  words: text,
  system: oneOf(systems.map(({ id }) => id)),
  spelling: oneOf(PREFERENCE),
  base: address,
  scripts: address,
  script: oneOf(SCRIPTS),
  pinned: flag,
  frameWidth: pixels,
  frameHeight: pixels,
  preview: oneOf(['320', '600', 'full']),
  colours: oneOf(['light', 'dark']),
  rightToLeft: flag,
  plain: flag,
};

/** The form as a fragment, without its `#`; empty for a form that nobody has changed. */
export function writeAddress(state: State): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(READERS) as (keyof typeof READERS)[]) {
    const value = state[name];
    if (value === initial[name] || value === undefined) continue;
    query.set(name, value === true ? 'yes' : String(value));
  }
  for (const [name, value] of Object.entries(state.options)) query.set(OPTION + name, value);
  for (const [name, value] of Object.entries(state.values)) query.set(VALUE + name, value);
  return query.toString();
}

/** The form that a fragment stands for. */
export function readAddress(fragment: string): State {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const read: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(READERS)) {
    const written = query.get(name);
    const value = written === null ? undefined : reader(written);
    if (value !== undefined) read[name] = value;
  }
  const state = { ...initial, ...read };
  const { options, fields } = widgetOf(state.widget);
  const taken = (prefix: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = text(query.get(prefix + name) ?? '\0');
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const chosen = taken(
    OPTION,
    options.map(({ attribute }) => attribute),
  );
  for (const { attribute, kind, values = {}, on = '' } of options) {
    const value = chosen[attribute];
    if (value === undefined) continue;
    const isAllowed = kind === 'text' || (kind === 'flag' ? value === on : Object.hasOwn(values, value));
    if (!isAllowed) Reflect.deleteProperty(chosen, attribute);
  }
  return { ...state, options: chosen, values: taken(VALUE, fields) };
}
