import { LitElementRenderer } from '@lit-labs/ssr';
import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult } from 'lit';
import type { Adapter, View } from '../internal/adapter.js';
import type { Problem } from '../model/problem.js';

/** What a server does with an element of ours; a page never needs it. */
export interface ServerElement extends HTMLElement {
  factsheet?: unknown;
  readonly localize: { language: string };
  loadAdapter(): Promise<{ adapter: Adapter<View> }>;
  updated(): void;
  render(): unknown;
}

/** The style of an element's class, as its shadow root adopts it in a browser. */
export const cssOf = (element: CustomElementConstructor): string =>
  (element as unknown as { elementStyles: readonly CSSResult[] }).elementStyles.map(({ cssText }) => cssText).join('');

/** What is the same for all elements of one rendering. */
export interface Rendering {
  /** The reader's language. */
  readonly language: string;
  /** The markup that brings the style of an element into its shadow root. */
  readonly style: (tag: string, element: CustomElementConstructor) => string;
  /** What could not be shown is added here, in a microtask after the rendering. */
  readonly problems: Problem[];
}

/** Renders one element. */
export interface ServerRenderer {
  readonly server: ServerElement;
  setAttribute(name: string, value: string): void;
  /** Draws it, and settles its attributes. */
  connectedCallback(): void;
  renderAttributes(): ThunkedRenderResult;
  renderShadow(): ThunkedRenderResult;
}

/**
 * Makes the class that renders elements, those inside others too. It does what a browser does at the first update, with
 * these differences: the language is given, style stands in the markup, and nothing is left for a later hydration: the
 * script draws anew.
 */
export function serverRenderer({ language, style, problems }: Rendering): new (tag: string) => ServerRenderer {
  return class Renderer extends LitElementRenderer {
    get server(): ServerElement {
      return this.element as unknown as ServerElement;
    }

    override connectedCallback(): void {
      const element = this.server;
      element.localize.language = language;
      const dataset = {
        get state(): string | null {
          return element.getAttribute('data-state');
        },
        set state(value: string) {
          element.setAttribute('data-state', value);
        },
      };
      // There are no children, no later update to wait for, and no data attributes but the element's own.
      const given = {
        children: [],
        childNodes: [],
        querySelector: () => null,
        updateComplete: Promise.resolve(true),
        dataset,
      };
      for (const [name, value] of Object.entries(given)) Object.defineProperty(element, name, { value });
      // What is done on request is done in the page.
      for (const name of ['menu', 'doctor']) Object.defineProperty(element, name, { get: () => undefined });
      element.addEventListener('factsheet-error', (event) => {
        event.preventDefault();
        problems.push((event as CustomEvent<Problem>).detail);
      });
      super.connectedCallback();
      element.updated();
    }

    override renderShadow(): ThunkedRenderResult {
      const element = this.server;
      const inner = { elementRenderers: [Renderer], customElementHostStack: [this] };
      return [
        style(element.localName, element.constructor as CustomElementConstructor),
        () => renderThunked(element.render(), inner),
      ];
    }
  };
}

/**
 * Without what the libraries write for a later hydration, which nothing would read. In data `<` and `>` are written
 * otherwise.
 */
export const withoutMarkers = (html: string): string =>
  html.replace(/<!--\/?lit-(part|node)[^>]*-->|<\?>| defer-hydration(?=\s*>)/g, '');
