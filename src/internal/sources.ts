/**
 * Everything an element needs when its data are not in its own scalar attributes: a factsheet as a value or at an
 * address, raw data to be checked, children. One chunk with loading and validation, fetched when the first element of
 * the page needs it.
 */
import type { ReactiveController } from 'lit';
import { loadFactsheet, readFactsheet, type Loaded } from '../data/load-factsheet.js';
import { couldNotLoad, couldNotRead, partFaulty, partMissing } from '../i18n/fault-messages.js';
import type { Message } from '../i18n/messages.js';
import { summary, type Problem } from '../model/problem.js';
import type { Adapter, Outcome, OwnData, SourceHost, View } from './adapter.js';
import { dataChild } from './children.js';

type State = { status: 'none' | 'loading' } | ({ status: 'loaded' } & Loaded) | { status: 'failed'; problem: Problem };

/** Parts that have been through validation: an element that hands them to another need not have them checked again. */
const checked = new WeakMap<object, Loaded>();

/** The members of a factsheet, by which a whole one is told from a part. */
const MEMBERS = ['country', 'edition', 'indicators', 'topics', 'keyFigures', 'topicFigure', 'highlights'];

const isWhole = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && MEMBERS.some((member) => member in data);

const isProblem = (found: object): found is Problem => 'code' in found && 'pointer' in found;

/** The sentence for a reader; the console and the event tell the author more. */
function sentenceFor({ code }: Problem): Message<string> {
  if (code === 'unknown-part') return partMissing;
  return /^bad|^not-a/.test(code) ? couldNotRead : couldNotLoad;
}

const concerns = (members: readonly string[], { pointer }: Problem): boolean =>
  members.some((member) => pointer.startsWith(`/${member}`));

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Finds an element's data, the first source present, and updates the element when they arrive or change. */
export class SourceController<Shown extends View> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #adapter: Adapter<Shown>;
  #state: State = { status: 'none' };
  #key: unknown;
  #abort: AbortController | undefined;
  #childWatch: MutationObserver | undefined;
  #told: string | undefined;

  constructor(host: SourceHost, adapter: Adapter<Shown>) {
    this.#host = host;
    this.#adapter = adapter;
    host.addController(this);
  }

  /** What there is to show now. */
  find(own?: OwnData): Outcome<Shown> {
    const { factsheet, src } = this.#host;
    if (isGiven(factsheet)) this.#use(factsheet);
    else if (src) this.#use(undefined, src);
    else if (own?.problem) return this.#fail(own.problem);
    else if (own) this.#use(own.unchecked);
    else return this.#fromChildren();
    return this.#fromFactsheet();
  }

  hostConnected(): void {
    // It was watching or waiting when it left the page, and much may have changed meanwhile.
    if (this.#childWatch || this.#state.status === 'loading') this.#host.requestUpdate();
    this.#childWatch = undefined;
  }

  hostDisconnected(): void {
    this.#childWatch?.disconnect();
    // A move within the page disconnects and connects in one go, and is no reason to load again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort?.abort();
      if (this.#state.status === 'loading') this.#key = undefined;
    });
  }

  #fromChildren(): Outcome<Shown> {
    this.#watchChildren();
    const child = dataChild(this.#host, this.#adapter.child);
    if (child?.localName === 'script') {
      this.#use(child.textContent);
      return this.#fromFactsheet();
    }
    this.#use(undefined);
    const view = child && this.#adapter.readChild?.(this.#host, child);
    return view ? this.#show(view) : { state: 'empty' };
  }

  #fromFactsheet(): Outcome<Shown> {
    const state = this.#state;
    if (state.status === 'failed') return this.#fail(state.problem);
    if (state.status !== 'loaded') return { state: 'loading' };
    const { members, delegated = [] } = this.#adapter;
    const faults = state.isPart ? state.faults : state.faults.filter((fault) => concerns(members, fault));
    const outcome = this.#show(this.#adapter.show(this.#host, state.parts), summary(faults));
    const silent = outcome.view && faults.every((fault) => concerns(delegated, fault));
    return silent ? { ...outcome, sentence: undefined } : outcome;
  }

  #show(shown: Shown | Problem, fault?: Problem): Outcome<Shown> {
    if (isProblem(shown)) return this.#fail(fault ?? { ...shown, url: this.#address() });
    if (fault && shown.empty) return this.#fail(fault);
    this.#tell(fault);
    return { state: shown.empty ? 'empty' : 'ready', view: shown, sentence: fault && partFaulty };
  }

  /** Where the data come from; empty for data in the page. */
  #address(): string {
    const { src, factsheet, baseURI } = this.#host;
    return src && !isGiven(factsheet) && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : '';
  }

  #fail(problem: Problem): Outcome<Shown> {
    this.#tell(problem);
    return { state: 'error', sentence: sentenceFor(problem) };
  }

  /** Tells the page once, after the update; and the console, unless a listener says `preventDefault()`. */
  #tell(detail: Problem | undefined): void {
    const news = detail && JSON.stringify(detail);
    if (news === this.#told) return;
    this.#told = news;
    if (!detail) return;
    const { code, message, pointer, url } = detail;
    void this.#host.updateComplete.then(() => {
      const event = new CustomEvent('factsheet-error', { bubbles: true, composed: true, cancelable: true, detail });
      if (!this.#host.dispatchEvent(event)) return;
      console.error(`<${this.#host.localName}> ${code}: ${message} ${url}${pointer && `#${pointer}`}`);
    });
  }

  /** Starts over if the value or the address is another than before. */
  #use(value: unknown, address?: string): void {
    const key = value ?? address;
    if (key === this.#key) return;
    this.#abort?.abort();
    this.#told = undefined;
    this.#key = key;
    const known = typeof value === 'object' && value !== null ? checked.get(value) : undefined;
    if (known) this.#state = { status: 'loaded', ...known };
    else if (key === undefined) this.#state = { status: 'none' };
    else void this.#start(value, address);
  }

  async #start(value: unknown, address: string | undefined): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#state = { status: 'loading' };
    let state: State;
    try {
      const loaded =
        address === undefined
          ? readFactsheet(value, (data) => (isWhole(data) ? { path: '', factsheet: data } : this.#wrap(data)))
          : await loadFactsheet(address, this.#host.baseURI, abort.signal);
      checked.set(loaded.parts, loaded);
      state = { status: 'loaded', ...loaded };
    } catch (reason) {
      state = { status: 'failed', problem: reason as Problem };
    }
    if (abort.signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.status === 'failed') this.#whenOnline(state.problem, abort.signal);
  }

  #wrap(data: unknown): { path: string; factsheet: unknown } {
    return this.#adapter.wrap(this.#host, data);
  }

  /** Tries once more when the connection is back. */
  #whenOnline({ code }: Problem, signal: AbortSignal): void {
    if (code !== 'network' && code !== 'timeout') return;
    const again = () => {
      this.#key = undefined;
      this.#host.requestUpdate();
    };
    window.addEventListener('online', again, { once: true, signal });
  }

  #watchChildren(): void {
    if (this.#childWatch || !this.#host.isConnected) return;
    this.#childWatch = new MutationObserver(() => this.#host.requestUpdate());
    this.#childWatch.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }
}
