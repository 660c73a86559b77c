import type { FactsheetParts } from '../model/factsheet.js';
import { problem, type Problem } from '../model/problem.js';
import { PartsSchema } from '../model/schema.js';
import { validateFactsheet } from '../model/validate.js';
import { fetchText, type Timing } from './fetch-text.js';

/** A factsheet that is here: its good parts, and what was wrong with the others. */
export interface Loaded {
  parts: FactsheetParts;
  faults: readonly Problem[];
  /** Whether the data were only a part of a factsheet, so that all faults are that part's. */
  isPart: boolean;
}

const NOT_A_FACTSHEET =
  'This is no factsheet: neither its JSON nor its text with a country heading and a known section.';
const BLOCKED = 'Only http and https addresses are loaded, without a password.';

/** JSON text as data. @throws {Problem} when it is not JSON */
export function parseJson(text: string, url = ''): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw problem('bad-json', `This is not JSON: ${(reason as Error).message}.`, { url });
  }
}

/**
 * Checks data.
 * @param path where the data stand in the factsheet, if they are only a part of one: left out of what is told
 * @throws {Problem} when nothing of it can be shown
 */
export function readFactsheet(data: unknown, path = '', url = ''): Loaded {
  const { parts, faults } = validateFactsheet(data, PartsSchema);
  const problems = faults.map(({ pointer, message }) =>
    problem('bad-schema', message, { pointer: pointer.startsWith(path) ? pointer.slice(path.length) : pointer, url }),
  );
  if (Object.keys(parts).length > 0) return { parts, faults: problems, isPart: path !== '' };
  throw problems[0] ?? problem('bad-schema', 'This has no part of a factsheet.', { url });
}

/**
 * Reads what an address or a file gave: JSON, or the document's text. The parser is fetched only for text.
 * @throws {Problem} when nothing of it can be shown
 */
export async function readContent(words: string, url = ''): Promise<Loaded> {
  // A byte order mark counts as white space.
  const content = words.trimStart();
  if (/^[{[]/.test(content)) return readFactsheet(parseJson(content, url), '', url);
  if (/^(?:$|<(?!!--))/.test(content)) throw problem('not-a-factsheet', NOT_A_FACTSHEET, { url });
  const { parseFactsheet } = await import('../parser/factsheet-text.js').catch(() => {
    throw problem('network', 'A script could not be loaded: parser.js.', { url });
  });
  const { factsheet } = parseFactsheet(content);
  if (!factsheet) throw problem('not-a-factsheet', NOT_A_FACTSHEET, { url });
  return { parts: factsheet, faults: [], isPart: false };
}

/** A request that several elements may wait for. */
interface Shared {
  readonly result: Promise<Loaded>;
  readonly abort: AbortController;
  waiting: number;
  done: boolean;
}

const requests = new Map<string, Shared>();

/** How many addresses are kept; beyond, the oldest that no element of the page shows is forgotten. */
const KEPT = 40;

function makeRoom(): void {
  for (const [url, { waiting }] of requests) {
    if (requests.size < KEPT) return;
    if (waiting === 0) requests.delete(url);
  }
}

function start(url: string, timing: Timing | undefined): Shared {
  makeRoom();
  const abort = new AbortController();
  const result = fetchText(url, abort.signal, timing).then((words) => readContent(words, url));
  const shared: Shared = { result, abort, waiting: 0, done: false };
  requests.set(url, shared);
  const settle = () => (shared.done = true);
  result.then(settle, () => {
    settle();
    // A failure is not kept: the next element that asks gets a new try.
    if (requests.get(url) === shared) requests.delete(url);
  });
  return shared;
}

/**
 * Loads a factsheet: one request per address and page, however many elements ask for it. The request is aborted when
 * the last of them has lost interest.
 * @throws {Problem} what kept it from arriving or from being read
 */
export async function loadFactsheet(
  address: string,
  base: string,
  signal: AbortSignal,
  timing?: Timing,
): Promise<Loaded> {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw problem('blocked-url', BLOCKED, { url: address });
  }
  url.hash = '';
  const shared = requests.get(url.href) ?? start(url.href, timing);
  shared.waiting += 1;
  signal.addEventListener('abort', () => {
    shared.waiting -= 1;
    if (shared.waiting > 0 || shared.done) return;
    requests.delete(url.href);
    shared.abort.abort();
  });
  return shared.result;
}
