/**
 * Everything an element needs when its data are not in its own scalar attributes: a factsheet as a value or at an
 * address, raw data to be checked, children. One chunk with loading and validation, fetched when the first element of
 * the page needs it.
 */
import type { ReactiveController } from 'lit';
import { loadFactsheet, parseJson, readFactsheet, type Loaded } from '../data/load-factsheet.js';
import { couldNotRead, partFaulty, partMissing } from '../i18n/fault-messages.js';
import { couldNotLoad, type Message } from '../i18n/messages.js';
import { problem, type Problem } from '../model/problem.js';
import { summary } from '../model/summary.js';
import type { Adapter, Outcome, OwnData, Part, SourceHost, View } from './adapter.js';
import { isGiven } from './attributes.js';
import { report } from './report.js';

type State<Shown> =
  | { status: 'none' | 'loading' }
  | ({ status: 'loaded' } & Loaded)
  | ({ status: 'part' } & Part<Shown>)
  | { status: 'failed'; problem: Problem };

/** The code that reads children, once it is here, or why it cannot be. */
let children: typeof import('./children.js') | Problem | undefined;

/** Parts that have been through validation: an element that hands them to another need not have them checked again. */
const checked = new WeakMap<object, Loaded>();

/** What objects were when they were read, as JSON: their author may have changed them since. */
const written = new WeakMap<object, string>();

/** An object as JSON; `undefined` for what is none, or has no JSON. Figures that JSON would make null stay apart. */
function asJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return JSON.stringify(value, (_key, member: unknown) =>
      typeof member === 'number' && !Number.isFinite(member) ? String(member) : member,
    );
  } catch {
    return undefined;
  }
}

/** Whether a value says what another one said when it was read. */
export function isSame(value: unknown, old: unknown): boolean {
  if (value === old) return true;
  const before = written.get(old as object);
  if (before === undefined || before !== asJson(value)) return false;
  written.set(value as object, before);
  return true;
}

/** The members of a factsheet, by which a whole one is told from a part. */
const MEMBERS = ['country', 'edition', 'indicators', 'topics', 'keyFigures', 'topicFigure', 'highlights'];

const isWhole = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && MEMBERS.some((member) => member in data);

const isProblem = (found: unknown): found is Problem =>
  typeof found === 'object' && found !== null && 'code' in found && 'pointer' in found;

/** The sentence for a reader; the console and the event tell the author more. */
function sentenceFor({ code }: Problem): Message<string> {
  if (code === 'unknown-part') return partMissing;
  return /^bad|^not-a/.test(code) ? couldNotRead : couldNotLoad;
}

const concerns = (members: readonly string[], { pointer }: Problem): boolean =>
  members.some((member) => pointer.startsWith(`/${member}`));

/** Whether a connection that comes back may help. */
const isOffline = <Shown>(state: State<Shown>): boolean =>
  state.status === 'failed' && /^(network|timeout)$/.test(state.problem.code);

/** Finds an element's data, the first source present, and updates the element when they arrive or change. */
export class SourceController<Shown extends View> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #adapter: Adapter<Shown>;
  #state: State<Shown> = { status: 'none' };
  #value: unknown;
  #address: string | undefined;
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
    return this.#fromState();
  }

  /** Gives up what is on its way and forgets what was: the data come from elsewhere now. */
  release(): void {
    this.#forget();
    this.#childWatch?.disconnect();
    this.#childWatch = undefined;
  }

  hostConnected(): void {
    // It was watching or waiting when it left the page, and much may have changed meanwhile.
    if (this.#childWatch || this.#state.status !== 'loaded') this.#host.requestUpdate();
    this.#childWatch = undefined;
  }

  hostDisconnected(): void {
    this.#childWatch?.disconnect();
    // A move within the page disconnects and connects in one go, and is no reason to load again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#abort?.abort();
      if (this.#state.status === 'loading' || isOffline(this.#state)) this.#forget();
    });
  }

  #fromChildren(): Outcome<Shown> {
    this.#watchChildren();
    if (!this.#host.querySelector(`script,${this.#adapter.child ?? 'script'}`)) {
      this.#use(undefined);
      return { state: 'empty' };
    }
    if (!children) {
      void this.#fetchReader();
      return { state: 'loading' };
    }
    if (isProblem(children)) return this.#fail(children);
    const child = children.dataChild(this.#host, this.#adapter.child);
    if (child && this.#isArriving(child)) return { state: 'loading' };
    if (child?.localName === 'script') {
      this.#use(child.textContent);
      return this.#fromState();
    }
    this.#use(undefined);
    const view = child && this.#adapter.readChild?.(this.#host, child, children);
    return view ? this.#show(view) : { state: 'empty' };
  }

  async #fetchReader(): Promise<void> {
    try {
      children = await import('./children.js');
    } catch (reason) {
      children = problem('network', `A script could not be loaded: ${String(reason)}.`);
    }
    this.#look();
  }

  /** Whether the page is still coming in, and this child with it: half of it would be taken for bad, or for all. */
  #isArriving(child: Element): boolean {
    const page = child.ownerDocument;
    if (page.readyState !== 'loading') return false;
    for (let node: Node | null = child; node; node = node.parentNode) if (node.nextSibling) return false;
    page.addEventListener('DOMContentLoaded', this.#look, { once: true });
    return true;
  }

  readonly #look = (): void => this.#host.requestUpdate();

  #fromState(): Outcome<Shown> {
    const state = this.#state;
    if (state.status === 'failed') return this.#fail(state.problem);
    if (state.status === 'part') return this.#show(state.view, summary(state.faults));
    if (state.status !== 'loaded') return { state: 'loading' };
    const { members } = this.#adapter;
    const delegated = this.#adapter.delegated?.(state.parts) ?? [];
    const faults = state.isPart ? state.faults : state.faults.filter((fault) => concerns(members, fault));
    const shown = this.#show(this.#adapter.show(this.#host, state.parts), summary(faults));
    const outcome = { ...shown, parts: state.parts };
    const silent = outcome.view && faults.every((fault) => concerns(delegated, fault));
    return silent ? { ...outcome, sentence: undefined } : outcome;
  }

  #show(shown: Shown | Problem, fault?: Problem): Outcome<Shown> {
    if (isProblem(shown)) return this.#fail(fault ?? { ...shown, url: this.#url() });
    if (fault && shown.empty) return this.#fail(fault);
    this.#tell(fault);
    const view = this.#adapter.enrich ? this.#adapter.enrich(this.#host, shown) : shown;
    if (!view) return { state: 'loading' };
    return { state: view.empty ? 'empty' : 'ready', view, sentence: fault && partFaulty };
  }

  /** Where the data come from; empty for data in the page. */
  #url(): string {
    const { src, factsheet, baseURI } = this.#host;
    return src && !isGiven(factsheet) && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : '';
  }

  #fail(reason: Problem): Outcome<Shown> {
    this.#tell(reason);
    return { state: 'error', sentence: sentenceFor(reason) };
  }

  /** Tells the page once, after the update. */
  #tell(detail: Problem | undefined): void {
    const news = detail && JSON.stringify(detail);
    if (news === this.#told) return;
    this.#told = news;
    if (detail) void this.#host.updateComplete.then(() => report(this.#host, detail));
  }

  /** Starts over if the value or the address is another than before. */
  #use(value: unknown, address?: string): void {
    if (address === this.#address && isSame(value, this.#value)) return;
    this.#forget();
    this.#value = value;
    this.#address = address;
    const known = checked.get(value as object);
    if (known) {
      this.#state = { status: 'loaded', ...known };
      return;
    }
    const json = asJson(value);
    if (json !== undefined) written.set(value as object, json);
    if (value !== undefined || address !== undefined) void this.#start(value, address);
  }

  #forget(): void {
    this.#abort?.abort();
    this.#told = undefined;
    this.#value = undefined;
    this.#address = undefined;
    this.#state = { status: 'none' };
  }

  async #start(value: unknown, address: string | undefined): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#state = { status: 'loading' };
    let state: State<Shown>;
    try {
      state = address === undefined ? this.#read(value) : await this.#load(address, abort.signal);
    } catch (reason) {
      const unforeseen = () => problem('bad-schema', `${String(reason)}.`, { url: this.#url() });
      state = { status: 'failed', problem: isProblem(reason) ? reason : unforeseen() };
    }
    if (abort.signal.aborted) return;
    this.#state = state;
    this.#host.requestUpdate();
    if (isOffline(state)) this.#whenOnline(abort.signal);
  }

  /** Reads a factsheet, or what is only this element's part of one, from an object or from JSON text. */
  #read(value: unknown): State<Shown> {
    const data = typeof value === 'string' ? parseJson(value) : value;
    if (isWhole(data)) return this.#loaded(readFactsheet(data));
    const part = this.#adapter.readPart?.(data);
    if (part) return { status: 'part', ...part };
    const { path, factsheet } = this.#adapter.wrap(this.#host, data);
    return this.#loaded(readFactsheet(factsheet, path));
  }

  async #load(address: string, signal: AbortSignal): Promise<State<Shown>> {
    return this.#loaded(await loadFactsheet(address, this.#host.baseURI, signal));
  }

  #loaded(loaded: Loaded): State<Shown> {
    checked.set(loaded.parts, loaded);
    return { status: 'loaded', ...loaded };
  }

  /** Tries once more when the connection is back. */
  #whenOnline(signal: AbortSignal): void {
    const again = () => {
      this.#forget();
      this.#host.requestUpdate();
    };
    window.addEventListener('online', again, { once: true, signal });
  }

  #watchChildren(): void {
    if (this.#childWatch || !this.#host.isConnected) return;
    this.#childWatch = new MutationObserver(this.#look);
    this.#childWatch.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }
}
