/** What an element makes of a factsheet, before anything of it is drawn. */
import { provideAdapter } from '../internal/base-element.js';
import type { Adapter, View } from '../internal/adapter.js';
import { prepare, problemLine, type Prepared, type ShowOptions } from './prepare.js';
import { serverRenderer, type ServerRenderer } from './server-renderer.js';

/** Makes the element ready to be asked for what it shows. */
export async function setUp(
  renderer: ServerRenderer,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<Adapter<View>> {
  const { adapter } = await renderer.server.loadAdapter();
  provideAdapter(tag, adapter);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  return adapter;
}

/** An element and its view. */
export interface Looked extends Omit<Prepared, 'parts'> {
  readonly renderer: ServerRenderer;
  readonly view: View;
  readonly parts: NonNullable<Prepared['parts']>;
}

/**
 * What an element would show.
 * @param tag such as `factsheet-document`
 * @throws {Error} when there is no such element, or nothing that it could show
 */
export async function look(tag: string, options: ShowOptions): Promise<Looked> {
  const { language, parts = {}, faults } = await prepare(tag, options);
  const renderer = new (serverRenderer({ language, style: () => '', problems: [] }))(tag);
  const adapter = await setUp(renderer, tag, { lang: language, ...options.attributes });
  const view = adapter.show(renderer.server, parts);
  if ('code' in view) throw new Error(problemLine(view));
  return { renderer, view: adapter.enrich?.(renderer.server, view) ?? view, language, parts, faults };
}
