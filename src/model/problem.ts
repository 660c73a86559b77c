/** Every code that `factsheet-error` carries; documented in README.md. */
export type ProblemCode =
  | 'bad-attribute'
  | 'bad-json'
  | 'bad-schema'
  | 'unknown-part'
  | 'not-found'
  | 'http'
  | 'timeout'
  | 'network'
  | 'too-large'
  | 'not-a-factsheet'
  | 'blocked-url';

/** Something that keeps data from being shown: the detail of a `factsheet-error` event. */
export interface Problem {
  /** What kind of fault. */
  readonly code: ProblemCode;
  /** One English sentence for the page's author, with a way out. */
  readonly message: string;
  /** Where in the data: a JSON pointer (RFC 6901); empty for the whole. */
  readonly pointer: string;
  /** The address the data came from; empty for data in the page. */
  readonly url: string;
}

/** Makes a problem; pointer and address are empty unless given. */
export const problem = (
  code: ProblemCode,
  message: string,
  where: { pointer?: string; url?: string } = {},
): Problem => ({
  code,
  message,
  pointer: where.pointer ?? '',
  url: where.url ?? '',
});
