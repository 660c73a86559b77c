/** Makes everything that the checks need: the frameworks, the package as it is published, the built apps, the pages. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packAndInstall } from '../../scripts/lib/packed-package.js';
import { run } from '../../scripts/lib/project.js';

export const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
/** The folder that is served. */
export const pages = join(modules, '.cache', 'pages');
const MARK = join(modules, '.cache', 'installed-lock.json');

const succeed = async (command, args) => {
  const { code, output } = await run(command, args, { cwd: here });
  if (code !== 0) throw new Error(`${args.join(' ')}\n${output}`);
};

/** The tools of the frameworks, each by its own script. */
export const tool = (script, args) => run(process.execPath, [join(modules, script), ...args], { cwd: here });

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Installs the frameworks, unless those of this very lock file are there. */
export async function installFrameworks() {
  const lock = read(join(here, 'package-lock.json'));
  if (read(MARK) === lock) return;
  await succeed('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(join(modules, '.cache'), { recursive: true });
  writeFileSync(MARK, lock);
}

/** Packs the package, and puts it and what it depends on beside the frameworks, where npm would. */
export async function installPackage() {
  const packed = await packAndInstall();
  try {
    rmSync(join(modules, 'factsheet-elements'), { recursive: true, force: true });
    cpSync(join(packed.project, 'node_modules'), modules, {
      recursive: true,
      filter: (path) => !/node_modules[\\/]\.(bin|package-lock\.json)/.test(path),
    });
  } finally {
    packed.remove();
  }
}

/** The apps that a browser draws from nothing, by the name of their folder, with their entries. */
const APPS = {
  react: 'react/client.tsx',
  vue: 'vue/client.ts',
  svelte: 'svelte/client.ts',
  angular: 'angular/client.js',
  preact: 'preact/client.tsx',
  solid: 'solid/client.tsx',
};

/** The apps that a server has written before. */
const WRITTEN = {
  react: { server: 'react/server.tsx', client: 'react/hydrate.tsx' },
  vue: { server: 'vue/server.ts', client: 'vue/hydrate.ts' },
};

/**
 * Builds all apps and writes all pages.
 * @returns {Promise<Record<string, string>>} the pages by the name of what they try
 */
export async function buildPages() {
  // Only now are the frameworks certain to be there.
  const [{ bundle }, { appPage, writePages }] = await Promise.all([import('./bundle.js'), import('./pages/write.js')]);
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  await succeed(process.execPath, [join(modules, '@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'angular']);
  const made = {};
  const add = (what, name, text) => {
    writeFileSync(join(pages, `${name}.html`), text);
    made[what] = `${name}.html`;
  };
  for (const [name, entry] of Object.entries(APPS)) {
    await bundle(entry, join(pages, `${name}.js`));
    add(name, name, appPage(name, name === 'angular' ? '<app-root></app-root>' : ''));
  }
  for (const [name, { server, client }] of Object.entries(WRITTEN)) {
    const script = join(pages, `${name}-server.mjs`);
    await bundle(server, script, { server: true });
    // A development build, since only that says where server and browser differ.
    await bundle(client, join(pages, `${name}-hydrate.js`), { development: true });
    const { render } = await import(pathToFileURL(script).href);
    add(`${name}, written by a server`, `${name}-hydrate`, appPage(`${name}-hydrate`, await render()));
  }
  for (const name of ['htmx', 'turbo']) {
    await bundle(`pages/${name}.js`, join(pages, `${name}.js`));
    made[name] = `${name}.html`;
  }
  cpSync(join(modules, 'htmx.org/dist/htmx.min.js'), join(pages, 'htmx.min.js'));
  cpSync(join(modules, '@hotwired/turbo/dist/turbo.es2017-umd.js'), join(pages, 'turbo.umd.js'));
  cpSync(join(modules, 'factsheet-elements/dist'), join(pages, 'factsheet-elements'), { recursive: true });
  writePages(pages);
  return made;
}
