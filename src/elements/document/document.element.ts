import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../i18n/month.js';
import * as messages from '../../i18n/messages.js';
import { FactsheetElement, provideAdapter } from '../../internal/base-element.js';
import { heading } from '../../internal/heading.js';
import { inlineText } from '../../internal/inline-text.js';
import type { FactsheetParts } from '../../model/factsheet.js';
import { content } from '../../styles/content.styles.js';
import { countryLabel, documentWords } from '../shared/document-words.js';
import { markOf, type Label } from '../shared/labels.js';
import { levelOf } from '../shared/section.js';
import type { DocumentView } from './document.adapter.js';
import { documentStyles } from './document.styles.js';
import { readSections, type Section } from './sections.js';

/** The parts of the elements inside, which the page may style through the document; each has some of them. */
const PARTS =
  'title, bars, name, bar, number, note, disclosure, grid, figure, details, reference, cards, section, list, nested, link, take-away, message, error';

/**
 * One whole factsheet: head, key figures, topic chart, indicators, highlights, initiatives by topic, sources.
 *
 * @tag factsheet-document
 * @summary One whole factsheet.
 * @slot - Readable words that stand before the data do: without scripts, while loading, on error.
 * @fires factsheet-ready - New data are shown, in all sections.
 * @fires factsheet-error - Data could not be shown: `detail` is `{code, message, pointer, url}`.
 * @csspart base - The wrapper around everything.
 * @csspart head - Country, title, date.
 * @csspart title - A heading.
 * @csspart name - The name of an indicator or topic, or a key figure's sentence.
 * @csspart figure - A gauge's drawing with its number.
 * @csspart number - A number.
 * @csspart details - A gauge's target and average.
 * @csspart reference - A gauge's source.
 * @csspart bars - The bars of the chart.
 * @csspart bar - A bar.
 * @csspart note - A caption, or what stands in the place of initiatives.
 * @csspart disclosure - What shows and hides the table.
 * @csspart grid - The indicators, or the table of the chart.
 * @csspart cards - The highlights.
 * @csspart section - A topic.
 * @csspart list - The initiatives of a topic.
 * @csspart nested - A list inside an item.
 * @csspart link - A link.
 * @csspart closing - Closing notes and sources.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - A sentence that says what could not be shown.
 */
export class FactsheetDocument extends FactsheetElement<DocumentView> {
  static override styles = [...FactsheetElement.styles, content, documentStyles];
  static override properties = { sections: {}, headingLevel: { attribute: 'heading-level' }, average: {} };

  /** Which sections, in which order: of `head key-figures chart indicators highlights topics sources`. */
  declare sections?: string | null;
  /** Level of the country's heading, 1 to 6; by default 2. All others are below it, where it is shown. */
  declare headingLevel?: string | number | null;
  /** `auto`: the EU averages of the catalogue, with their years, where the factsheet gives none. */
  declare average?: 'auto' | 'none' | null;

  override connectedCallback(): void {
    super.connectedCallback();
    // What is inside speaks for itself to readers; to the page the document speaks, once.
    this.renderRoot.addEventListener('factsheet-ready', stop);
    this.renderRoot.addEventListener('factsheet-error', stop);
  }

  protected override async loadAdapter() {
    const module = await import('./document.adapter.js');
    for (const [tag, adapter] of Object.entries(module.innerAdapters)) provideAdapter(tag, adapter);
    return module;
  }

  protected override fromAttributes(): undefined {
    return undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    // Outside the page, what is inside has not begun.
    if (!this.isConnected) return complete;
    const inner = [...this.renderRoot.querySelectorAll<FactsheetElement<object>>('.inner')];
    await Promise.all(inner.map((element) => element.updateComplete));
    return complete;
  }

  protected override announceReady(): void {
    void this.updateComplete.then(() => super.announceReady());
  }

  protected override renderView({ parts }: DocumentView): TemplateResult {
    const level = levelOf(this, this.headingLevel);
    const sections = readSections(this, this.sections);
    // Without the country's heading the others take its level.
    const below = sections.includes('head') && parts.country ? Math.min(level + 1, 6) : level;
    const rendered: (TemplateResult | typeof nothing)[] = [];
    for (let index = 0; index < sections.length; index += 1) {
      const section = sections[index] as Section;
      const next = sections[index + 1];
      const content = this.#section(section, parts, level, below);
      if (section !== 'key-figures' || next !== 'chart') {
        rendered.push(content);
      } else {
        // Key figures and chart stand side by side where they follow each other.
        const chart = this.#section(next, parts, level, below);
        if (content !== nothing || chart !== nothing) rendered.push(html`<div class="panel">${content}${chart}</div>`);
        index += 1;
      }
    }
    return html`<article class="document">${rendered}</article>`;
  }

  #section(section: Section, parts: FactsheetParts, level: number, below: number): TemplateResult | typeof nothing {
    const { keyFigures, indicators, highlights, topics, topicFigure } = parts;
    const { language } = this.localize;
    const { menu } = this;
    switch (section) {
      case 'head':
        return this.#head(parts, level);
      case 'key-figures':
        return keyFigures ? this.#keyFigures(parts) : nothing;
      case 'chart':
        return topics || topicFigure
          ? html`<factsheet-topic-chart
              class="inner"
              lang=${language}
              .menu=${menu}
              .factsheet=${parts}
              exportparts=${PARTS}
            ></factsheet-topic-chart>`
          : nothing;
      case 'indicators':
        return indicators
          ? html`<factsheet-indicator-grid
              class="inner"
              lang=${language}
              heading-level=${below}
              .average=${this.average}
              .menu=${menu}
              .factsheet=${parts}
              exportparts=${PARTS}
            ></factsheet-indicator-grid>`
          : nothing;
      case 'highlights':
        return highlights
          ? html`<factsheet-highlights
              class="inner"
              lang=${language}
              heading-level=${below}
              .menu=${menu}
              .factsheet=${parts}
              exportparts=${PARTS}
            ></factsheet-highlights>`
          : nothing;
      case 'topics':
        return topics
          ? html`<factsheet-initiative-list
              class="inner"
              lang=${language}
              heading-level=${below}
              .menu=${menu}
              .factsheet=${parts}
              exportparts=${PARTS}
            ></factsheet-initiative-list>`
          : nothing;
      case 'sources':
        return this.#closing(parts, below);
    }
  }

  #head({ country, title, subtitle, published, language }: FactsheetParts, level: number): TemplateResult {
    const reader = this.localize.language;
    const words = (text: string | undefined) => documentWords(reader, text, language);
    const marked = ({ words: text, lang }: Label) => html`<span lang=${lang ?? nothing}>${text}</span>`;
    const name = countryLabel(reader, country, language);
    const date = published && formatMonth(reader, published);
    return html`<header class="head" part="head">
      ${
        title || date
          ? html`<p class="eyebrow">${marked(words(title))}${title && date ? ' · ' : nothing}${date}</p>`
          : nothing
      }
      ${heading(level, name.words, name.lang)}
      ${subtitle ? html`<p class="subtitle">${marked(words(subtitle))}</p>` : nothing}
    </header>`;
  }

  #keyFigures(parts: FactsheetParts): TemplateResult {
    const { keyFigures = [], language } = parts;
    const parted = keyFigures.length > 1 ? keyFigures.map((figure) => ({ keyFigures: [figure], language })) : [parts];
    return html`<div class="figures">
      ${parted.map(
        (part) =>
          html`<factsheet-key-figure
            class="inner"
            lang=${this.localize.language}
            .factsheet=${part}
            exportparts=${PARTS}
          ></factsheet-key-figure>`,
      )}
    </div>`;
  }

  #closing({ notes = [], sources = [], language }: FactsheetParts, level: number): TemplateResult | typeof nothing {
    if (notes.length === 0 && sources.length === 0) return nothing;
    const lang = markOf(this.localize.language, language) ?? nothing;
    return html`<footer class="closing" part="closing">
      ${notes.map(({ text }) => html`<p lang=${lang}>${inlineText(text)}</p>`)}
      ${
        sources.length > 0
          ? html`${heading(level, this.say(messages.sources))}
              <ul role="list" lang=${lang}>
                ${sources.map(
                  ({ title, url }) => html`<li>${url ? html`<a part="link" href=${url}>${title}</a>` : title}</li>`,
                )}
              </ul>`
          : nothing
      }
    </footer>`;
  }
}

/** Keeps an inner element's event inside; prevented, it is not logged either. */
function stop(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'factsheet-document': FactsheetDocument;
  }
}
