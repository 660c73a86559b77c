/** The snippet builder: a form, what comes of it, and what the editor does with that. */
import { render } from 'lit';
import type { Message } from '../i18n/messages.js';
import { loadLocale } from '../i18n/translate.js';
import { copy, save } from '../take-away/save.js';
import { readAddress, writeAddress } from './address.js';
import { counselFor } from './counsel.js';
import { fileOf } from './downloads.js';
import { stateOf } from './edit.js';
import { hear, tell } from './insert.js';
import * as messages from './messages.js';
import type { Deeds, Page } from './page.js';
import { checkPaste } from './paste-back.js';
import { Preview } from './preview.js';
import { folded } from './reading.js';
import { sentenceOfVerdict } from './result.js';
import { sayIn, type Say } from './say.js';
import { addressesOf, fetchList, fetchRelease, fetchSheet, openFile, Refusal, type Entry } from './sheets.js';
import { build, showsOwnValues, type Built, type Release, type Sheet } from './snippet.js';
import { changed, placeOfData, type State } from './state.js';
import { pageTemplate } from './template.js';

/** Where the builder stands, and for whom. */
export interface Surroundings {
  /** Address of the list of data files. */
  readonly list: URL;
  /** Address of the hashes of the scripts. */
  readonly release: URL;
  /** Address of the folder with the scripts. */
  readonly home: URL;
  /** Language of the page's own words. */
  readonly language: string;
  /** Whether an editor's plugin has opened it. */
  readonly isInsert: boolean;
}

/** Longer markup is no part of a page that somebody pastes: it would only stop the browser. */
const MOST_PASTED = 500_000;

/** The address is written when typing pauses, in milliseconds: browsers refuse to change it at every key. */
const PAUSE = 250;

/** The page's one form. */
export class Builder implements Deeds {
  readonly #root: HTMLElement;
  readonly #around: Surroundings;
  readonly #say: Say;
  readonly #preview = new Preview(() => this.#shown());
  #state: State;
  #list: readonly Entry[] = [];
  #sheet: Sheet | undefined;
  #opened: Sheet | undefined;
  #release: Release | undefined;
  #notice: Page['notice'];
  #pasted = '';
  #verdict: Page['verdict'];
  #pasteTrouble: Page['pasteTrouble'];
  #status = '';
  /** Until the first factsheet has come, or not: a form without one would show other things for a moment. */
  #isWaiting = true;
  #begun: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** It is drawn into the root; the address of the page says how the form begins. */
  constructor(root: HTMLElement, around: Surroundings) {
    this.#root = root;
    this.#around = around;
    this.#say = sayIn(around.language);
    this.#state = readAddress(location.hash);
  }

  /** Begins. The form is there at once; it is whole when the list and the factsheet have come. */
  start(): Promise<void> {
    this.#begun = this.#begin();
    return this.#begun;
  }

  async #begin(): Promise<void> {
    addEventListener('hashchange', () => this.#follow());
    if (this.#around.isInsert) {
      hear((markup) => void this.#edit(markup));
      tell({ type: 'factsheet-builder-ready' });
    }
    this.#draw();
    const [list, release] = await Promise.all([fetchList(this.#around.list), fetchRelease(this.#around.release)]);
    this.#list = list ?? [];
    this.#release = release;
    if (!list) this.#tellTrouble(messages.noList);
    await this.#load();
    this.#isWaiting = false;
    this.#draw();
  }

  change(change: Partial<State>): void {
    const before = this.#state;
    this.#state = changed(before, change);
    this.#status = '';
    if (this.#state.sheet !== before.sheet) void this.#load();
    this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#writeAddress(), PAUSE);
  }

  async open(file: File): Promise<void> {
    const { name } = file;
    try {
      const { parts, faults } = await openFile(file);
      this.#opened = { title: name, parts, address: '' };
      // What was typed for another factsheet goes, also where that was a document too.
      this.#state = changed({ ...this.#state, sheet: name }, { sheet: '' });
      this.#sheet = this.#opened;
      this.change({});
      this.#tell(faults.length > 0 ? messages.openedPartly : messages.opened, { name });
    } catch (reason) {
      const sentence = reason instanceof Refusal ? reason.sentence : messages.notReadable;
      this.#tellTrouble(sentence, { name });
    }
  }

  async copy(words: string, field: string): Promise<void> {
    this.#announce('');
    const isCopied = await copy(words, document);
    if (!isCopied) this.#root.querySelector<HTMLTextAreaElement>(`#${field}`)?.select();
    this.#announce(this.#say(isCopied ? messages.copied : messages.notCopied));
  }

  saveSnippet(): void {
    const { tag, markup = '' } = this.#page().built;
    const name = `${tag}.html`;
    save(new Blob([`${markup}\n`], { type: 'text/html;charset=utf-8' }), name, document);
    this.#announce(this.#say(messages.saved, { name }));
  }

  async saveAs(format: string): Promise<void> {
    this.#announce('');
    const { element } = this.#preview;
    const taken = element && (await fileOf(element, format, this.#language));
    if (!taken) return;
    save(taken.file, taken.name, document);
    this.#announce(this.#say(messages.saved, { name: taken.name }));
  }

  paste(words: string): void {
    this.#pasted = words;
    this.#verdict = undefined;
    this.#pasteTrouble = undefined;
    this.#announce('');
  }

  check(): void {
    const { built, counsel, isOwn } = this.#page();
    this.#verdict = undefined;
    this.#pasteTrouble = !built.markup
      ? messages.pasteNoSnippet
      : this.#pasted.trim() === ''
        ? messages.pasteEmpty
        : this.#pasted.length > MOST_PASTED
          ? messages.pasteTooLong
          : undefined;
    if (built.markup && !this.#pasteTrouble) {
      this.#verdict = checkPaste(this.#pasted, { markup: built.markup, spelling: counsel.spelling, isOwn });
    }
    this.#announce(this.#say(this.#verdict ? sentenceOfVerdict(this.#verdict) : (this.#pasteTrouble ?? {})));
  }

  insert(): void {
    const { markup, words } = this.#page().built;
    if (!markup) return;
    tell({ type: 'factsheet-snippet', html: markup, words });
    this.#announce(this.#say(messages.inserted));
  }

  cancel(): void {
    tell({ type: 'factsheet-cancel' });
  }

  /** The language of the widget's words: its own, else that of the page, which is taken for the site's. */
  get #language(): string {
    return this.#state.language || this.#around.language;
  }

  /** The factsheet that the form names, or the first. */
  async #load(): Promise<void> {
    const { sheet } = this.#state;
    const entry = this.#list.find(({ address }) => address === sheet) ?? (this.#opened ? undefined : this.#list[0]);
    if (!entry) {
      this.#sheet = this.#opened;
      this.#draw();
      return;
    }
    try {
      const loaded = await fetchSheet(entry, this.#around.list);
      if (this.#state.sheet !== sheet) return;
      this.#sheet = loaded;
      this.#notice = undefined;
    } catch {
      if (this.#state.sheet !== sheet) return;
      this.#sheet = undefined;
      this.#tellTrouble(messages.notFetched, { name: entry.title });
    }
    this.#draw();
  }

  /** Somebody has opened another address of the same page. */
  #follow(): void {
    if (location.hash.slice(1) === writeAddress(this.#state)) return;
    this.#state = readAddress(location.hash);
    this.#draw();
    void this.#load();
  }

  #writeAddress(): void {
    history.replaceState(history.state, '', `#${writeAddress(this.#state)}`);
  }

  async #edit(markup: string): Promise<void> {
    // The list says which of its factsheets the widget shows.
    await this.#begun;
    const state = stateOf(markup, this.#state, addressesOf(this.#list, this.#around.list));
    if (state) this.#state = state;
    this.#announce(this.#say(state ? messages.editing : messages.notRead));
    await this.#load();
  }

  /** The preview has changed. Words that are what the widget says by itself follow it, also those of a page. */
  #shown(): void {
    const { words } = this.#preview;
    if (words && folded(this.#state.words) === folded(words)) this.#state = { ...this.#state, words: undefined };
    this.#draw();
  }

  #tell(sentence: Message<string>, values: Readonly<Record<string, string>> = {}): void {
    this.#notice = { words: this.#say(sentence, values), isTrouble: false };
    this.#announce(this.#notice.words);
  }

  #tellTrouble(sentence: Message<string>, values: Readonly<Record<string, string>> = {}): void {
    this.#notice = { words: this.#say(sentence, values), isTrouble: true };
    this.#announce(this.#notice.words);
  }

  #announce(words: string): void {
    this.#status = words;
    this.#draw();
  }

  #build(counsel: Page['counsel']): Built {
    return build({
      state: this.#state,
      sheet: this.#sheet,
      spelling: counsel.spelling,
      language: this.#language,
      words: this.#preview.words,
      release: this.#release,
      home: this.#around.home.href,
    });
  }

  /** The page as it is now. */
  #page(): Page {
    const state = this.#state;
    const isOwn = showsOwnValues(state, this.#sheet, this.#language);
    const asked = counselFor(state, isOwn);
    // An editor's plugin puts the widget into a text: the script is the site's.
    const isTag = this.#around.isInsert && asked.spelling === 'html';
    const counsel = isTag ? { ...asked, spelling: 'tag' as const } : asked;
    return {
      state,
      say: this.#say,
      own: this.#around.language,
      language: this.#language,
      list: this.#list,
      sheet: this.#sheet,
      opened: this.#opened?.title,
      notice: this.#notice,
      release: this.#release,
      home: this.#around.home.href,
      counsel,
      built: this.#build(counsel),
      isOwn,
      preview: this.#preview,
      isInsert: this.#around.isInsert,
      pasted: this.#pasted,
      verdict: this.#verdict,
      pasteTrouble: this.#pasteTrouble,
      status: this.#status,
    };
  }

  #draw(): void {
    const page = this.#page();
    render(pageTemplate(page, this), this.#root);
    if (this.#isWaiting) return;
    const { tag, attributes } = page.built;
    const needsParts = placeOfData(this.#state) === 'address' || attributes['src'] !== undefined;
    const parts = needsParts ? this.#sheet?.parts : undefined;
    void loadLocale(this.#language).then((isNew) => isNew && this.#draw());
    void this.#preview.show({ tag, attributes, language: this.#language, parts });
  }
}
