/**
 * Draws elements on a server: as static HTML that a page shows without scripts, and that its script takes over; or as
 * plain semantic HTML. An entry of the package, for Node.
 */
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js';
import { registry } from '../elements/registry.js';
import type { Problem } from '../model/problem.js';
import { carriedBy, toAttribute } from './carried.js';
import { look, setUp } from './look.js';
import { plainHtml } from './plain-html.js';
import { loadElement, prepare, problemLine, type ShowOptions } from './prepare.js';
import { cssOf, serverRenderer, withoutMarkers } from './server-renderer.js';

export { renderJsonLd, type JsonLdOptions } from './json-ld.js';
export type { ShowOptions } from './prepare.js';

/** What an element shall show, and how its markup shall be. */
export interface RenderOptions extends ShowOptions {
  /** Where the page's script finds the factsheet; without it the element carries the data that it needs. */
  src?: string | undefined;
  /** `link`: each shadow root links its style sheet; `inline`: it holds a `<style>`. By default `link`. */
  styles?: 'link' | 'inline' | undefined;
  /** Address of the folder with the package's files, for the links; by default `/factsheet-elements/`. */
  stylesheetBase?: string | undefined;
  /** The address of each element's style sheet by tag, where the files have other names than in the package. */
  stylesheetOf?: ((tag: string) => string) | undefined;
}

/** An element as HTML. */
export interface Rendered {
  html: string;
  /** Parts of the data that were bad and are left out. */
  problems: readonly Problem[];
}

/** An element as static HTML. */
export interface RenderedElement extends Rendered {
  /** For `styles: 'link'`: the addresses of the style sheets; a page that links them in its head never shows bare text. */
  stylesheets: readonly string[];
  /** For `styles: 'inline'`: what a policy's `style-src` must name, such as `'sha256-…'`. */
  styleHashes: readonly string[];
}

/** All tags that can be drawn. */
export const tags: readonly string[] = Object.keys(registry);

/** The folder of the package's files on the page's server, unless another is named. */
const STYLESHEET_BASE = '/factsheet-elements/';

/** What a policy must name to allow a `<style>`. */
async function hashOf(css: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

const sourceAttribute = (src: string): string => ` src="${escapeHtml(src)}"`;

const stylesheetAddress = (tag: string, base: string): string =>
  `${base.replace(/\/?$/, '/')}styles/${tag.replace(/^factsheet-/, '')}.css`;

/**
 * A link to a style sheet, as it stands in each shadow root and best in the page's head too.
 * @param address of the sheet
 */
export const stylesheetLink = (address: string): string => `<link rel="stylesheet" href="${escapeHtml(address)}">`;

/**
 * The style sheet of an element, as its shadow root may hold it. What it may link is a file of the package, `styles/`.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element
 */
export const styleSheet = async (tag: string): Promise<string> => cssOf(await loadElement(tag));

/**
 * Draws an element as static HTML with a declarative shadow root: in it stands what a browser would draw.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element, or nothing that it could show
 */
export async function renderElement(tag: string, options: RenderOptions = {}): Promise<RenderedElement> {
  const { attributes = {}, src, styles = 'link', stylesheetBase = STYLESHEET_BASE } = options;
  const { stylesheetOf = (name: string) => stylesheetAddress(name, stylesheetBase) } = options;
  const { language, parts, faults } = await prepare(tag, options);
  const problems: Problem[] = [];
  const sheets = new Set<string>();
  const stylesheets = new Set<string>();
  const style = (name: string, element: CustomElementConstructor): string => {
    if (styles === 'link') {
      const address = stylesheetOf(name);
      stylesheets.add(address);
      return stylesheetLink(address);
    }
    sheets.add(cssOf(element));
    return `<style>${cssOf(element)}</style>`;
  };
  const renderer = new (serverRenderer({ language, style, problems }))(tag);
  await setUp(renderer, tag, { lang: language, ...attributes });
  const carried = parts && carriedBy(tag, parts, attributes);
  if (carried) renderer.server.factsheet = carried;
  renderer.connectedCallback();
  const own = collectResultSync(renderer.renderAttributes());
  const shadow = withoutMarkers(collectResultSync(renderer.renderShadow()));
  // What an element reports comes in a microtask.
  await Promise.resolve();
  const [fault] = problems;
  if (fault && renderer.server.getAttribute('data-state') === 'error') throw new Error(problemLine(fault));

  const data = src ? sourceAttribute(src) : carried ? ` factsheet='${toAttribute(carried)}'` : '';
  return {
    html: `<${tag}${own}${data}><template shadowrootmode="open">${shadow}</template></${tag}>`,
    problems: [...faults, ...problems],
    stylesheets: [...stylesheets],
    styleHashes: await Promise.all([...sheets].map(hashOf)),
  };
}

/** What an element shall say. */
export interface LightOptions extends ShowOptions {
  factsheet: object;
  /** Where the page's script finds the factsheet: then the words stand inside the element. */
  src?: string | undefined;
}

/**
 * Draws what an element says as plain semantic HTML, without drawing, style and data: headings, lists and tables.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element, or nothing that it could say
 */
export async function renderLight(tag: string, options: LightOptions): Promise<Rendered> {
  const { src } = options;
  const { renderer, view, language, faults: problems } = await look(tag, options);
  const words = plainHtml(tag, view, renderer.server, language);
  if (!src) return { html: words, problems };
  const own = collectResultSync(renderer.renderAttributes());
  return { html: `<${tag}${own}${sourceAttribute(src)}>\n${words}\n</${tag}>`, problems };
}
