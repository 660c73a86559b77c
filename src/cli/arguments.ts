import { parseArgs } from 'node:util';
import { EMBED_OPTIONS, HELP_OF_EMBED, readEmbedOptions, type EmbedRequest } from './embed-arguments.js';
import { HELP_OF_JSONLD, JSONLD_OPTIONS, readJsonLdOptions, type JsonLdRequest } from './jsonld-arguments.js';
import { HELP_OF_RENDER, readRenderOptions, RENDER_OPTIONS, type RenderRequest } from './render-arguments.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | {
      readonly command: 'convert';
      readonly files: string[];
      readonly out: string | undefined;
      readonly compact: boolean;
    }
  | { readonly command: 'validate' | 'doctor'; readonly files: string[] }
  | (EmbedRequest & { readonly command: 'embed' })
  | (JsonLdRequest & { readonly command: 'jsonld' })
  | (RenderRequest & { readonly command: 'render' });

/** The name under which standard input is asked for. */
export const STANDARD_INPUT = '-';

export const HELP = `Usage: factsheet-elements COMMAND [OPTION]... [FILE]...

Commands:
  convert [FILE]    read the text of a factsheet and write it as JSON to standard output
  convert --out DIR FILE...
                    write each factsheet to a file in DIR, named after its source
  validate [FILE]...
                    check JSON factsheets against the schema
  render [FILE]     read a factsheet, as JSON or as its text, and write it as static HTML to standard output
  jsonld [FILE]     read a factsheet, as JSON or as its text, and describe it for machines, as JSON-LD
  jsonld --out DIR FILE...
                    write a description of each to a file in DIR, named after its source
  embed --out DIR --base URL FILE...
                    write a page for each widget of each factsheet, for other sites to link or to show in a frame
  doctor [FILE]...  say what is wrong with HTML pages, or pieces of them, that embed the elements

Options of convert:
  --out DIR   the folder for the JSON files; made if it is not there
  --compact   JSON on one line

${HELP_OF_RENDER}
${HELP_OF_JSONLD}
${HELP_OF_EMBED}
Options:
  --help      show this text
  --version   show the version

Without FILE, or where FILE is -, standard input is read. Remarks and faults name file and line.

Exit status: 0 when all is well, 1 when a document is not a factsheet or has a fault, or something was
found in a page, 2 when the command was used wrongly or a file could not be read or written.
`;

/** The options of each command; help and version belong to all. */
const CONVERT_OPTIONS = { compact: { type: 'boolean' }, out: { type: 'string' } } as const;
const COMMANDS: Readonly<Record<string, object>> = {
  convert: CONVERT_OPTIONS,
  validate: {},
  render: RENDER_OPTIONS,
  jsonld: JSONLD_OPTIONS,
  embed: EMBED_OPTIONS,
  doctor: {},
};

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        ...CONVERT_OPTIONS,
        ...RENDER_OPTIONS,
        ...JSONLD_OPTIONS,
        ...EMBED_OPTIONS,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Refuses options of other commands. */
function checkOptions(command: string, given: readonly string[]): void {
  const own = COMMANDS[command];
  if (!own) throw new UsageError(`There is no command "${command}".`);
  const stray = given.find((option) => !(option in own));
  if (stray === undefined) return;
  const owner = Object.keys(COMMANDS).find((name) => stray in (COMMANDS[name] ?? {}));
  throw new UsageError(`--${stray} belongs to ${owner}.`);
}

/** Reads the words of the command line; throws a UsageError where they make no sense. */
export function readArguments(words: string[]): Request {
  const { values, positionals } = parse(words);
  const { help, version, ...options } = values;
  if (help) return { command: 'help' };
  if (version) return { command: 'version' };
  const [command, ...named] = positionals;
  if (command === undefined) throw new UsageError('No command given.');
  checkOptions(command, Object.keys(options));
  const files = named.length > 0 ? named : [STANDARD_INPUT];
  if (command === 'validate' || command === 'doctor') return { command, files };
  if (command === 'convert') {
    const { out, compact = false } = options;
    if (files.length > 1 && out === undefined) throw new UsageError('Several files need --out DIR.');
    return { command, files, out, compact };
  }
  if (command === 'embed') return { command, ...readEmbedOptions(named, options) };
  if (command === 'jsonld') return { command, ...readJsonLdOptions(files, options) };
  const [file = STANDARD_INPUT, ...more] = files;
  if (more.length > 0) throw new UsageError('render takes one file.');
  return { command: 'render', file, ...readRenderOptions(options) };
}
