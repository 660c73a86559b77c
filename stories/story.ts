import { render, type TemplateResult } from 'lit';
import { SILENT_ADDRESS } from '../.storybook/silent-address.js';

/** The attributes of an element that a story may set; an object is set as a property. */
export type Attributes<Name extends string> = {
  [Attribute in Name | 'src' | 'factsheet' | 'theme']?: string | number | boolean | object | undefined;
};

/** Storybook hands in what listens to events beside the attributes: `onFactsheetReady`. */
const eventOf = (name: string): string | undefined =>
  /^on[A-Z]/.test(name)
    ? name
        .slice(2)
        .replace(/\B[A-Z]/g, (letter) => `-${letter}`)
        .toLowerCase()
    : undefined;

/** An element as a page's author writes it, with its attributes, and with children if there are any. */
export function element(tag: string, args: object, ...children: readonly (TemplateResult | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    const event = eventOf(name);
    if (event) {
      if (typeof value === 'function') made.addEventListener(event, value as EventListener);
    } else if (typeof value === 'object') {
      Object.assign(made, { [name]: value });
    } else if (typeof value === 'boolean') {
      made.toggleAttribute(name, value);
    } else if (typeof value === 'string' || typeof value === 'number') {
      made.setAttribute(name, String(value));
    }
  }
  if (children.length > 0) render(children, made);
  return made;
}

/** A child that carries the data as JSON. */
export function jsonChild(data: object): HTMLElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data, undefined, 2);
  return script;
}

/** What scripts/check-stories.js shall find: the state of every element, and the messages in the console. */
interface Expected {
  state: 'loading' | 'ready' | 'empty' | 'error';
  /** Codes of `factsheet-error`. */
  errors?: readonly string[];
  /** A part of each warning. */
  warnings?: readonly string[];
}

export const expected = (state: Expected['state'], messages: Omit<Expected, 'state'> = {}) => ({
  expected: { state, ...messages } satisfies Expected,
});

/** The published factsheet, as a page's author names it. */
export const BELGIUM = 'files/belgium-2024.json';

/** What may happen to any element that loads its data. */
export const waiting = { args: { src: SILENT_ADDRESS }, parameters: expected('loading') };

export const missingFile = {
  args: { src: 'files/there-is-no-such-file.json' },
  parameters: expected('error', { errors: ['not-found'] }),
};

export const webPage = {
  args: { src: 'files/sign-in.html' },
  parameters: expected('error', { errors: ['not-a-factsheet'] }),
};

export const cutOff = {
  args: { src: 'files/cut-off-json.txt' },
  parameters: expected('error', { errors: ['bad-json'] }),
};

export const empty = { parameters: expected('empty') };

/** Pages on which every element must hold. */
export const onDarkPage = { globals: { page: 'dark' } };
export const narrow = { globals: { width: '280' } };
export const rightToLeft = { globals: { direction: 'rtl', language: 'ar' } };
export const forFrenchReaders = { globals: { language: 'fr' } };
