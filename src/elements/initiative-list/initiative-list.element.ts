import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import * as messages from '../../i18n/messages.js';
import { translateCount } from '../../i18n/translate-count.js';
import type { OwnData } from '../../internal/adapter.js';
import { FactsheetElement, objects } from '../../internal/base-element.js';
import { heading } from '../../internal/heading.js';
import { inlineText } from '../../internal/inline-text.js';
import type { Topic } from '../../model/factsheet.js';
import { content, controls } from '../../styles/content.styles.js';
import { knownSentence } from '../shared/document-words.js';
import { itemList } from '../shared/items.template.js';
import { markOf, type Label } from '../shared/labels.js';
import { emptySection, levelOf, sectionHeading } from '../shared/section.js';
import { topicName } from '../shared/topic-name.js';
import { applyFilter, countOf, isIdle, type Filter } from './filter.js';
import type { InitiativesView } from './initiative-list.adapter.js';
import { initiativeListStyles } from './initiative-list.styles.js';

const NO_FILTER: Filter = { query: '', chosen: new Set() };

/**
 * Initiatives, grouped by topic, with search and topic filter on request.
 *
 * @tag factsheet-initiative-list
 * @summary Initiatives, grouped by topic; search and topic filter on request.
 * @slot - Readable words that stand before the data do; a `<ul>` among them is the data.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart title - A heading.
 * @csspart tools - The search box and the topic toggles.
 * @csspart search - The search box.
 * @csspart toggle - A topic toggle.
 * @csspart status - How many initiatives were found.
 * @csspart section - A topic.
 * @csspart number - How many initiatives a topic has.
 * @csspart list - The initiatives of a topic.
 * @csspart nested - A list inside an initiative.
 * @csspart note - What stands in the place of initiatives.
 * @csspart link - A link.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 */
export class FactsheetInitiativeList extends FactsheetElement<InitiativesView> {
  static override styles = [...FactsheetElement.styles, content, controls, initiativeListStyles];
  static override properties = {
    items: objects,
    topic: {},
    filter: { type: Boolean },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Topics or initiatives as JSON: `[{"text": [{"text": "…"}]}]`. */
  declare items?: string | readonly object[] | null;
  /** Id of the one topic to show, such as `trust`; by default all. */
  declare topic?: string | null;
  /** Offers a search box and topic toggles. */
  declare filter?: boolean | null;
  /** The heading; by default, of a factsheet, "Initiatives by topic"; none where it is empty. */
  declare heading?: string | null;
  /** Level of the heading, 1 to 6; by default 2. The topics' headings are a level below. */
  declare headingLevel?: string | number | null;

  #filter = NO_FILTER;
  #view: InitiativesView | undefined;
  /** Whether the reader has looked for something: until then nothing is announced. */
  #used = false;

  constructor() {
    super();
    // Vue writes an attribute without a value as true only where it finds a boolean.
    this.filter = false;
  }

  protected override loadAdapter() {
    return import('./initiative-list.adapter.js');
  }

  protected override fromAttributes(): OwnData | undefined {
    return this.items ? { unchecked: this.items } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Without its controls a filter could not be taken back.
    if (!this.filter) this.#filter = NO_FILTER;
  }

  protected override renderView(view: InitiativesView): TemplateResult {
    this.#view = view;
    // Other data may not have the topics that were chosen.
    const chosen = view.topics.map(({ id }) => id).filter((id) => this.#filter.chosen.has(id));
    if (chosen.length < this.#filter.chosen.size) this.#filter = { ...this.#filter, chosen: new Set(chosen) };
    const level = levelOf(this, this.headingLevel);
    const title = sectionHeading(this.localize.language, {
      heading: this.heading,
      level,
      words: undefined,
      language: undefined,
      fallback: view.isFactsheet && !this.topic ? this.say(messages.initiativesByTopic) : undefined,
    });
    if (view.empty) return emptySection(title, this.localize.language);
    const below = title === nothing ? level : Math.min(level + 1, 6);
    const shown = applyFilter(view.topics, this.#filter);
    return html`${title} ${this.filter ? this.#tools(view, shown) : nothing}
    ${shown.map((topic) => this.#topic(topic, view, below))}`;
  }

  #topic(topic: Topic, { language }: InitiativesView, level: number): TemplateResult {
    const { initiatives, note = [], title } = topic;
    const reader = this.localize.language;
    const name = topicName(topic, reader, language);
    const lang = markOf(reader, language) ?? nothing;
    const known = knownSentence(reader, note, language);
    const list =
      initiatives.length > 0
        ? html`<div lang=${lang}>${itemList(initiatives, 'list')}</div>`
        : html`<p class="note" part="note" lang=${note.length > 0 && !known ? lang : nothing}>
            <span>${known ?? (note.length > 0 ? inlineText(note) : this.say(messages.noInitiatives))}</span>
          </p>`;
    if (!title) return html`<div class="plain" part="section">${list}</div>`;
    return html`<section class="topic" part="section">
      <div>
        ${heading(level, name.words, name.lang)}
        <p class="count" part="number">${translateCount(reader, messages.initiativeCount, initiatives.length)}</p>
      </div>
      ${
        initiatives.length > 0 && note.length > 0
          ? html`<div>
              ${list}
              <p class="note" part="note" lang=${lang}><span>${inlineText(note)}</span></p>
            </div>`
          : list
      }
    </section>`;
  }

  #tools({ topics, language }: InitiativesView, shown: readonly Topic[]): TemplateResult {
    const reader = this.localize.language;
    const total = countOf(topics);
    const { query, chosen } = this.#filter;
    const found = countOf(shown);
    const none = found === 0 && !isIdle(this.#filter);
    const status = none ? this.say(messages.noMatch) : translateCount(reader, messages.found, found);
    const toggle = (id: string, { words, lang }: Label, count: number, pressed: boolean) =>
      html`<button
        type="button"
        part="toggle"
        class="toggle"
        value=${id}
        aria-pressed=${pressed ? 'true' : 'false'}
        lang=${lang ?? nothing}
        @click=${this.#onToggle}
      >
        ${`${words} ${formatNumber(reader, count)}`}
      </button>`;
    return html`<div class="tools" part="tools">
      <label>
        <span>${translateCount(reader, messages.search, total)}</span>
        <input type="search" part="search" maxlength="200" .value=${query} @input=${this.#onSearch} />
      </label>
      ${
        topics.filter(({ title }) => title).length > 1
          ? html`<div class="toggles" role="group" aria-label=${this.say(messages.filterByTopic)}>
              ${toggle('', { words: this.say(messages.all) }, total, chosen.size === 0)}
              ${topics.map((topic) =>
                toggle(
                  topic.id,
                  topicName(topic, reader, language, true),
                  topic.initiatives.length,
                  chosen.has(topic.id),
                ),
              )}
            </div>`
          : nothing
      }
      <p class="status" part="status" role="status">${this.#used ? status : nothing}</p>
    </div>`;
  }

  #look(filter: Filter): void {
    this.#filter = filter;
    this.#used = true;
    this.requestUpdate();
  }

  readonly #onSearch = (event: Event): void => {
    this.#look({ ...this.#filter, query: (event.currentTarget as HTMLInputElement).value });
  };

  readonly #onToggle = (event: Event): void => {
    const { value: id } = event.currentTarget as HTMLButtonElement;
    const chosen = new Set(id ? this.#filter.chosen : []);
    if (id && !chosen.delete(id)) chosen.add(id);
    // Every topic chosen is the same as none.
    this.#look({ ...this.#filter, chosen: chosen.size === this.#view?.topics.length ? new Set() : chosen });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-initiative-list': FactsheetInitiativeList;
  }
}
