/** Shows a page of the project in a browser: builds first where dist/ is missing or older than its sources. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { isStale } from './build-state.js';
import { at, root, run } from './project.js';
import { serve } from './static-server.js';

const FIRST_PORT = 8080;
/** How many ports are tried, from the first one on. */
const TRIES = 20;

const helpOf = ({ what, command }) => `Shows ${what} in a browser, until Ctrl-C.

Usage: ${command} [-- OPTIONS]

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
async function listen(home, wanted) {
  for (let port = wanted ?? FIRST_PORT; ; port += 1) {
    try {
      return await serve(root, { port, home });
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

/**
 * Serves a page on loopback until Ctrl-C, and opens it where there is a desktop.
 * @param {{what: string, are: string, command: string, home: string}} shown what it is, the same with its verb, what shows it,
 *   and its path
 * @param {string[]} words of the command line
 * @returns {Promise<number>} the exit code
 */
export async function showPage(shown, words) {
  const { what, are, home } = shown;
  let options;
  try {
    options = readOptions(words);
  } catch (error) {
    console.error(`${error.message}\n\n${helpOf(shown)}`);
    return 2;
  }
  if (options.help) {
    console.log(helpOf(shown));
    return 0;
  }
  if (isStale() && !(await build())) return 1;
  let server;
  try {
    server = await listen(home, options.port);
  } catch (error) {
    console.error(`No server for ${what}: ${error.message}`);
    return 1;
  }
  // Not localhost, which may be somebody else's server on the other loopback address.
  const address = `http://127.0.0.1:${server.address().port}${home}`;
  console.log(`${are} served until Ctrl-C at\n${address}`);
  open(address);
  await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  server.close();
  server.closeAllConnections();
  return 0;
}
