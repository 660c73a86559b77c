/**
 * The web sites that host pages live on: one server at two addresses, so that pages can be of another origin than the
 * scripts. Pages are handed in as text with their headers; folders are served as they are. Every request is noted.
 */
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { contentType, fileOf } from '../static-server.js';

/** Names of loopback, so that the same server has several origins. */
const HOSTS = ['127.0.0.1', 'localhost'];

/** Everything in an address that is not its path has been read by then. */
const pathOf = (url) => new URL(url, 'http://localhost').pathname;

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

class Site {
  #server;
  #pages = new Map();
  #folders;
  #number = 0;
  /** What was asked for since the last `forget()`: `{ method, path, headers, body }`. */
  requests = [];

  constructor(folders) {
    this.#folders = Object.entries(folders);
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Listens on a free port of loopback. */
  async start() {
    await new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, HOSTS[0], resolve);
    });
    return this;
  }

  /** Where its pages are. */
  get origin() {
    return `http://${HOSTS[0]}:${this.#server.address().port}`;
  }

  /** The same files at another origin. */
  get otherOrigin() {
    return `http://${HOSTS[1]}:${this.#server.address().port}`;
  }

  /**
   * Takes a page in.
   * @param {string | Buffer} body
   * @param {{headers?: Record<string, string>, status?: number, path?: string}} [options] `path`: by default a new one
   * @returns {string} its address
   */
  page(body, { headers = {}, status = 200, path = `/page-${(this.#number += 1)}.html` } = {}) {
    this.#pages.set(path, { body, status, headers: { 'content-type': contentType(path), ...headers } });
    return this.origin + path;
  }

  /** Answers by a function of request and response: one path, or all below it where it is `/name/`. */
  handle(path, answer) {
    this.#pages.set(path, answer);
    return this.origin + path;
  }

  /** Serves one more folder, under a path that begins and ends with a slash. */
  folder(path, folder) {
    this.#folders.push([path, folder]);
  }

  /** Forgets what was asked for so far. */
  forget() {
    this.requests = [];
  }

  async #answer(request, response) {
    const path = pathOf(request.url);
    const { method, headers } = request;
    const noted = { method, path, headers, body: '' };
    this.requests.push(noted);
    if (method === 'POST') noted.body = await readBody(request);
    const page = this.#pages.get(path) ?? this.#pages.get(`${path.split('/').slice(0, 2).join('/')}/`);
    if (typeof page === 'function') return page(request, response);
    if (page) return response.writeHead(page.status, page.headers).end(page.body);
    const file = this.#fileOf(path);
    if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    // Others may embed it, as a webmaster who hosts the scripts for several sites would allow.
    response.writeHead(200, { 'content-type': contentType(file), 'access-control-allow-origin': '*' });
    return createReadStream(file).pipe(response);
  }

  #fileOf(path) {
    const [prefix, folder] = this.#folders.find(([name]) => path.startsWith(name)) ?? [];
    return folder && fileOf(folder, `/${path.slice(prefix.length)}`);
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/**
 * @param {Record<string, string>} folders served under a path that begins and ends with a slash
 * @returns {Promise<Site>} listening until `stop()`
 */
export const startSite = (folders) => new Site(folders).start();
