/**
 * Draws elements on a server: as static HTML that a page shows without scripts, and that its script takes over. An
 * entry of the package, for Node.
 */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js';
import { readFactsheet } from '../data/load-factsheet.js';
import { registry } from '../elements/registry.js';
import { loadLocale } from '../i18n/translate.js';
import { provideAdapter, provideSources } from '../internal/base-element.js';
import type { FactsheetParts } from '../model/factsheet.js';
import type { Problem } from '../model/problem.js';
import { carriedBy, toAttribute } from './carried.js';
import { cssOf, serverRenderer } from './server-renderer.js';

/** The folder of the package's files on the page's server, unless another is named. */
const STYLESHEET_BASE = '/factsheet-elements/';

/** What an element shall show, and how its markup shall be. */
export interface RenderOptions {
  /** The factsheet, or a part of one; absent where attributes carry the data. */
  factsheet?: object | undefined;
  /** The element's attributes by name, such as `{ indicator: 'citizens', 'heading-level': '3' }`. */
  attributes?: Readonly<Record<string, string>> | undefined;
  /** The reader's language, a BCP 47 tag; by default the factsheet's, else `en`. */
  language?: string | undefined;
  /** Where the page's script finds the factsheet; without it the element carries the data that it needs. */
  src?: string | undefined;
  /** `link`: each shadow root links its style sheet; `inline`: it holds a `<style>`. By default `link`. */
  styles?: 'link' | 'inline' | undefined;
  /** Address of the folder with the package's files, for the links; by default `/factsheet-elements/`. */
  stylesheetBase?: string | undefined;
}

/** An element as static HTML. */
export interface Rendered {
  /** The element with its declarative shadow root. */
  html: string;
  /** Parts of the data that were bad and are left out. */
  problems: readonly Problem[];
  /** For `styles: 'inline'`: what a policy's `style-src` must name, such as `'sha256-…'`. */
  styleHashes: readonly string[];
}

const tell = ({ code, message, pointer }: Problem): string => `${code}: ${pointer && `${pointer}: `}${message}`;

/** The good parts of the data. @throws {Error} when nothing of them can be shown */
function read(factsheet: object | undefined): { parts: FactsheetParts | undefined; faults: readonly Problem[] } {
  if (factsheet === undefined) return { parts: undefined, faults: [] };
  try {
    return readFactsheet(factsheet);
  } catch (reason) {
    throw new Error(tell(reason as Problem), { cause: reason });
  }
}

function checkNames(attributes: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`"${name}" is no name of an attribute.`);
    if (['src', 'factsheet', 'lang'].includes(name)) throw new Error(`"${name}" is an option of its own.`);
  }
}

/** What a policy must name to allow a `<style>`. */
async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Fetches the code of an element. @throws {Error} for a tag that is none of ours */
async function load(tag: string): Promise<void> {
  const get = Object.hasOwn(registry, tag) ? registry[tag] : undefined;
  if (!get) throw new Error(`There is no element <${tag}>; there are ${Object.keys(registry).join(', ')}.`);
  provideSources(await import('../internal/sources.js'));
  await get();
}

/**
 * The style sheet of an element, as its shadow root links it.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element
 */
export async function styleSheet(tag: string): Promise<string> {
  await load(tag);
  return cssOf(customElements.get(tag) as CustomElementConstructor);
}

/**
 * Draws an element as static HTML: the same in its shadow root as a browser draws.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element, or nothing that it could show
 */
export async function renderElement(tag: string, options: RenderOptions = {}): Promise<Rendered> {
  const { attributes = {}, src, styles = 'link', stylesheetBase = STYLESHEET_BASE } = options;
  await load(tag);
  checkNames(attributes);
  const { parts, faults } = read(options.factsheet);
  const language = options.language ?? parts?.language ?? 'en';
  await loadLocale(language);

  const problems: Problem[] = [];
  const sheets = new Set<string>();
  const style = (name: string, element: CustomElementConstructor): string => {
    if (styles === 'link') {
      const address = `${stylesheetBase.replace(/\/?$/, '/')}styles/${name.replace(/^factsheet-/, '')}.css`;
      return `<link rel="stylesheet" href="${escapeHtml(address)}">`;
    }
    sheets.add(cssOf(element));
    return `<style>${cssOf(element)}</style>`;
  };
  const renderer = new (serverRenderer({ language, style, problems }))(tag);
  const { adapter } = await renderer.server.loadAdapter();
  provideAdapter(tag, adapter);
  for (const [name, value] of Object.entries({ lang: language, ...attributes })) renderer.setAttribute(name, value);
  const carried = parts && carriedBy(tag, parts, attributes);
  if (carried) renderer.server.factsheet = carried;
  renderer.connectedCallback();
  const own = collectResultSync(renderer.renderAttributes());
  const shadow = collectResultSync(renderer.renderShadow());
  // What the element reports comes in a microtask.
  await Promise.resolve();
  const [fault] = problems;
  if (fault && renderer.server.getAttribute('data-state') === 'error') throw new Error(`<${tag}>: ${tell(fault)}`);

  const data = src ? ` src="${escapeHtml(src)}"` : carried ? ` factsheet='${toAttribute(carried)}'` : '';
  return {
    html: `<${tag}${own}${data}><template shadowrootmode="open">${withoutMarkers(shadow)}</template></${tag}>`,
    problems: [...faults, ...problems],
    styleHashes: await Promise.all([...sheets].map(hashOf)),
  };
}

/** Without the comments of the library, which nothing would read; in data their `<` is written otherwise. */
const withoutMarkers = (html: string): string => html.replace(/<!--\/?lit-(part|node)[^>]*-->/g, '');
