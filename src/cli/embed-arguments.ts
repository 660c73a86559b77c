/** The options of `embed`. */
import { UsageError } from './usage-error.js';

/** What `embed` is asked to do. */
export interface EmbedRequest {
  readonly files: readonly string[];
  /** The folder of the site, from which the web server serves `base`. */
  readonly out: string;
  /** The address of that folder, with a slash at its end. */
  readonly base: string;
  /** Who the pages are from, by name. */
  readonly provider: string;
  /** Whether each file gets a smaller one beside it for servers that send it as it is. */
  readonly compress: boolean;
  readonly quiet: boolean;
}

export const EMBED_OPTIONS = {
  base: { type: 'string' },
  compress: { type: 'boolean' },
  out: { type: 'string' },
  provider: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

export const HELP_OF_EMBED = `Options of embed:
  --out DIR       the folder of your site; pages stand below embed/ in it, and what did not change stays untouched
  --base URL      the address of that folder, such as https://data.example.eu/
  --provider NAME who the pages are from, as other sites show it; by default the host's name
  --compress      beside each file write it with gzip, for nginx's gzip_static and its like
  --quiet         say nothing but faults
`;

/** The values as they were read; absent options are `undefined`. */
interface Values {
  readonly base?: string | undefined;
  readonly compress?: boolean | undefined;
  readonly out?: string | undefined;
  readonly provider?: string | undefined;
  readonly quiet?: boolean | undefined;
}

/** A whole http or https address, with a slash at its end. */
function readBase(words: string): URL {
  const address = URL.canParse(words) ? new URL(words) : undefined;
  const isPlain = address && /^https?:$/.test(address.protocol) && !/[?#;,\s']|%2f/i.test(words) && !address.username;
  if (!isPlain) throw new UsageError(`--base ${words} is no address of a folder, such as https://data.example.eu/.`);
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** Reads the options; throws a UsageError where they make no sense. */
export function readEmbedOptions(files: readonly string[], values: Values): EmbedRequest {
  const { base, compress = false, out, provider, quiet = false } = values;
  if (files.length === 0) throw new UsageError('embed needs at least one factsheet.');
  if (out === undefined) throw new UsageError('embed needs --out DIR, the folder of your site.');
  if (base === undefined) throw new UsageError('embed needs --base URL, the address of that folder.');
  const address = readBase(base);
  return { files, out, base: address.href, provider: provider?.trim() || address.hostname, compress, quiet };
}
