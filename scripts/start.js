/**
 * Shows the examples in a browser: builds first where dist/ is missing or older than its sources.
 *
 * Usage: npm start [-- --port N]
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isStale } from './lib/build-state.js';
import { at, root, run } from './lib/project.js';
import { serve } from './lib/static-server.js';

const FIRST_PORT = 8080;
/** How many ports are tried, from the first one on. */
const TRIES = 20;

const HELP = `Shows the examples in a browser, until Ctrl-C.

Usage: npm start [-- OPTIONS]

  --port N   listen on this port; by default the first free one from ${FIRST_PORT}
  --help     show this`;

/** @returns {{port: number | undefined, help: boolean}} @throws {Error} saying what is wrong with the words given */
function readOptions(words) {
  const { values } = parseArgs({ args: words, options: { port: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.port === undefined) return { port: undefined, help: values.help === true };
  const port = /^\d+$/.test(values.port) ? Number(values.port) : NaN;
  if (!(port <= 65535)) throw new Error(`--port ${values.port} is not a number from 0 to 65535.`);
  return { port, help: values.help === true };
}

/** Listens on the port asked for, or else on the first free one. */
async function listen(wanted) {
  for (let port = wanted ?? FIRST_PORT; ; port += 1) {
    try {
      return await serve(root, { port, home: '/examples/' });
    } catch (error) {
      const next = wanted === undefined && error.code === 'EADDRINUSE' && port < FIRST_PORT + TRIES;
      if (!next) throw error;
    }
  }
}

/** The program that opens an address, where there is a desktop to open it on. */
function opener() {
  if (process.env.CI) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Opens the address; a desktop without the program for it is no fault, since the address has been printed. */
function open(address) {
  const [command, ...args] = opener() ?? [];
  if (!command) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

async function build() {
  console.log('Building first …');
  const { code } = await run(process.execPath, [at('scripts', 'build.js')], { show: true });
  return code === 0;
}

async function main(words) {
  let options;
  try {
    options = readOptions(words);
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (isStale() && !(await build())) return 1;
  let server;
  try {
    server = await listen(options.port);
  } catch (error) {
    console.error(`The examples cannot be served: ${error.message}`);
    return 1;
  }
  // Not localhost, which may be somebody else's server on the other loopback address.
  const address = `http://127.0.0.1:${server.address().port}/examples/`;
  console.log(`The examples are served until Ctrl-C at\n${address}`);
  open(address);
  await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  server.close();
  server.closeAllConnections();
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
