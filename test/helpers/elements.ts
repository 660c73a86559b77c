import { oneEvent } from '@open-wc/testing-helpers';
import type { Problem } from '../../src/model/problem.js';

/** All tags, by their short name. */
export type ElementName =
  'document' | 'highlights' | 'indicator-gauge' | 'indicator-grid' | 'initiative-list' | 'key-figure' | 'topic-chart';

let holder: HTMLElement | undefined;

afterEach(() => holder?.remove());

/**
 * Puts markup into the page as a page author would write it, and gives its first element. Waits for no animation frame:
 * a page in the background, as of tests that run side by side, gets none.
 */
export async function page(markup: string): Promise<HTMLElement> {
  holder?.remove();
  holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = markup;
  const element = holder.firstElementChild as HTMLElement & { updateComplete?: Promise<boolean> };
  await element.updateComplete;
  return element;
}

/** Waits until an element has shown data, or said that it cannot. */
export async function settled(element: HTMLElement): Promise<HTMLElement> {
  const settledStates = ['ready', 'empty', 'error'];
  while (!settledStates.includes(element.dataset['state'] ?? '')) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element, { attributes: true, attributeFilter: ['data-state'] });
    });
  }
  await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

/** Puts markup into the page and waits until it is settled. */
export const show = async (markup: string): Promise<HTMLElement> => settled(await page(markup));

/** The words a reader sees, inner elements included, white space folded. */
export function words(element: Element): string {
  const collect = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(collect).join('');
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
    if (node instanceof Element && node.matches('style, script, details > :not(summary)')) return '';
    const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    const text = [...inside].map(collect).join('');
    return node instanceof Element && node.matches('p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption')
      ? ` ${text} `
      : text;
  };
  return collect(element).replace(/\s+/g, ' ').trim();
}

/** All texts of the elements that match, inner elements included. */
export function texts(element: Element, selector: string): string[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [...root.querySelectorAll('*')].flatMap((inner) => [
    ...(inner.matches(selector) ? [inner.textContent.replace(/\s+/g, ' ').trim()] : []),
    ...texts(inner, selector),
  ]);
}

/** What is told with the next `factsheet-error`. */
export const nextProblem = async (target: EventTarget): Promise<Problem> =>
  (await oneEvent(target, 'factsheet-error')).detail as Problem;

/** Catches console messages of a kind until the test ends; they are asserted, not printed. */
export function listen(kind: 'warn' | 'error'): { messages: string[]; restore: () => void } {
  const original = console[kind];
  const messages: string[] = [];
  console[kind] = (...values: unknown[]) => void messages.push(values.map(String).join(' '));
  return { messages, restore: () => (console[kind] = original) };
}
