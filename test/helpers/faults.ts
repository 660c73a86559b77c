/** Talks with the fault server (scripts/lib/fault-server.js) and shortens the pauses between tries. */
import type { Timing } from '../../src/data/fetch-text.js';
import { loadFactsheet, type Loaded } from '../../src/data/load-factsheet.js';
import type { Problem } from '../../src/model/problem.js';

/** All the time that loading has, but pauses so short that a test need not wait. */
export const QUICK: Timing = { perTry: 10_000, total: 25_000, backOff: 5 };

/** The same for what never comes: a try ends soon, however busy the machine. */
export const HASTY: Timing = { ...QUICK, perTry: 300 };

let number = 0;

/** An address that no other test has asked for. */
export const address = (name: string, query: Record<string, string> = {}): string =>
  `/faults/${name}?${new URLSearchParams({ ...query, test: `${(number += 1)}-${Date.now()}` }).toString()}`;

const ask = async (question: string, url: string): Promise<string> =>
  (await fetch(`/faults/${question}?of=${encodeURIComponent(url)}`)).text();

/** How many requests for this address have come to the server. */
export const requests = async (url: string): Promise<number> => Number(await ask('count', url));

/** Waits until a request for this address has come to the server. */
export const arrived = (url: string): Promise<string> => ask('come', url);

/** Waits until the server sees that a client has hung up on an answer. */
export const hungUp = (url: string): Promise<string> => ask('closed', url);

/** Lets the server answer what it has held back. */
export const release = (url: string): Promise<string> => ask('release', url);

/** Loads as an element would that nobody takes away. */
export const load = (url: string, timing = QUICK): Promise<Loaded> =>
  loadFactsheet(url, document.baseURI, new AbortController().signal, timing);

/** What a promise fails with. */
export async function failure(promise: Promise<unknown>): Promise<Problem> {
  try {
    await promise;
  } catch (reason) {
    return reason as Problem;
  }
  throw new Error('It did not fail.');
}

/** Makes the pauses between tries as good as none, for elements too, and notes them in milliseconds; until `restore()`. */
export function skipPauses(): { pauses: number[]; restore: () => void } {
  const original = window.setTimeout;
  const pauses: number[] = [];
  window.setTimeout = ((run: () => void, milliseconds = 0) => {
    pauses.push(milliseconds);
    return original(run, 0);
  }) as typeof setTimeout;
  return { pauses, restore: () => (window.setTimeout = original) };
}

/** Puts something before `fetch`, until `restore()`. */
export function replaceFetch(
  other: (url: string, init: RequestInit | undefined, original: typeof fetch) => Promise<Response>,
): {
  restore: () => void;
} {
  const original = window.fetch;
  window.fetch = (input, init) => other(input as string, init, original);
  return { restore: () => (window.fetch = original) };
}
