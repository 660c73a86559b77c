/** What the widget in the preview can be saved as: what its own menu would offer readers. */
import type { Say } from '../internal/adapter.js';
import { translate } from '../i18n/translate.js';
import { actionsFor, kindOf, type Action } from '../take-away/actions.js';

/** A file and its name. */
export interface File {
  readonly file: Blob;
  readonly name: string;
}

/** The formats of an element, in the order of its menu. */
export const formatsOf = (element: Element): string[] =>
  actionsFor(kindOf(element)).flatMap(({ format }) => (format === undefined ? [] : [format]));

/**
 * An element as a file.
 * @param format one of its own
 * @param language of its words
 * @returns `undefined` where it shows nothing
 */
export async function fileOf(element: HTMLElement, format: string, language: string): Promise<File | undefined> {
  const { situationOf } = await import('../internal/on-request.js');
  const situation = situationOf(element);
  const action = actionsFor(kindOf(element)).find((one: Action) => one.format === format);
  if (!action || situation?.state !== 'ready') return undefined;
  const say: Say = (message, values) => translate(language, message, values);
  const taken = await action.take({ element, situation, say });
  return 'file' in taken ? taken : undefined;
}
