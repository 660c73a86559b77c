/**
 * The builder in a frame of an editor's plugin (`?insert`): it says when it is there, takes a widget to be changed, and
 * gives the snippet back. Both pages are of one origin; what another says is not heard.
 */

/** What the builder tells the page around it. */
export type Told =
  | { readonly type: 'factsheet-builder-ready' }
  | { readonly type: 'factsheet-cancel' }
  | { readonly type: 'factsheet-snippet'; readonly html: string; readonly words: string };

/** Tells the page around this one. */
export function tell(message: Told): void {
  if (parent !== window) parent.postMessage(message, location.origin);
}

/** Hears which widget is to be changed. */
export function hear(onEdit: (html: string) => void): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== parent || parent === window) return;
    const { type, html } = (data ?? {}) as { type?: unknown; html?: unknown };
    if (type === 'factsheet-edit' && typeof html === 'string') onEdit(html);
  });
}
