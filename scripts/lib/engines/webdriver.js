/** A small client of the W3C WebDriver protocol, for Debian's WebKitGTK (packages webkit2gtk-driver and xvfb). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { onPath } from '../browsers.js';

/** How long the driver may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** Room for one tall picture: a screenshot shows no more than the window. */
const SCREEN = '1600x9000x24';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** What WebKitGTK needs, or `undefined` where a part of it is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  return driver && screen ? { driver, screen } : undefined;
}

/** A virtual screen of its own: on the reader's own desktop windows would be in the way of each other. */
async function startScreen(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once.'))),
  ]);
  return { child, display: `:${String(number).trim()}` };
}

/** One browser with one window, driven by WebDriver. */
export class WebDriver {
  #children = [];
  #base = '';
  #session = '';
  #onExit = () => this.#children.forEach((child) => child.kill());
  /** The browser's version, such as "2.50.6". */
  version = '';

  /** @throws {Error} when the browser is missing or does not start */
  async start() {
    const found = findWebKit();
    if (!found) throw new Error('WebKitGTK is not here: apt-get install webkit2gtk-driver xvfb');
    process.once('exit', this.#onExit);
    const { child, display } = await startScreen(found.screen);
    this.#children.push(child);
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    // Drawn by the graphics driver, the same page is not the same picture twice.
    const steady = { WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };
    const env = { ...process.env, ...steady, DISPLAY: display, GDK_BACKEND: 'x11' };
    this.#children.push(spawn(found.driver, [`--port=${port}`], { stdio: 'ignore', env }));
    await this.#untilUp();
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', unhandledPromptBehavior: 'dismiss' } };
    const session = await this.#call('POST', '/session', { capabilities });
    this.#session = `/session/${session.sessionId}`;
    this.version = session.capabilities.browserVersion;
    await this.send('POST', 'timeouts', { script: PATIENCE, pageLoad: PATIENCE });
  }

  async #untilUp() {
    for (let tries = 100; ; tries -= 1) {
      try {
        return await this.#call('GET', '/status');
      } catch (reason) {
        if (tries === 0) throw reason;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(2 * PATIENCE),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** A command of the session, such as `POST url`. */
  send(method, command, body) {
    return this.#call(method, `${this.#session}/${command}`, body);
  }

  /** Runs a function in the page and waits for what it returns; values cross as JSON. */
  async evaluate(run, ...args) {
    const script = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (${run})(...JSON.parse(arguments[0]))).then(
  (value) => done({ value: JSON.stringify(value) }),
  (reason) => done({ fault: String(reason?.stack ?? reason) }),
);`;
    const given = JSON.stringify(args);
    const { value, fault } = await this.send('POST', 'execute/async', { script, args: [given] });
    if (fault !== undefined) throw new Error(fault);
    return value === undefined || value === null ? undefined : JSON.parse(value);
  }

  async stop() {
    if (this.#session) await this.send('DELETE', '').catch(() => undefined);
    process.off('exit', this.#onExit);
    this.#onExit();
  }
}
