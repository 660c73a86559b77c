import { problem, type Problem } from '../model/problem.js';

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
const MAX_BYTES = 5 * 1024 * 1024;

/** A failed try: what is wrong, whether another may help, and when the server asks for it. */
interface Failure {
  problem: Problem;
  again: boolean;
  /** Milliseconds, from Retry-After. */
  after?: number | undefined;
}

const isFailure = (reason: unknown): reason is Failure =>
  typeof reason === 'object' && reason !== null && 'again' in reason;

/** Retry-After in milliseconds: seconds or an HTTP date. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

function refuse(response: Response, url: string): never {
  const { status } = response;
  if (status === 404 || status === 410) {
    throw {
      problem: problem('not-found', `There is no file at this address (HTTP ${status}).`, { url }),
      again: false,
    };
  }
  const again = status === 429 || status >= 500;
  const message = `The server answered with HTTP ${status}.`;
  throw { problem: problem('http', message, { url }), again, after: retryAfter(response) } satisfies Failure;
}

const tooLarge = (url: string): Failure => ({
  problem: problem('too-large', 'The file is larger than 5 MB.', { url }),
  again: false,
});

/** The body as UTF-8, given up as soon as it is too large. */
async function readBody(response: Response, url: string): Promise<string> {
  if (Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge(url);
  const decoder = new TextDecoder();
  let words = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader?.cancel();
      throw tooLarge(url);
    }
    words += decoder.decode(chunk.value, { stream: true });
  }
  return words + decoder.decode();
}

async function tryOnce(url: string, signal: AbortSignal, limit: number): Promise<string> {
  const timeout = AbortSignal.timeout(limit);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]), credentials: 'same-origin' });
    if (!response.ok) refuse(response, url);
    return await readBody(response, url);
  } catch (reason) {
    if (isFailure(reason)) throw reason;
    const late = timeout.aborted;
    const message = late
      ? 'The server did not answer in time.'
      : 'The request failed: no connection, or the server does not allow this page (CORS).';
    throw { problem: problem(late ? 'timeout' : 'network', message, { url }), again: true } satisfies Failure;
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Fetches text. At most three tries, on network faults, 429 and 5xx; never credentials to other origins.
 * @throws {Problem} what kept it from arriving
 */
export async function fetchText(url: string, signal: AbortSignal, timing: Timing = TIMING): Promise<string> {
  const end = Date.now() + timing.total;
  for (let count = 1; ; count += 1) {
    try {
      return await tryOnce(url, signal, Math.max(0, Math.min(timing.perTry, end - Date.now())));
    } catch (reason) {
      const failure = reason as Failure;
      const wait = failure.after ?? timing.backOff * 2 ** (count - 1);
      const outOfTime = Date.now() + wait >= end;
      if (!failure.again || count === TRIES || outOfTime || signal.aborted) throw failure.problem;
      await pause(wait, signal);
    }
  }
}
