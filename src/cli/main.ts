/** The `factsheet-elements` command. */
import { readFile } from 'node:fs/promises';
import { HELP, readArguments } from './arguments.js';
import { convert } from './convert.js';
import { doctor } from './doctor.js';
import { embed } from './embed/embed.js';
import { FileError } from './files.js';
import { jsonld } from './jsonld.js';
import { render } from './render.js';
import { UsageError } from './usage-error.js';
import { validate } from './validate.js';

/** The version in the package this file was published with, as dist/cli.js. */
async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}

async function run(words: string[]): Promise<number> {
  const request = readArguments(words);
  switch (request.command) {
    case 'convert':
      return convert(request);
    case 'validate':
      return validate(request.files);
    case 'render':
      return render(request);
    case 'jsonld':
      return jsonld(request);
    case 'embed':
      return embed(request, await version());
    case 'doctor':
      return doctor(request.files);
    case 'version':
      process.stdout.write(`${await version()}\n`);
      return 0;
    case 'help':
      process.stdout.write(HELP);
      return 0;
  }
}

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof FileError)) throw error;
  const advice = error instanceof UsageError ? '\nTry factsheet-elements --help.' : '';
  process.stderr.write(`${error.message}${advice}\n`);
  process.exitCode = 2;
}
