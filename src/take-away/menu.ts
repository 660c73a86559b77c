/**
 * The menu with which readers take data away. Plain elements beside what Lit draws: it is fetched on request, and
 * carries no Lit of its own.
 */
import { isOn } from '../internal/attributes.js';
import type { Extend } from '../internal/adapter.js';
import { labelled } from '../i18n/messages.js';
import * as messages from '../i18n/take-away-messages.js';
import { actionsFor, kindOf, type Action, type Given, type Taken } from './actions.js';
import { menuStyles } from './menu.styles.js';
import { copy, save } from './save.js';
import { titleOf } from './words.js';

/** Lines that are shown of words to be copied by hand. */
const LINES = 4;

/** The style, for each page a sheet of its own: no other page takes it. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(menuStyles);
  sheets.set(page, sheet);
  return sheet;
}

/** Writes only what is new: writing the same would be told again by screen readers. */
function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/** One element's menu. */
class Menu {
  readonly #box: HTMLElement;
  readonly #details: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #visible: HTMLElement;
  readonly #whose: HTMLElement;
  readonly #status: HTMLElement;
  readonly #buttons: readonly (readonly [HTMLButtonElement, Action])[];
  #byHand: HTMLTextAreaElement | undefined;
  #given: Given;

  constructor(given: Given) {
    this.#given = given;
    const page = given.element.ownerDocument;
    this.#box = page.createElement('div');
    this.#details = page.createElement('details');
    this.#summary = page.createElement('summary');
    this.#visible = page.createElement('span');
    this.#whose = page.createElement('span');
    this.#status = page.createElement('p');
    this.#box.className = 'take-away';
    this.#details.part.add('take-away');
    this.#whose.className = 'whose';
    this.#status.role = 'status';
    this.#buttons = actionsFor(kindOf(given.element)).map((action) => {
      const button = page.createElement('button');
      button.type = 'button';
      button.addEventListener('click', () => void this.#run(action));
      return [button, action];
    });
    const list = page.createElement('ul');
    // Safari takes the list out of a list without bullets.
    list.role = 'list';
    for (const [button] of this.#buttons) {
      const item = page.createElement('li');
      item.append(button);
      list.append(item);
    }
    this.#summary.append(this.#visible, this.#whose);
    this.#details.append(this.#summary, list);
    this.#box.append(this.#details, this.#status);
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    this.#details.addEventListener('toggle', () => this.#onToggle());
  }

  /** Stands at the end of what the element shows, and says what the reader's language has. */
  show(given: Given): void {
    this.#given = given;
    const { element, say } = given;
    this.#dress();
    write(this.#visible, say(messages.takeAway));
    const { words, lang } = titleOf(element, kindOf(element), say);
    write(this.#whose, words && `${say(labelled, { label: '' })}${words}`);
    if (lang) this.#whose.lang = lang;
    else this.#whose.removeAttribute('lang');
    for (const [button, { message, format = '' }] of this.#buttons) write(button, say(message, { format }));
    const root = element.shadowRoot?.querySelector('.root');
    if (root && this.#box.parentNode !== root) root.append(this.#box);
  }

  hide(): void {
    this.#box.remove();
  }

  /** An element that has moved to another page has left its style sheets behind. */
  #dress(): void {
    const { shadowRoot, ownerDocument } = this.#given.element;
    const sheet = sheetOf(ownerDocument);
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets.push(sheet);
  }

  #onToggle(): void {
    this.#dress();
    if (!this.#details.open) this.#clear();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#details.open) return;
    // It has done its work: a dialog around it shall stay.
    event.preventDefault();
    event.stopPropagation();
    this.#details.open = false;
    this.#summary.focus();
  }

  #clear(): void {
    write(this.#status, '');
    this.#byHand?.remove();
    this.#byHand = undefined;
  }

  async #run({ take }: Action): Promise<void> {
    this.#clear();
    const taken = await take(this.#given);
    const words = 'file' in taken ? this.#save(taken) : await this.#copy(taken.words);
    write(this.#status, words);
  }

  #save({ file, name, instead }: Extract<Taken, { file: Blob }>): string {
    const { element, say } = this.#given;
    save(file, name, element.ownerDocument);
    return instead ? say(messages.savedOtherwise, { format: instead, name }) : say(messages.saved, { name });
  }

  async #copy(words: string): Promise<string> {
    const { element, say } = this.#given;
    if (await copy(words, element.ownerDocument)) return say(messages.copied);
    const field = element.ownerDocument.createElement('textarea');
    field.readOnly = true;
    field.rows = LINES;
    field.value = words;
    field.ariaLabel = say(messages.notCopied);
    this.#byHand?.remove();
    this.#byHand = field;
    this.#box.append(field);
    field.focus();
    field.select();
    return say(messages.notCopied);
  }
}

const menus = new WeakMap<HTMLElement, Menu>();

/** Gives an element its menu, refreshes it, or takes it away. */
export const extend: Extend = (element, situation, say) => {
  const known = menus.get(element);
  if (!isOn((element as { menu?: unknown }).menu)) {
    known?.hide();
    menus.delete(element);
    return;
  }
  if (situation.state !== 'ready') {
    // It comes back as it was, open or not, with the next data.
    known?.hide();
    return;
  }
  const given = { element, situation, say };
  const menu = known ?? new Menu(given);
  menus.set(element, menu);
  menu.show(given);
};
