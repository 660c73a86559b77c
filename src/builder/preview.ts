/** The widget as it will be: a real element, made of the tag and the attributes of the snippet. */
import type { Say } from '../internal/adapter.js';
import { loadLocale, translate } from '../i18n/translate.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { kindOf } from '../take-away/actions.js';
import { sentenceOf } from '../take-away/words.js';

/** What is shown. */
export interface Shown {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  /** The factsheet, for a widget that has its data at an address: that may not be reached from here. */
  readonly parts: FactsheetParts | undefined;
}

/** An element of ours. */
interface Ours extends HTMLElement {
  factsheet?: unknown;
  menu?: unknown;
  updateComplete: Promise<boolean>;
}

const isSettled = (element: HTMLElement): boolean => /^(ready|empty|error)$/.test(element.dataset['state'] ?? '');

/** Elements inside a whole factsheet. */
const innerOf = (element: Element): Ours[] => [...(element.shadowRoot?.querySelectorAll<Ours>('.inner') ?? [])];

/** Waits until an element, and those inside it, show what they have. */
async function settle(element: Ours): Promise<void> {
  const all = (): Ours[] => [element, ...innerOf(element)];
  await element.updateComplete;
  while (!all().every(isSettled)) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      const what = { attributes: true, attributeFilter: ['data-state'], subtree: true, childList: true };
      observer.observe(element, what);
      if (element.shadowRoot) observer.observe(element.shadowRoot, what);
    });
    await element.updateComplete;
  }
  await Promise.all(all().map(({ updateComplete }) => updateComplete));
}

/** One element at a time, made anew when what it shows is another thing. */
export class Preview {
  /** What stands in the page. */
  element: HTMLElement | undefined;
  /** Whether it shows data; `undefined` while it is being made. */
  isReady: boolean | undefined;
  /** What it says, as a text. */
  words = '';
  readonly #onChange: () => void;
  #key = '';
  #parts: FactsheetParts | undefined;

  /** Its owner is called when there is a new element to put into the page, and when that shows its data. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Shows something; the same as before stays as it is. */
  async show(shown: Shown): Promise<void> {
    const { tag, attributes, language, parts } = shown;
    const key = JSON.stringify([tag, attributes, language]);
    if (key === this.#key && parts === this.#parts) return;
    this.#key = key;
    this.#parts = parts;
    const isCurrent = (): boolean => this.#key === key && this.#parts === parts;
    // The code by which an element tells what it shows is here before the first element, which Firefox needs.
    await Promise.all([loadLocale(language), import('../internal/on-request.js').catch(() => undefined)]);
    if (!isCurrent()) return;
    const element = document.createElement(tag) as Ours;
    for (const [name, value] of Object.entries(attributes)) if (name !== 'src') element.setAttribute(name, value);
    if (parts) element.factsheet = parts;
    // Asked for nothing, it still tells what it shows to those who ask: see downloads.ts.
    if (attributes['menu'] === undefined) element.menu = false;
    this.element = element;
    this.isReady = undefined;
    this.#onChange();
    await settle(element);
    if (!isCurrent()) return;
    this.isReady = element.dataset['state'] === 'ready';
    const say: Say = (message, values) => translate(language, message, values);
    this.words = this.isReady ? sentenceOf(element, kindOf(element), say) : '';
    this.#onChange();
  }
}
