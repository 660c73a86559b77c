/** What the parts of the base element agree on. */
import type { ReactiveControllerHost } from 'lit';
import type { Factsheet, FactsheetParts } from '../model/factsheet.js';
import type { Message } from '../i18n/messages.js';
import type { Problem } from '../model/problem.js';
import type * as children from './children.js';

/** What an element shows: `empty` where there is a place for data, but no data. */
export interface View {
  empty?: boolean;
}

/** What came of looking for data. */
export interface Outcome<Shown> {
  state: 'loading' | 'ready' | 'empty' | 'error';
  view?: Shown | undefined;
  /** A sentence for the reader about what is missing. */
  sentence?: Message<string> | undefined;
  /** The factsheet, or the part of one, that the view was made from. */
  parts?: FactsheetParts | undefined;
}

/** What an element shows now, and for whom. */
export interface Situation extends Outcome<View> {
  /** The reader's language, a BCP 47 tag. */
  language: string;
}

/** Says a message in the reader's language. */
export type Say = (message: Message<string>, values?: Readonly<Record<string, string | number>>) => string;

/**
 * What code that is fetched on request does to an element, after each of its updates. It must cope with being called
 * again, and with the attribute that asked for it being gone.
 */
export type Extend = (element: HTMLElement, situation: Situation, say: Say) => void;

/** Data in an element's own attributes that need more than reading: to be checked, or found bad. */
export interface OwnData {
  unchecked: unknown;
  problem?: Problem;
}

/** An element whose data come from somewhere else than its scalar attributes. */
export type SourceHost = ReactiveControllerHost &
  HTMLElement & {
    factsheet?: unknown;
    src?: string | null;
  };

/** What an element shows of data that are only its part, and what was wrong with the rest of them. */
export interface Part<Shown> {
  view: Shown;
  faults: readonly Problem[];
}

/** How one kind of element reads a factsheet. */
export interface Adapter<Shown extends View> {
  /** The members of a factsheet that it shows: their faults are its faults. */
  readonly members: readonly (keyof Factsheet)[];
  /** Of these, the ones that elements inside it speak for when there is something wrong with them. */
  delegated?(parts: FactsheetParts): readonly (keyof Factsheet)[];
  /** The plain markup that may stand as a child and be the data. */
  readonly child?: 'table' | 'ul';
  /** What it shows of a factsheet, or why it cannot. */
  show(element: HTMLElement, parts: FactsheetParts): Shown | Problem;
  /**
   * Adds what the element or its data ask for beside the data.
   * @returns `undefined` while that is being fetched; the element must then be updated when it is here
   */
  enrich?(element: HTMLElement, view: Shown): Shown | undefined;
  /** A factsheet made of data that are only its part, and the JSON pointer to that part. */
  wrap(element: HTMLElement, data: unknown): { path: string; factsheet: unknown };
  /** What it shows of data in a form of its own, which no factsheet has; `undefined` for all others. */
  readPart?(data: unknown): Part<Shown> | undefined;
  /** What it shows of a plain child. */
  readChild?(element: HTMLElement, child: Element, read: typeof children): Shown | undefined;
}
