/** What the form says: all of it text, so that an address can carry it. */
import type { Spelling } from '../advice/advise.js';
import type { Kind } from '../take-away/content.js';
import { widgetOf } from './widgets.js';

/** Scripts of the package that a page can load. */
export const SCRIPTS = ['autoloader.js', 'factsheet-elements.js', 'factsheet-elements.iife.js'] as const;

/** The form. Empty texts stand for the default of their field. */
export interface State {
  /** Address of the factsheet as the list of data files has it; empty for a document that was opened, and for the first. */
  readonly sheet: string;
  readonly widget: Kind;
  /** Id of an indicator or a topic. */
  readonly part: string;
  /** A BCP 47 tag; empty: as the page it stands on. */
  readonly language: string;
  readonly theme: '' | 'light' | 'dark';
  readonly level: '' | '1' | '2' | '3' | '4' | '5' | '6';
  /** Attributes that were set, by name. */
  readonly options: Readonly<Record<string, string>>;
  /** Where the data stand; empty: in the snippet where they can. */
  readonly data: '' | 'values' | 'address';
  /** Values typed by hand, by the name of their attribute. */
  readonly values: Readonly<Record<string, string>>;
  /** Address of the data, typed by hand. */
  readonly src: string;
  /** Words typed by hand; `undefined` for the proposed ones. */
  readonly words: string | undefined;
  /** Id of a system. */
  readonly system: string;
  /** Empty: the advised one. */
  readonly spelling: '' | Spelling;
  /** Address of the folder in which the embed pages stand. */
  readonly base: string;
  /** Address of the folder with the scripts. */
  readonly scripts: string;
  readonly script: (typeof SCRIPTS)[number];
  readonly pinned: boolean;
  /** CSS pixels, digits only. */
  readonly frameWidth: string;
  readonly frameHeight: string;
  readonly preview: '320' | '600' | 'full';
  readonly colours: 'light' | 'dark';
  readonly rightToLeft: boolean;
  /** The preview shows what an editor sees, without scripts. */
  readonly plain: boolean;
}

export const initial: State = {
  sheet: '',
  widget: 'indicator-gauge',
  part: '',
  language: '',
  theme: '',
  level: '',
  options: {},
  data: '',
  values: {},
  src: '',
  words: undefined,
  system: 'html',
  spelling: '',
  base: '',
  scripts: '',
  script: 'autoloader.js',
  pinned: false,
  frameWidth: '600',
  frameHeight: '400',
  preview: 'full',
  colours: 'light',
  rightToLeft: false,
  plain: false,
};

/** Where the data of the widget stand: in the snippet only if its attributes can hold them. */
export const placeOfData = ({ widget, data }: State): 'values' | 'address' =>
  widgetOf(widget).fields.length > 0 && data !== 'address' ? 'values' : 'address';

/** The form after a change. What was typed for one thing does not stay for another. */
export function changed(state: State, change: Partial<State>): State {
  const next = { ...state, ...change };
  const isOther = (['sheet', 'widget', 'part'] as const).some((name) => next[name] !== state[name]);
  if (!isOther) return next;
  const { options } = widgetOf(next.widget);
  const kept = Object.entries(next.options).filter(([name]) => options.some(({ attribute }) => attribute === name));
  return {
    ...next,
    part: next.widget === state.widget ? next.part : (change.part ?? ''),
    options: Object.fromEntries(kept),
    values: change.values ?? {},
    words: change.words,
    src: next.sheet === state.sheet ? next.src : (change.src ?? ''),
  };
}
