/** The options of `jsonld`. */
import { UsageError } from './usage-error.js';

/** What `jsonld` is asked to do. */
export interface JsonLdRequest {
  readonly files: readonly string[];
  readonly out: string | undefined;
  readonly compact: boolean;
  readonly page: string | undefined;
  readonly data: string | undefined;
  readonly language: string | undefined;
}

export const JSONLD_OPTIONS = {
  compact: { type: 'boolean' },
  data: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  page: { type: 'string' },
} as const;

export const HELP_OF_JSONLD = `Options of jsonld:
  --page URL  the page that shows the factsheet
  --data URL  where the factsheet can be fetched, as JSON or as its text; may be relative to the page
  --lang LANG the language of the factsheet's words, where it does not say it
  --out DIR   the folder for the JSON-LD files; made if it is not there
  --compact   JSON-LD on one line
`;

/** The values as they were read; absent options are `undefined`. */
interface Values {
  readonly compact?: boolean | undefined;
  readonly data?: string | undefined;
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
  readonly page?: string | undefined;
}

/** Reads the options; throws a UsageError where they make no sense. */
export function readJsonLdOptions(files: readonly string[], values: Values): JsonLdRequest {
  const { compact = false, data, lang, out, page } = values;
  if (files.length > 1 && out === undefined) throw new UsageError('Several files need --out DIR.');
  if (files.length > 1 && data !== undefined) throw new UsageError('--data is the address of one file.');
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang)) {
    throw new UsageError(`--lang ${lang} is no language tag, such as fr or pt-PT.`);
  }
  return { files, out, compact, page, data, language: lang };
}
