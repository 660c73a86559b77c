/**
 * Answers under /faults/ with what can go wrong on the way, for tests of loading, in the test runner's server and in any
 * other of node:http. The name in the path says what, and the query keeps requests of one test apart. About one address:
 * /faults/count?of=… says how many requests came, /faults/come?of=… answers when one has, /faults/closed?of=… when a
 * client has hung up on one, and /faults/release?of=… ends a wait.
 */
import { answers } from './faults/answers.js';
import { bodies } from './faults/bodies.js';
import { connections } from './faults/connections.js';
import { send } from './faults/samples.js';

/** All faults by name: `(response, {nth, query, uses, released, isReleased}) => void`. */
const FAULTS = { ...answers, ...bodies, ...connections };

/** What is known of one address: its requests, and who waits for what becomes of them. */
class Record {
  requests = 0;
  isReleased = false;
  released = new Promise((resolve) => (this.release = () => ((this.isReleased = true), resolve())));
  come = new Promise((resolve) => (this.arrive = resolve));
  closed = new Promise((resolve) => (this.close = resolve));
}

/** Counts on every connection how many requests came on it. */
const uses = new WeakMap();

/** A fault server: a handler for requests of node:http, with a memory of its own. */
export function createFaults() {
  const records = new Map();
  const of = (url) => {
    if (!records.has(url)) records.set(url, new Record());
    return records.get(url);
  };
  const questions = {
    count: ({ requests }) => requests,
    come: ({ come }) => come,
    closed: ({ closed }) => closed,
    release: ({ release }) => release(),
  };

  /** Answers, unless the request is none of its own. @returns {boolean} whether it does */
  return function answer(request, response) {
    const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
    const [, name] = /^\/faults\/([\w-]+)$/.exec(pathname) ?? [];
    if (name in questions) {
      Promise.resolve(questions[name](of(query.get('of')))).then((value) => send(response, String(value)));
      return true;
    }
    if (!(name in FAULTS)) return false;
    const { socket, url } = request;
    const record = of(url);
    record.requests += 1;
    record.arrive('come');
    uses.set(socket, (uses.get(socket) ?? 0) + 1);
    response.once('close', () => !response.writableFinished && record.close('closed'));
    const { requests: nth, released, isReleased } = record;
    FAULTS[name](response, { nth, query, uses: uses.get(socket), released, isReleased });
    return true;
  };
}

/** The fault server as middleware of Koa, which the test runner is made of. */
export const faultServer = () => {
  const answer = createFaults();
  return (context, next) => {
    if (!answer(context.req, context.res)) return next();
    context.respond = false;
    return undefined;
  };
};
