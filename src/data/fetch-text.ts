import { problem, type Problem, type ProblemCode } from '../model/problem.js';
import { decode } from './decode.js';

/** How long to wait, in milliseconds; tests hand in shorter ones. */
export interface Timing {
  /** For one try, its body included. */
  readonly perTry: number;
  /** For all tries and the pauses between them. */
  readonly total: number;
  /** Before the second try; doubled before the third. */
  readonly backOff: number;
}

const TIMING: Timing = { perTry: 10_000, total: 25_000, backOff: 500 };
const TRIES = 3;
/** Five megabytes: the largest real factsheet has some twenty kilobytes. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** A failed try: what is wrong, whether another may help, and when the server asks for it. */
interface Failure {
  problem: Problem;
  again: boolean;
  /** Milliseconds, from Retry-After. */
  after?: number;
}

/** What else is thrown on the way is an error, too. */
const isFailure = (reason: unknown): reason is Failure => 'again' in (reason as object);

const failure = (url: string, code: ProblemCode, message: string, again: boolean, after = 0): Failure => ({
  problem: problem(code, message, { url }),
  again,
  after,
});

/** Retry-After in milliseconds: seconds or a date of HTTP; below 0 for one that is over, 0 for what is neither. */
function retryAfter({ headers }: Response): number {
  const header = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  return (header.endsWith(' GMT') && Date.parse(header) - Date.now()) || 0;
}

function refusal(response: Response, url: string): Failure {
  const { status } = response;
  if (status === 404 || status === 410) {
    return failure(url, 'not-found', `There is no file here (HTTP ${status}): correct src.`, false);
  }
  const message = `The server answered with HTTP ${status}: see its log.`;
  return failure(url, 'http', message, status === 429 || status >= 500, retryAfter(response));
}

const tooLarge = (url: string): Failure =>
  failure(url, 'too-large', 'The file is larger than 5 MB: make it smaller.', false);

/** The bytes of the body, given up as soon as there are too many. */
async function readBody({ body }: Response, url: string): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > MAX_BYTES) {
      // WebKit goes on reading what is only aborted.
      reader?.cancel().catch(() => undefined);
      throw tooLarge(url);
    }
    chunks.push(chunk.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function tryOnce(url: string, signal: AbortSignal, limit: number): Promise<string> {
  const timeout = AbortSignal.timeout(limit);
  const done = new AbortController();
  // Not AbortSignal.any(): WebKit forgets what that returns, and the request then never ends.
  const stop = () => done.abort();
  for (const reason of [signal, timeout]) {
    reason.addEventListener('abort', stop, { signal: done.signal });
    if (reason.aborted) stop();
  }
  try {
    const response = await fetch(url, { signal: done.signal, credentials: 'same-origin' });
    if (!response.ok) throw refusal(response, url);
    return decode(await readBody(response, url), response.headers.get('content-type'));
  } catch (reason) {
    if (isFailure(reason)) throw reason;
    throw timeout.aborted
      ? failure(url, 'timeout', 'The server took too long: try again later.', true)
      : failure(url, 'network', 'No connection, or not allowed by the server (CORS) or the page (connect-src).', true);
  } finally {
    // What is still coming in, such as the rest of a file that is too large, is not wanted.
    stop();
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/**
 * Fetches text. At most three tries, on network faults, 429 and 5xx; never credentials to other origins.
 * @throws {Problem} what kept it from arriving
 */
export async function fetchText(url: string, signal: AbortSignal, timing: Timing = TIMING): Promise<string> {
  const end = performance.now() + timing.total;
  for (let count = 1; ; count += 1) {
    const left = end - performance.now();
    try {
      return await tryOnce(url, signal, Math.max(0, Math.min(timing.perTry, left)));
    } catch (reason) {
      const { problem, again, after = 0 } = reason as Failure;
      const wait = Math.max(after, timing.backOff * 2 ** (count - 1));
      const outOfTime = performance.now() + wait >= end;
      if (!again || count === TRIES || outOfTime || signal.aborted) throw problem;
      await pause(wait, signal);
    }
  }
}
