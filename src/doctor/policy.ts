/** Reads a Content Security Policy as far as it says what may be loaded from where. */

/** A policy: the words of each of its directives. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy. Of a directive that stands there twice the first counts, as in browsers. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...words] = directive.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), words);
  }
  return policy;
}

/** The words that decide about a kind of thing; `undefined` where nothing is forbidden. */
export const wordsFor = (policy: Policy, directive: string): readonly string[] | undefined =>
  policy.get(`${directive}-elem`) ?? policy.get(directive) ?? policy.get('default-src');

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** Whether a host is the one of a source, which may begin with a star. */
const fitsHost = (host: string, wanted: string): boolean =>
  wanted === '*' || (wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted);

/** Host, perhaps with scheme, port and path. */
const HOST_SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/\S*)?$/i;

function fitsSource(url: URL, source: string, page: URL): boolean {
  const word = source.toLowerCase();
  if (word === '*') return /^(?:https?|wss?):$/.test(url.protocol);
  if (word === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z\d+.-]*:$/.test(word)) return url.protocol === word || (word === 'http:' && url.protocol === 'https:');
  const [, scheme, host = '', port, path] = HOST_SOURCE.exec(source) ?? [];
  if (!host || word.startsWith("'")) return false;
  const fitsScheme = scheme
    ? url.protocol === `${scheme.toLowerCase()}:` || (scheme.toLowerCase() === 'http' && url.protocol === 'https:')
    : url.protocol === page.protocol || url.protocol === 'https:';
  const fitsPort = port === '*' || portOf(url) === (port ?? (url.protocol === 'https:' ? '443' : '80'));
  const fitsPath =
    !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return fitsScheme && fitsPort && fitsPath && fitsHost(url.hostname, host.toLowerCase());
}

/** Something that a page loads. */
export interface Wanted {
  readonly url: URL;
  /** The address of the page that loads it. */
  readonly page: URL;
  readonly nonce?: string | undefined;
  readonly hash?: string | undefined;
}

/** Whether a list of sources lets something be loaded. */
export function allows(words: readonly string[], { url, page, nonce, hash }: Wanted): boolean {
  if (nonce && words.includes(`'nonce-${nonce}'`)) return true;
  if (hash && words.some((word) => hash.split(/\s+/).some((one) => word === `'${one}'`))) return true;
  if (words.includes("'strict-dynamic'")) return false;
  return words.some((word) => fitsSource(url, word, page));
}
