/** The files that all embed pages have in common, and the package's own scripts for pages that show widgets themselves. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Assets } from '../../embed/sheet-files.js';
import { fileError } from '../files.js';
import type { SiteFolder } from './site-folder.js';

/** A file that pages may name with its hash, so that browsers take no other at its address. */
export interface Published {
  /** From the folder of the site. */
  readonly file: string;
  readonly integrity: string;
}

/** The folder of the package's files, where this one stands as it is published. */
const PACKAGE = new URL('.', import.meta.url);

/**
 * Scripts for pages of other sites, and what these fetch when a page needs it; folders end with a slash. The autoloader
 * trusts links to the host that it comes from, so that it stands beside the pages that they lead to.
 */
const SCRIPTS = [
  'autoloader.js',
  'autoload/',
  'factsheet-elements.js',
  'factsheet-elements.iife.js',
  'factsheet-elements.css',
  'i18n/locales/',
  'styles/',
  'parser.js',
  'elements/shared/context.js',
  'internal/children.js',
  'internal/on-request.js',
  'take-away/menu.js',
  'doctor/doctor.js',
  'third-party-licenses.txt',
];

async function readOwn(name: string): Promise<Buffer> {
  const file = new URL(name, PACKAGE);
  return readFile(file).catch((error: unknown) => {
    throw fileError('read', file.pathname, error);
  });
}

/** The files of a folder of the package, by their paths in it. */
async function list(folder: string, ending: RegExp): Promise<string[]> {
  const place = new URL(folder, PACKAGE);
  const names = await readdir(place).catch((error: unknown) => {
    throw fileError('read', place.pathname, error);
  });
  return names
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => folder + name);
}

/** As long as no two versions of a file could bear one name by chance. */
const HASH_LENGTH = 12;

const hashOf = (...contents: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, HASH_LENGTH);
};

/** What a page's `integrity` says of a file. */
const integrityOf = (content: Uint8Array): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const FOLDER = 'embed/assets/';

/** Writes the files that pages link, each under a name made from what is in it. */
export async function writeAssets(
  site: SiteFolder,
  base: string,
): Promise<{ assets: Assets; published: Record<string, Published> }> {
  const published: Record<string, Published> = {};
  const put = async (name: string, path: string, content: Buffer): Promise<string> => {
    await site.write(path, content);
    published[name] = { file: path, integrity: integrityOf(content) };
    return base + path;
  };
  const putHashed = async (source: string): Promise<string> => {
    const content = await readOwn(source);
    const name = basename(source);
    return put(name, FOLDER + name.replace(/(\.\w+)$/, `-${hashOf(content)}$1`), content);
  };
  const script = await putHashed('embed/embed.js');
  const pageStyle = await putHashed('embed/page.css');
  const styles = new Map<string, string>();
  for (const sheet of await list('styles/', /\.css$/)) {
    styles.set(`factsheet-${basename(sheet, '.css')}`, await putHashed(sheet));
  }
  // One name for all languages: a page need not name each.
  const sources = await list('embed/locales/', /\.js$/);
  const contents = await Promise.all(sources.map(readOwn));
  const folder = `${FOLDER}locales-${hashOf(...contents)}/`;
  for (const [index, content] of contents.entries()) {
    const name = basename(sources[index] ?? '');
    await put(`locales/${name}`, folder + name, content);
  }
  const languages = sources.map((source) => basename(source, '.js'));
  const styleOf = (tag: string): string => styles.get(tag) ?? '';
  return {
    assets: { script, pageStyle, styleOf, locales: base + folder, languages, folder: base + FOLDER },
    published,
  };
}

/** Writes the package's scripts for other sites into a folder of their version, so that what is there never changes. */
export async function writeScripts(site: SiteFolder, version: string): Promise<Record<string, Published>> {
  const published: Record<string, Published> = {};
  for (const entry of SCRIPTS) {
    const sources = entry.endsWith('/') ? await list(entry, /\.(js|css)$/) : [entry];
    for (const source of sources) {
      const content = await readOwn(source);
      const file = `embed/scripts/${version}/${source}`;
      await site.write(file, content);
      published[source] = { file, integrity: integrityOf(content) };
    }
  }
  return published;
}
