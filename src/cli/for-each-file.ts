import { FileError, nameOf } from './files.js';

const CLEAR_LINE = '\r\u001b[K';

/** Writes a line to standard error. */
export type Print = (message: string) => void;

/** Work on one file; returns an exit status. */
export type Work = (file: string, print: Print, index: number) => Promise<number>;

/**
 * Works on each file in turn, with a progress line on standard error that only a person at a terminal sees. A file
 * that cannot be read or written does not keep the others waiting.
 * @param isQuiet whether nobody shall see it
 * @returns the worst exit status
 */
export async function forEachFile(files: readonly string[], work: Work, isQuiet = false): Promise<number> {
  const showsProgress = process.stderr.isTTY && files.length > 1 && !isQuiet;
  const clear = showsProgress ? CLEAR_LINE : '';
  const print: Print = (message) => process.stderr.write(`${clear}${message}\n`);
  let worst = 0;
  for (const [index, file] of files.entries()) {
    if (showsProgress) process.stderr.write(`${clear}${index + 1}/${files.length} ${nameOf(file)}`);
    const status = await work(file, print, index).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      print(error.message);
      return 2;
    });
    worst = Math.max(worst, status);
  }
  process.stderr.write(clear);
  return worst;
}
