import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a file is, by its name. */
export const contentType = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

const fileAt = (root, pathname) => {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return fileAt(root, `${pathname.replace(/\/$/, '')}/index.html`);
  return stats?.isFile() ? path : undefined;
};

/** The file a request asks for below a folder, or the index there; none for an address that cannot be read (`/%zz`). */
export const fileOf = (root, url) => {
  try {
    return fileAt(root, new URL(`http://localhost${url}`).pathname);
  } catch {
    return undefined;
  }
};

/**
 * Serves a folder on loopback.
 * @param {string} root an absolute path without a slash at its end
 * @param {{port?: number, headers?: Record<string, string>, home?: string}} [options]
 *   port 0: any free one; `home`: where the address without a path leads
 * @returns {Promise<import('node:http').Server>} listening
 */
export const serve = (root, { port = 0, headers = {}, home } = {}) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (home && request.url === '/') {
        response.writeHead(302, { location: home }).end();
        return;
      }
      const path = fileOf(root, request.url ?? '/');
      if (!path) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      response.writeHead(200, { 'content-type': contentType(path), ...headers });
      return createReadStream(path).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
