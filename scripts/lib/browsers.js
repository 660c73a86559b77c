/** Finds browsers: what CHROME_PATH names, what the system has, and else the Chromium inside an npm package. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first of these programs that can be started; `undefined` for none. */
export const onPath = (...names) => {
  for (const name of names)
    for (const dir of (process.env.PATH ?? '').split(delimiter)) {
      const p = join(dir, name);
      try {
        accessSync(p, constants.X_OK);
        return p;
      } catch {
        // look on
      }
    }
  return undefined;
};

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
/**
 * Options of puppeteer for runs that do not listen to requests: to be told of each costs a tenth of Chromium's time, and
 * a fifth of Firefox's.
 */
export const withoutNetwork = { networkEnabled: false };

const root = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/** @returns {Promise<{executablePath: string, args: string[], headless: true | 'shell', from: string} | undefined>} */
export async function chromium() {
  const system =
    process.env.CHROME_PATH || onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  if (system) return { executablePath: system, args: [...root, ...quiet], headless: true, from: 'system' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined; // chrome-launcher knows macOS and Windows
  // The package unpacks itself to os.tmpdir() under names without a version: give it a folder of its own.
  const pkgDir = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  const cache = join(
    dirname(fileURLToPath(import.meta.url)),
    '..',
    '..',
    'node_modules',
    '.cache',
    `chromium-${version}`,
  );
  mkdirSync(cache, { recursive: true });
  const tmp = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  try {
    const { default: pkg, inflate } = await import('@sparticuz/chromium');
    const executablePath = await pkg.executablePath();
    // NSS, NSPR and expat, which a bare Debian lacks
    await inflate(join(pkgDir, 'bin', 'al2023.tar.br'));
    process.env.LD_LIBRARY_PATH = [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!existsSync('/etc/fonts/fonts.conf')) {
      const conf = join(cache, 'fonts', 'fonts.conf');
      writeFileSync(
        conf,
        `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(cache, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'fonts-cache')}</cachedir></fontconfig>\n`,
      );
      process.env.FONTCONFIG_PATH = dirname(conf);
      process.env.FONTCONFIG_FILE = conf;
    }
    return {
      executablePath,
      args: ['--no-sandbox', '--no-zygote', ...quiet],
      headless: 'shell',
      from: `npm (@sparticuz/chromium ${version})`,
    };
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }
}

/** Firefox: what FIREFOX_PATH names, else the system's; `undefined` where there is none. */
export const firefox = () => process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox');
