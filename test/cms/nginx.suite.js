/** Debian's nginx with the published configuration: it serves embed pages as docs/embed.md says. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { at, isMain } from '../../scripts/lib/project.js';
import { writeSite } from '../helpers/embed-site.js';

const CONFIGURATION = at('examples', 'nginx', 'factsheet-embed.conf');

/** How often it is asked whether it listens, and how long between, in milliseconds. */
const TRIES = 100;
const PAUSE = 50;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** An answer as it was sent: nothing is unpacked, and no redirect is followed. */
async function get(port, path, headers = {}) {
  const asked = request({ host: '127.0.0.1', port, path, headers }).end();
  const [answer] = await once(asked, 'response');
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

/** Replaces one line of the configuration, which must be there. */
function put(text, before, after) {
  assert.ok(text.includes(before), `the configuration has "${before}"`);
  return text.replace(before, after);
}

/** The main configuration that Debian has around ours, with all that nginx writes in one folder. */
const around = (folder) => `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/factsheet-embed.conf;
}
`;

/** Starts nginx. @returns what stops it */
async function start(folder, port, root) {
  let ours = await readFile(CONFIGURATION, 'utf8');
  ours = put(ours, 'listen 80;', `listen 127.0.0.1:${port};`);
  ours = put(ours, 'root /srv/factsheets;', `root ${root};`);
  await writeFile(join(folder, 'factsheet-embed.conf'), ours);
  const main = join(folder, 'nginx.conf');
  await writeFile(main, around(folder));
  const server = spawn('nginx', ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(server, 'exit');
  for (let count = 0; count < TRIES; count += 1) {
    if (server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    // It does not say when it listens.
    const answer = await get(port, '/').catch(() => wait(PAUSE));
    if (answer) break;
  }
  return async () => {
    server.kill('SIGTERM');
    await ended;
  };
}

const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, must-revalidate';
const SHEET = '/embed/be-2024';

/** Addresses, and what is sent for them. `cors`: whether other sites' scripts may read it. */
function expected({ assets, scripts }) {
  const page = { type: 'text/html; charset=utf-8', cache: SHORT, cors: false };
  const json = { type: 'application/json; charset=utf-8', cache: SHORT, cors: true };
  const script = { type: 'application/javascript; charset=utf-8', cache: YEAR };
  return {
    [`${SHEET}/topic-chart`]: page,
    [`${SHEET}/topic-chart?lang=fr`]: page,
    [`${SHEET}/indicator-gauge/citizens/`]: page,
    [`${SHEET}/factsheet.json`]: json,
    [`${SHEET}/topic-chart/oembed.json`]: json,
    [`${SHEET}/topic-chart/data.csv`]: { type: 'text/csv; charset=utf-8', cache: SHORT, cors: true },
    [`${SHEET}/topic-chart/picture.svg`]: { type: 'image/svg+xml; charset=utf-8', cache: SHORT, cors: true },
    [`${SHEET}/topic-chart/card.png`]: { type: 'image/png', cache: SHORT, cors: false, plain: true },
    [`/${assets['embed.js'].file}`]: { ...script, cors: false },
    [`/${assets['page.css'].file}`]: { type: 'text/css; charset=utf-8', cache: YEAR, cors: false },
    [`/${scripts['autoloader.js'].file}`]: { ...script, cors: true },
  };
}

async function checkAddress(port, path, { type, cache, cors, plain = false }) {
  const answer = await get(port, path, { 'accept-encoding': 'gzip' });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['content-type'], type);
  assert.equal(answer.headers['cache-control'], cache);
  assert.equal(answer.headers['access-control-allow-origin'], cors ? '*' : undefined);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  const whole = await get(port, path);
  assert.equal(whole.headers['content-encoding'], undefined);
  if (plain) {
    assert.equal(answer.headers['content-encoding'], undefined);
    return;
  }
  assert.equal(answer.headers['content-encoding'], 'gzip');
  assert.equal(answer.headers['vary'], 'Accept-Encoding');
  assert.ok(answer.body.length < whole.body.length, 'it is smaller');
  assert.deepEqual(gunzipSync(answer.body), whole.body);
}

const suite = {
  name: 'nginx',
  packages: ['nginx-light'],

  /**
   * @param {{test: (name: string, check: () => Promise<void>) => Promise<void>, log: (words: string) => void, folder: string}} tools
   */
  async run({ test, log, folder }) {
    const port = await freePort();
    const root = join(folder, 'site');
    await mkdir(root, { recursive: true });
    writeSite(root, `http://127.0.0.1:${port}/`, { words: ['--compress'] });
    const manifest = JSON.parse(await readFile(join(root, 'embed', 'manifest.json'), 'utf8'));
    const stop = await start(folder, port, root);
    log(`nginx listens on port ${port}.`);
    try {
      for (const [path, answer] of Object.entries(expected(manifest))) {
        await test(`sends ${path.replace(/-[\da-f]{12}/, '-HASH')}`, () => checkAddress(port, path, answer));
      }
      await test('says that nothing has changed to those who have the page', async () => {
        const { headers } = await get(port, `${SHEET}/topic-chart`);
        const again = await get(port, `${SHEET}/topic-chart`, { 'if-none-match': headers.etag });
        assert.equal(again.status, 304);
      });
      await test('knows no other addresses, and lets nobody keep that answer for a year', async () => {
        for (const path of [`${SHEET}/boat`, '/embed/assets/embed-000000000000.js', SHEET, '/embed/']) {
          const { status, headers } = await get(port, path);
          assert.equal(status, 404, path);
          assert.equal(headers['cache-control'], undefined, path);
        }
      });
    } finally {
      await stop();
      log('nginx has stopped.');
    }
  },
};

export default suite;

/** Runs the suite by itself. */
async function main() {
  const folder = await mkdtemp(join(tmpdir(), 'factsheet-nginx-'));
  let failed = 0;
  const test = async (name, check) => {
    const fault = await check().catch((error) => error);
    if (fault) failed += 1;
    console.log(`${fault ? 'FAILED' : 'passed'}: ${name}${fault ? `\n${fault.stack}` : ''}`);
  };
  await suite.run({ test, log: console.log, folder });
  await rm(folder, { recursive: true });
  return failed > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = await main();
