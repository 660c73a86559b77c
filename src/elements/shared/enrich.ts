import type { ReactiveControllerHost } from 'lit';
import { says, type GaugeView } from './gauge-view.js';

type Context = Pick<typeof import('./context.js'), 'inContext'>;

/** The code that gives numbers their context, once it is here. */
let context: Context | undefined;

/** Hands it in, so that it need not be fetched: a server draws in one go. */
export const provideContext = (module: Context): unknown => (context = module);

/**
 * Gives gauges the context that their element or their data ask for.
 * @returns `undefined` while the code for it is on its way; the element is updated when it is here
 */
export function enrich(element: Element, views: readonly GaugeView[]): readonly GaugeView[] | undefined {
  const auto = says((element as { average?: unknown }).average, 'auto');
  if (!auto && !views.some(({ series }) => series)) return views;
  if (context) return views.map((view) => (context as Context).inContext(element, view, auto));
  void import('./context.js')
    // Without it the numbers stand alone, but they stand.
    .then(provideContext, () => provideContext({ inContext: (_element, view) => view }))
    .then(() => (element as Element & ReactiveControllerHost).requestUpdate());
  return undefined;
}
