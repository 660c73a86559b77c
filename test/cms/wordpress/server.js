/**
 * A real WordPress, of Debian's packages: files of its own, a MariaDB of its own on a socket of its own, and PHP's own
 * web server on loopback. It reaches nothing outside, and nothing reaches it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { foldersOf, pluginFiles, NAME } from '../../../scripts/lib/wordpress/plugin.js';
import { at, run } from '../../../scripts/lib/project.js';
import { until } from './until.js';

const SOURCE = '/usr/share/wordpress';
const LAB = at('test', 'cms', 'wordpress', 'lab.php');

/** The Debian packages it is made of. */
export const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone', 'mariadb-server'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-intl', 'php-curl'],
];

/** A port nobody listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function succeed(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} failed:\n${output}`);
  return output;
}

const SALTS = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY']
  .concat(['AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'])
  .map((name) => `define('${name}', 'only for tests: ${name}');`);

const configuration = ({ address, socket, log }) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}');
${SALTS.join('\n')}
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${log}');
if (is_file(__DIR__ . '/filter-all')) define('DISALLOW_UNFILTERED_HTML', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are, all else to WordPress. */
const ROUTER = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && is_file($file)) return false;
$folder = is_dir($file) && is_file(rtrim($file, '/') . '/index.php') ? rtrim($path, '/') : '';
$_SERVER['SCRIPT_NAME'] = "$folder/index.php";
chdir($_SERVER['DOCUMENT_ROOT'] . $folder);
require $_SERVER['DOCUMENT_ROOT'] . "$folder/index.php";
`;

/** Lets WordPress ask other ports of this machine, and has language and lines in the head of pages as a test wants them. */
const OWN = `<?php
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
add_action('wp_head', function () { echo get_option('lab_head', ''); });
add_filter('locale', fn($locale) => get_option('lab_locale') ?: $locale);
`;

class Wordpress {
  #folder;
  #children = [];
  #keys;
  /** Where it is, without a slash at its end. */
  address;
  /** WordPress's own version. */
  version;

  constructor(folder) {
    this.#folder = folder;
  }

  get #site() {
    return join(this.#folder, 'www');
  }

  get #socket() {
    return join(this.#folder, 'db.sock');
  }

  async start() {
    mkdirSync(this.#folder, { recursive: true });
    this.address = `http://127.0.0.1:${await freePort()}`;
    await Promise.all([this.#startDatabase(), this.#writeFiles()]);
    const { keys, version } = await this.ask('install');
    this.#keys = keys;
    this.version = version;
    this.#startServer();
    await until(
      'WordPress answers',
      () =>
        fetch(`${this.address}/wp-json/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      20_000,
    );
    return this;
  }

  #keep(command, args, env = {}) {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    // A leader that is told to end, ends its workers.
    this.#children.push(child);
    return child;
  }

  async #startDatabase() {
    const data = join(this.#folder, 'db');
    const user = `--user=${process.env.USER ?? 'root'}`;
    await succeed('mariadb-install-db', [
      ...['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    ]);
    this.#keep('mariadbd', [
      ...[
        '--no-defaults',
        user,
        `--datadir=${data}`,
        `--socket=${this.#socket}`,
        '--skip-networking',
        '--skip-log-bin',
      ],
      ...['--innodb-buffer-pool-size=64M', '--innodb-flush-log-at-trx-commit=0', `--pid-file=${data}/mariadbd.pid`],
    ]);
    const create = [
      '--no-defaults',
      `--socket=${this.#socket}`,
      '-uroot',
      '-e',
      'CREATE DATABASE wp CHARACTER SET utf8mb4',
    ];
    await until('MariaDB answers', async () => (await run('mariadb', create)).code === 0, 30_000);
  }

  async #writeFiles() {
    const site = this.#site;
    // Debian keeps parts elsewhere, behind links.
    await succeed('cp', ['-rL', SOURCE, site]);
    await succeed('rm', ['-f', join(site, 'wp-config.php')]);
    ['mu-plugins', 'uploads'].forEach((name) => mkdirSync(join(site, 'wp-content', name), { recursive: true }));
    const { address } = this;
    const log = join(this.#folder, 'debug.log');
    writeFileSync(join(site, 'wp-config.php'), configuration({ address, socket: this.#socket, log }));
    writeFileSync(join(this.#folder, 'router.php'), ROUTER);
    writeFileSync(join(site, 'wp-content', 'mu-plugins', 'lab.php'), OWN);
    const files = await pluginFiles();
    const own = join(site, 'wp-content', 'plugins', NAME);
    [own, ...foldersOf(files).map((folder) => join(own, folder))].forEach((folder) =>
      mkdirSync(folder, { recursive: true }),
    );
    for (const [path, content] of files) writeFileSync(join(own, path), content);
  }

  #startServer() {
    // Kept compiled: WordPress reads some hundred files for each page.
    const settings = [
      'display_errors=0',
      'sendmail_path=/bin/true',
      'opcache.enable_cli=1',
      'opcache.revalidate_freq=0',
    ];
    const args = [
      ...settings.flatMap((setting) => ['-d', setting]),
      '-S',
      new URL(this.address).host,
      '-t',
      this.#site,
    ];
    this.#keep('php', [...args, join(this.#folder, 'router.php')], { PHP_CLI_SERVER_WORKERS: '4' });
  }

  /**
   * Has a function of lab.php called.
   * @returns {Promise<any>} its answer
   */
  async ask(command, given = {}) {
    const env = { LAB_HOST: new URL(this.address).host };
    const settings = ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true'];
    const args = [...settings, LAB, this.#site, command, JSON.stringify(given)];
    const output = await succeed('php', args, { env });
    try {
      return JSON.parse(output);
    } catch {
      throw new Error(`lab.php ${command}: ${output}`);
    }
  }

  /**
   * Asks WordPress's own interface as one of its users.
   * @param {string} user whose name is that of a role; `admin` for the administrator
   * @param {string} path below `/wp-json/wp/v2/`
   * @param {object} [body] of a POST; without it, a GET
   */
  rest(user, path, body) {
    const headers = { 'content-type': 'application/json' };
    return this.#send(user, path, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
  }

  /** Puts a file into the media library. */
  async upload(user, name, body, type) {
    const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
    const { id, source_url: address, title } = await this.#send(user, 'media', { method: 'POST', headers, body });
    return { id, address, title: title.raw };
  }

  async #send(user, path, { headers, ...request }) {
    const key = Buffer.from(`${user}:${this.#keys[user]}`).toString('base64');
    const response = await fetch(`${this.address}/wp-json/wp/v2/${path}`, {
      ...request,
      headers: { authorization: `Basic ${key}`, ...headers },
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path} as ${user}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** What PHP said of faults, a line each. */
  faults() {
    try {
      return readFileSync(join(this.#folder, 'debug.log'), 'utf8').split('\n').filter(Boolean);
    } catch {
      return [];
    }
  }

  /** Forbids all HTML that is not on the list, to everybody. */
  async filterAll(on) {
    await succeed(on ? 'touch' : 'rm', [join(this.#site, 'filter-all')]);
  }

  /** Ends what was started, and waits until it has ended. */
  async stop() {
    await Promise.all(
      this.#children.map(
        (child) =>
          new Promise((resolve) => {
            if (child.exitCode !== null) return resolve();
            child.once('exit', resolve);
            endWorkers(child.pid).then(() => child.kill('SIGTERM'));
          }),
      ),
    );
    await succeed('rm', ['-rf', this.#folder]);
  }
}

/** PHP's server leaves its workers behind: they are ended by their numbers. */
async function endWorkers(pid) {
  const { output } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  for (const worker of output.split(/\s+/).filter(Boolean)) {
    try {
      process.kill(Number(worker), 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * @param {string} folder of its own, which goes when it stops
 * @returns {Promise<Wordpress>} with the plugin's files in place, switched off
 */
export async function startWordpress(folder) {
  const wordpress = new Wordpress(join(folder, 'wordpress'));
  try {
    return await wordpress.start();
  } catch (reason) {
    await wordpress.stop();
    throw reason;
  }
}
