import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { sameLanguage } from '../i18n/format.js';
import * as messages from '../i18n/messages.js';
import { translate, wordsLanguage } from '../i18n/translate.js';
import { host } from '../styles/host.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { Adapter, Outcome, OwnData, View } from './adapter.js';
import { asText, oneOf } from './attributes.js';
import { LocalizeController } from './localize-controller.js';
import { report } from './report.js';
import type { SourceController } from './sources.js';
import { templatesAllowed } from './templates.js';
import { version } from './version.js';

/** The code for all sources but scalar attributes, once it is here. */
let sources: typeof import('./sources.js') | undefined;

const { location } = globalThis as { location?: Location };

/**
 * The code for what elements do on request, once it is here; before that, whether the address of the page asks every
 * element to say what the page does to it.
 */
let requests: typeof import('./on-request.js') | true | undefined = location?.search.includes('factsheet-doctor')
  ? true
  : undefined;

/** How each kind of element reads a factsheet, once that is here. */
const adapters = new Map<string, Adapter<View>>();

/** Hands in how a kind of element reads a factsheet, so that it need not be fetched. */
export const provideAdapter = (tag: string, adapter: Adapter<View>): unknown => adapters.set(tag, adapter);

/** Hands in the code for all sources, so that it need not be fetched: a server draws in one go. */
export const provideSources = (module: typeof sources): unknown => (sources = module);

/**
 * Whether the children have anything to show; a CMS fills empty elements with no-break spaces. A form always has, and
 * is not asked: its fields stand before its properties.
 */
const hasFallback = (element: Element): unknown =>
  element.querySelector('img, svg, form') ??
  [...element.childNodes].some(
    (node) => !/^((no)?script|style|#comment)/i.test(node.nodeName) && node.textContent?.trim(),
  );

/** For properties that take objects: frameworks write an equal one anew each time, which is no change. */
export const objects: PropertyDeclaration = {
  hasChanged: (value, old) => value !== old && !sources?.isSame(value, old),
};

/**
 * What all elements share: where data come from, states and events, the reader's language, the wrapper that keeps the
 * page's style outside. A subclass says what it shows and how.
 */
export abstract class FactsheetElement<Shown extends View> extends LitElement {
  /** The version of the package that defined this class. */
  static readonly version: string = version;
  static override styles = [tokens, host];
  static override properties: PropertyDeclarations = {
    src: {},
    factsheet: objects,
    theme: {},
    numberStyle: { attribute: 'number-style' },
    menu: {},
    doctor: {},
  };

  /**
   * Numbers are kept as text, and so are yes and no: where Vue finds a number or a boolean it writes 0 or false for
   * null, and "no data" would be told as a figure.
   */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ) {
    const accessor = super.getPropertyDescriptor(name, key, options) as PropertyDescriptor;
    return {
      ...accessor,
      set(value: unknown) {
        accessor.set?.call(this, name === 'value' || typeof value === 'number' ? asText(value) : value);
      },
    };
  }

  /** Address of a factsheet: JSON or the document's text. */
  declare src?: string | null;
  /** A factsheet, as an object or as JSON text. Goes before every other source. */
  declare factsheet?: unknown;
  /** Colours: `auto` follows the page's `color-scheme`; `light`; `dark`. */
  declare theme?: 'auto' | 'light' | 'dark' | null;
  /** How numbers are written: `locale`, as the language does; `isg`, in the form of the EU's style guide. */
  declare numberStyle?: 'locale' | 'isg' | null;
  /** Offers a menu with which readers take data, picture, citation and embed code away. */
  declare menu?: boolean | '' | null;
  /** Says in plain words what the page does to the element; for those who build the page. */
  declare doctor?: boolean | '' | null;

  protected readonly localize = new LocalizeController(this);
  #source: SourceController<Shown> | undefined;
  #outcome: Outcome<Shown> = { state: 'empty' };
  /** Whether the code for other sources could not be fetched; the browser would give the same answer again. */
  #failed = false;
  /** The data of which the page has heard. */
  #announced: string | undefined;
  /** What a server has drawn: it stays until there is something to show. */
  #drawn: Node[] | undefined;

  /** Fetches how it reads a factsheet. */
  protected abstract loadAdapter(): Promise<{ adapter: Adapter<Shown> }>;
  /** What its own attributes show, or what must be done about them first; `undefined` if they carry no data. */
  protected abstract fromAttributes(): Shown | OwnData | undefined;
  /** Draws it. */
  protected abstract renderView(view: Shown): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    // Where templates are kept out, nothing could come in its place.
    if (shadowRoot && templatesAllowed()) {
      this.#drawn = [...(shadowRoot.querySelector('.root')?.childNodes ?? [])];
      shadowRoot.replaceChildren();
    }
    return super.createRenderRoot();
  }

  /** Sheets stay behind in the document they were made in, and no other takes them: it gets its own. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument as { defaultView: typeof globalThis | null };
    const root = ((this as { renderRoot?: unknown }).renderRoot ??= this.attachShadow({ mode: 'open' })) as ShadowRoot;
    if (!defaultView) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('numberStyle')) this.localize.refresh();
    const last = this.#outcome.view;
    const found = this.#find();
    // The last good content stays while other data are loading, and when they turn out bad.
    const keep = /loading|error/.test(found.state);
    this.#outcome = keep ? { ...found, view: found.view ?? last } : found;
    if (this.#outcome.view) this.#drawn = undefined;
  }

  protected override updated(): void {
    const { state, view } = this.#outcome;
    if (this.dataset['state'] !== state) this.dataset['state'] = state;
    // The author's own label is no news.
    const shown = state === 'ready' ? JSON.stringify({ ...view, label: 0 }) : undefined;
    if (shown && shown !== this.#announced) this.announceReady();
    this.#announced = shown;
    // What has been asked for once may be taken back later.
    if ((this.menu ?? this.doctor ?? requests) !== undefined) void this.#serve();
  }

  /** Tells the page that new data are shown. */
  protected announceReady(): void {
    this.dispatchEvent(new Event('factsheet-ready', { bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { sentence } = this.#outcome;
    const { language } = this.localize;
    const words = wordsLanguage(language);
    const theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    return html`<div class="root ${theme}" part="base" lang=${sameLanguage(language, words) ? nothing : words}>
      ${this.#content()} ${sentence ? html`<p class="message error" part="error">${this.say(sentence)}</p>` : nothing}
    </div>`;
  }

  /** A message in the reader's language. */
  protected say(message: messages.Message<string>, values?: Readonly<Record<string, string | number>>): string {
    return translate(this.localize.language, message, values);
  }

  /** The data; or, where there are none, the children, which may still arrive while the page comes in. */
  #content(): unknown {
    const { state, view } = this.#outcome;
    if (view && !view.empty) return this.renderView(view);
    if (this.#drawn?.length) return this.#drawn;
    const fallback = hasFallback(this);
    const message = state === 'loading' ? messages.loading : messages.noData;
    return html`${
        fallback || state === 'error'
          ? nothing
          : view
            ? this.renderView(view)
            : html`<p class="message" part="message">${this.say(message)}</p>`
      }<slot @slotchange=${() => this.hasUpdated && this.requestUpdate()}></slot>`;
  }

  #find(): Outcome<Shown> {
    if (!templatesAllowed()) return { state: 'error' };
    const own = this.factsheet || this.src ? undefined : this.fromAttributes();
    if (own && !('unchecked' in own)) {
      this.#source?.release();
      return { state: own.empty ? 'empty' : 'ready', view: own };
    }
    const adapter = adapters.get(this.localName) as Adapter<Shown> | undefined;
    if (sources && adapter) {
      this.#source ??= new sources.SourceController(this, adapter);
      return this.#source.find(own);
    }
    if (this.#failed) return { state: 'error', sentence: messages.couldNotLoad };
    void this.#loadSources();
    return { state: 'loading' };
  }

  /** Does what is done on request only. */
  async #serve(): Promise<void> {
    const module = await import('./on-request.js').catch(() => undefined);
    requests = module;
    module?.serve(this, this.#outcome, this.localize.language, (message, values) => this.say(message, values));
  }

  async #loadSources(): Promise<void> {
    try {
      const [module, { adapter }] = await Promise.all([import('./sources.js'), this.loadAdapter()]);
      sources = module;
      provideAdapter(this.localName, adapter);
    } catch (reason) {
      // What the browser says names the file.
      this.#failed = true;
      report(this, {
        code: 'network',
        message: String(reason),
        pointer: '',
        url: '',
      });
    }
    this.requestUpdate();
  }
}
