/** What `npm start` does: serves the examples until it is told to stop. Needs a build, which `npm test` sees to. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer, get } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { at } from '../../scripts/lib/project.js';

const script = at('scripts', 'start.js');
const env = { ...process.env, CI: 'true' };

/** Starts it, or another that does the same, and waits for the line with its address. */
async function start(options, program = script) {
  const child = spawn(process.execPath, [program, ...options], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const [address] = /^http:\/\/127\.0\.0\.1:\d+\/[a-z/]+\/$/m.exec(output) ?? [];
    if (address) return { child, address, ended };
  }
  throw new Error(`It ended without an address: ${output}`);
}

const statusOf = (address, path) =>
  new Promise((resolve, reject) => {
    // Not fetch, which tidies the path.
    const { port } = new URL(address);
    get({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode)).once('error', reject);
  });

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`serves the examples and what they need, and ends well on ${signal}`, async () => {
    const { child, address, ended } = await start(['--port', '0']);
    assert.equal(await statusOf(address, '/examples/'), 200);
    assert.equal(await statusOf(address, '/dist/factsheet-elements.js'), 200);
    assert.equal(await statusOf(address, '/there-is-none'), 404);
    assert.equal(await statusOf(address, '/%zz'), 404);
    assert.equal(await statusOf(address, '/../../etc/passwd'), 404);
    assert.equal(await statusOf(address, '/..%2f..%2fetc/passwd'), 404);
    child.kill(signal);
    assert.deepEqual(await ended, [0, null]);
  });
}

test('serves the snippet builder in the same way', async () => {
  const { child, address, ended } = await start(['--port', '0'], at('scripts', 'builder.js'));
  assert.match(address, /\/dist\/builder\/$/);
  assert.equal(await statusOf(address, '/dist/builder/'), 200);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('says that a port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { status, stderr } = spawnSync(process.execPath, [script, '--port', String(server.address().port)], {
    env,
    encoding: 'utf8',
  });
  server.close();
  assert.equal(status, 1);
  assert.match(stderr, /EADDRINUSE/);
});

test('explains itself', () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /--port N/);
});

for (const words of [['--port', 'x'], ['--port', '70000'], ['--port'], ['--what']]) {
  test(`refuses "${words.join(' ')}"`, () => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /Usage: npm start/);
  });
}
