import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ISG } from '../i18n/format.js';
import { loadLocale } from '../i18n/translate.js';
import { oneOf } from './attributes.js';

type LocalizedHost = ReactiveControllerHost & HTMLElement & { numberStyle?: unknown };

const controllers = new Set<LocalizeController>();

/** Roots whose `lang` attributes are watched. The observer does not keep them alive. */
const watched = new WeakSet<Node>();

let observer: MutationObserver | undefined;

/** The nearest `lang`, crossing shadow roots, which are watched from then on; "en" where the page declares none. */
function nearestLanguage(element: Element): string {
  observer ??= new MutationObserver(() => controllers.forEach((controller) => controller.refresh()));
  const root = element.getRootNode();
  if (!watched.has(root)) observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  watched.add(root);
  const declared = element.closest('[lang]');
  // A field of that name inside a form would stand before the form's own method.
  if (declared) return Element.prototype.getAttribute.call(declared, 'lang') || 'en';
  // Not asked by its class: a root of another window is of another.
  const host = root !== element.ownerDocument && (root as Partial<ShadowRoot>).host;
  return host ? nearestLanguage(host) : 'en';
}

/** Knows the reader's language, and updates its element when that changes or when the language's words arrive. */
export class LocalizeController implements ReactiveController {
  /** The reader's language: a BCP 47 tag as the page declares it, which says too how numbers are written. */
  language = 'en';
  readonly #host: LocalizedHost;

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Reads the language again, and how numbers are written; asks for an update only if either changed. */
  refresh(): void {
    let language = nearestLanguage(this.#host);
    const style = oneOf(this.#host, 'number-style', this.#host.numberStyle, ['locale', 'isg']);
    if (style === 'isg' && !language.endsWith(ISG)) language += ISG;
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
    void loadLocale(language).then((fresh) => {
      if (fresh && this.language === language) this.#host.requestUpdate();
    });
  }
}
