import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fileError } from '../files.js';

const compressed = promisify(gzip);

/** Files that gain nothing are left alone. */
const COMPRESSIBLE = /\.(html|json|svg|csv|js|css|txt)$/;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The folder of a site, in which only what has changed is written: what servers and caches know of the rest still holds. */
export class SiteFolder {
  /** How many files have been written, and how many were there already as they should be. */
  readonly counts = { written: 0, unchanged: 0 };
  readonly #root: string;
  readonly #compress: boolean;

  constructor(root: string, compress: boolean) {
    this.#root = root;
    this.#compress = compress;
  }

  /** The bytes of a file; `undefined` where there is none. @throws {FileError} where it cannot be read */
  async read(path: string): Promise<Buffer | undefined> {
    const file = join(this.#root, path);
    return readFile(file).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw fileError('read', file, error);
    });
  }

  /** Makes a file what it shall be. @throws {FileError} where it cannot be written */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content as string);
    const changed = await this.#put(path, bytes);
    this.counts[changed ? 'written' : 'unchanged'] += 1;
    if (!COMPRESSIBLE.test(path)) return;
    // A smaller file of other days would be sent in the place of this one.
    if (this.#compress) await this.#put(`${path}.gz`, await compressed(bytes, { level: 9 }));
    else if (changed) await rm(join(this.#root, `${path}.gz`), { force: true });
  }

  /** Writes a file if it is another than before; whoever reads it meanwhile gets the old one or the new one, whole. */
  async #put(path: string, bytes: Buffer): Promise<boolean> {
    const before = await this.read(path);
    if (before?.equals(bytes)) return false;
    const file = join(this.#root, path);
    const unfinished = `${file}.unfinished`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, bytes);
      await rename(unfinished, file);
    } catch (error) {
      throw fileError('write', file, error);
    }
    return true;
  }
}
