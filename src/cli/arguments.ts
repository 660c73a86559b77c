import { parseArgs } from 'node:util';

/** The command was used in a way it does not know. */
export class UsageError extends Error {}

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | {
      readonly command: 'convert';
      readonly files: string[];
      readonly out: string | undefined;
      readonly compact: boolean;
    }
  | { readonly command: 'validate'; readonly files: string[] };

/** The name under which standard input is asked for. */
export const STANDARD_INPUT = '-';

export const HELP = `Usage: factsheet-elements COMMAND [OPTION]... [FILE]...

Commands:
  convert [FILE]    read the text of a factsheet and write it as JSON to standard output
  convert --out DIR FILE...
                    write each factsheet to a file in DIR, named after its source
  validate [FILE]...
                    check JSON factsheets against the schema

Options:
  --out DIR   the folder for the JSON files of convert; made if it is not there
  --compact   JSON on one line
  --help      show this text
  --version   show the version

Without FILE, or where FILE is -, standard input is read. Remarks and faults name file and line.

Exit status: 0 when all is well, 1 when a document is not a factsheet or has a fault, 2 when the command
was used wrongly or a file could not be read or written.
`;

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        compact: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        out: { type: 'string' },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the words of the command line; throws a UsageError where they make no sense. */
export function readArguments(words: string[]): Request {
  const { values, positionals } = parse(words);
  const { compact, help, out, version } = values;
  if (help) return { command: 'help' };
  if (version) return { command: 'version' };
  const [command, ...named] = positionals;
  const files = named.length > 0 ? named : [STANDARD_INPUT];
  if (command === 'convert') {
    if (files.length > 1 && out === undefined) throw new UsageError('Several files need --out DIR.');
    return { command, files, out, compact };
  }
  if (command === 'validate') {
    if (compact || out !== undefined) throw new UsageError('--out and --compact belong to convert.');
    return { command, files };
  }
  throw new UsageError(command === undefined ? 'No command given.' : `There is no command "${command}".`);
}
