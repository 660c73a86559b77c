/** One element under examination. */
import type { Situation } from '../internal/adapter.js';
import type { Problem } from '../model/problem.js';
import { TAGS } from '../snippet/tags.js';
import { checkBox } from './box.js';
import { examine } from './examine.js';
import { findingOf } from './faults.js';
import { readPage, type LivePage } from './live-page.js';
import type { PageElement } from './page.js';
import { Panel } from './panel.js';
import { explain, type Finding } from './rules.js';
import { askTwin } from './twin.js';

/** The one that speaks for the page as a whole, so that this is said once. */
let speaker: WeakRef<Patient> | undefined;

/** What templates need where a browser has no `setHTML`. */
const TEMPLATE_WORDS = "trusted-types factsheet-elements 'allow-duplicates'";

/** Whether something can say for itself what is found about it. */
const canSpeak = (at: PageElement | undefined, page: LivePage): boolean =>
  at !== undefined && TAGS.includes(at.name) && page.isDefined(at.name) === true;

/** The first of those that say the same. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const told = findings.map((finding) => `${finding.code} ${explain(finding).sentence}`);
  return findings.filter((_, index) => told.indexOf(told[index] ?? '') === index);
}

/** An element, and what is found about it. */
export class Patient {
  readonly #element: HTMLElement;
  readonly #panel: Panel;
  readonly #released = new AbortController();
  readonly #sizes: ResizeObserver;
  readonly #attributes: MutationObserver;
  readonly #said = new Set<string>();
  #situation: Situation;
  /** What its event has told; `null` while it is being asked for. */
  #problem: Problem | null | undefined;
  #fault: Finding | undefined;
  #isQueued = false;

  constructor(element: HTMLElement, situation: Situation) {
    this.#element = element;
    this.#situation = situation;
    this.#panel = new Panel(element);
    const { signal } = this.#released;
    element.addEventListener('factsheet-error', this.#hear, { signal });
    element.ownerDocument.defaultView?.addEventListener('load', this.#queue, { signal });
    this.#sizes = new ResizeObserver(this.#queue);
    this.#sizes.observe(element);
    this.#attributes = new MutationObserver(this.#queue);
    this.#attributes.observe(element, { attributes: true });
    this.#attributes.observe(element.ownerDocument.documentElement, { attributes: true });
    this.#queue();
  }

  /** Takes in what the element shows now. */
  update(situation: Situation): void {
    this.#situation = situation;
    const isWell = situation.state !== 'error' && !situation.sentence;
    if (isWell) [this.#problem, this.#fault] = [undefined, undefined];
    this.#queue();
  }

  /** Leaves the element as it was. */
  release(): void {
    this.#released.abort();
    this.#sizes.disconnect();
    this.#attributes.disconnect();
    this.#panel.remove();
    if (speaker?.deref() === this) speaker = undefined;
  }

  readonly #hear = (event: Event): void => {
    if (event.composedPath()[0] !== this.#element) return;
    this.#judge((event as CustomEvent<Problem>).detail);
  };

  #judge(problem: Problem): void {
    this.#problem = problem;
    void findingOf(problem, this.#element.ownerDocument).then((finding) => {
      if (this.#problem !== problem) return;
      this.#fault = finding;
      this.#queue();
    });
  }

  /** Examines once for many changes; a task later, since an element tells of a fault after its update. */
  readonly #queue = (): void => {
    if (this.#isQueued) return;
    this.#isQueued = true;
    setTimeout(() => {
      this.#isQueued = false;
      const { readyState } = this.#element.ownerDocument;
      // What has not come yet is not missing; the page is looked at when it has.
      if (readyState !== 'loading' && this.#element.isConnected && !this.#released.signal.aborted) this.#examine();
    });
  };

  #examine(): void {
    const place = this.#panel.attach();
    if (!place) return;
    const page = readPage(this.#element.ownerDocument);
    const own = page.of.get(this.#element);
    const isSpeaker = this.#isSpeaker();
    const seen = examine(page).filter(({ at }) => (at === own ? own : isSpeaker && !canSpeak(at, page)));
    const fault = this.#faultOf(place, seen);
    const findings = onceEach([...seen, ...(fault ? [fault] : []), ...checkBox(this.#element, this.#panel.end)]);
    this.#panel.show(findings, this.#situation.state === 'loading');
    findings.forEach((finding) => this.#say(finding));
  }

  #isSpeaker(): boolean {
    const present = speaker?.deref();
    if (!present || !present.#element.isConnected) speaker = new WeakRef(this);
    return speaker?.deref() === this;
  }

  /** What keeps the data away, unless the page's text has said it. */
  #faultOf(place: Element | ShadowRoot, seen: readonly Finding[]): Finding | undefined {
    const { state, sentence } = this.#situation;
    if (state !== 'error' && !sentence) return undefined;
    // Without its wrapper it was not drawn at all.
    if (state === 'error' && place === this.#element.shadowRoot) {
      return { code: 'policy-words', values: { words: TEMPLATE_WORDS } };
    }
    if (this.#problem === undefined) {
      this.#problem = null;
      void askTwin(this.#element, place).then((problem) => problem && this.#problem === null && this.#judge(problem));
    }
    return seen.some(({ code }) => code === this.#fault?.code) ? undefined : this.#fault;
  }

  #say(finding: Finding): void {
    const { sentence, remedy } = explain(finding);
    const words = `<${this.#element.localName}> ${finding.code}: ${sentence} ${remedy}`;
    if (this.#said.has(words)) return;
    this.#said.add(words);
    console.info(words);
  }
}
