/** Faults of the connection: silence, slowness, ends in the middle, headers that contradict each other. */
import { factsheet, send, text } from './samples.js';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Writes bytes that are no proper answer, past all checks, and closes. */
const raw = (words) => (response) => response.socket.end(words);

const start = (response, headers = {}) => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.write(factsheet.slice(0, 12));
};

/** Half of an answer, then the connection is closed as if all were well. */
const cut = (headers, part) => (response) => {
  response.writeHead(200, headers);
  response.write(part, () => response.socket.end());
};

export const connections = {
  /** Never answers; the client gives up. */
  silent: () => undefined,
  /** Begins and then says no more. */
  stalled: (response) => start(response),
  /** One byte every 200 ms. */
  slow: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let index = 0;
    const timer = setInterval(() => response.write(factsheet.charAt((index += 1) % factsheet.length)), 200);
    response.once('close', () => clearInterval(timer));
  },
  reset: (response) => response.socket.resetAndDestroy(),
  'reset-after-headers': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write(factsheet.slice(0, 12), () => response.socket.resetAndDestroy());
  },
  'hung-up': (response) => response.socket.end(),
  truncated: cut({ 'content-type': 'application/json', 'content-length': '100' }, factsheet.slice(0, 12)),
  /** What is there makes sense by itself. */
  'truncated-text': cut({ 'content-type': 'text/markdown', 'content-length': '100' }, text),
  'truncated-chunks': cut({ 'content-type': 'text/markdown', 'transfer-encoding': 'chunked' }, text),
  /** Closes a connection that it had promised to keep, when the next request comes on it. */
  dropped: (response, { uses }) => (uses > 1 ? response.socket.destroy() : send(response, factsheet)),
  'two-lengths': raw(`${HEAD}Content-Length: 20\r\nContent-Length: 30\r\n\r\n${factsheet}`),
  'no-length': raw(`${HEAD}Content-Length: many\r\nConnection: close\r\n\r\n${factsheet}`),
  'no-http': raw('Welcome to the ticket machine\r\n\r\n'),
};
