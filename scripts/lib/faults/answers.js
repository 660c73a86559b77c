/** Faults in what the server says: statuses, pauses it asks for, redirections. */
import { factsheet, send } from './samples.js';

const status =
  (code, headers = {}) =>
  (response) =>
    response.writeHead(code, headers).end();

/** `?after=…` is the pause that the server asks for. */
const patience =
  (code) =>
  (response, { query }) =>
    status(code, { 'retry-after': query.get('after') })(response);

const redirect = (response, location) => response.writeHead(302, { location }).end();

export const answers = {
  fine: (response) => send(response, factsheet),
  'no-content': status(204),
  'not-modified': status(304),
  'not-found': status(404),
  gone: status(410),
  forbidden: status(403),
  'too-many': status(429),
  'server-error': status(500),
  unavailable: status(503),
  busy: patience(503),
  /** Fails twice, then answers. */
  recovers: (response, { nth }) => (nth < 3 ? status(500)(response) : send(response, factsheet)),
  /** Asks for patience once. */
  patience: (response, request) => (request.nth > 1 ? send(response, factsheet) : patience(429)(response, request)),
  redirected: (response) => redirect(response, 'fine?redirected'),
  'redirect-loop': (response) => redirect(response, 'redirect-loop?again'),
  /** `?to=…`: an address that a page must not follow, or another origin. */
  redirect: (response, { query }) => redirect(response, query.get('to')),
  /** Waits until somebody asks for /faults/release?of=…; `?data=…` is then the answer. */
  held: (response, { query, released }) => released.then(() => send(response, query.get('data') ?? factsheet)),
  /** Is not there at first; whoever asks again waits for /faults/release?of=… */
  late: (response, { nth, released }) =>
    nth === 1 ? status(404)(response) : released.then(() => send(response, factsheet)),
  /** No connection, until somebody asks for /faults/release?of=… */
  offline: (response, { isReleased }) => (isReleased ? send(response, factsheet) : response.socket.resetAndDestroy()),
};
