/** The options of `render`. */
import { UsageError } from './usage-error.js';

/** What `render` is asked to do. */
export interface RenderRequest {
  readonly file: string;
  /** Tags, in the order of the command line. */
  readonly elements: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  readonly src: string | undefined;
  readonly styles: 'link' | 'inline' | undefined;
  readonly stylesheetBase: string | undefined;
  readonly light: boolean;
  /** Whether a description for machines shall stand beside the elements, and the page that they will stand in. */
  readonly jsonLd: boolean;
  readonly page: string | undefined;
  readonly output: string | undefined;
}

export const RENDER_OPTIONS = {
  attribute: { type: 'string', multiple: true },
  element: { type: 'string', multiple: true },
  'heading-level': { type: 'string' },
  'json-ld': { type: 'boolean' },
  lang: { type: 'string' },
  light: { type: 'boolean' },
  output: { type: 'string' },
  page: { type: 'string' },
  src: { type: 'string' },
  styles: { type: 'string' },
  'stylesheet-base': { type: 'string' },
} as const;

export const HELP_OF_RENDER = `Options of render:
  --element NAME         such as topic-chart; may be given several times; by default document
  --attribute NAME=VALUE an attribute of the elements, such as indicator=citizens; several times
  --heading-level N      level of the first heading, 1 to 6
  --lang LANG            the reader's language; by default the factsheet's
  --src URL              where the page's script finds the factsheet; without it the elements carry their data
  --stylesheet-base URL  the folder of the package's files on your server; by default /factsheet-elements/
  --styles inline        <style> in place of links; standard error says what your policy must allow
  --light                plain headings, lists and tables, to stand as an element's children; with --src inside it
  --json-ld              behind the elements, a description of the factsheet for machines
  --page URL             for --json-ld: the page that the elements will stand in
  --output FILE          write to a file
`;

/** The values as they were read; absent options are `undefined`. */
interface Values {
  readonly attribute?: string[] | undefined;
  readonly element?: string[] | undefined;
  readonly 'heading-level'?: string | undefined;
  readonly 'json-ld'?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly light?: boolean | undefined;
  readonly output?: string | undefined;
  readonly page?: string | undefined;
  readonly src?: string | undefined;
  readonly styles?: string | undefined;
  readonly 'stylesheet-base'?: string | undefined;
}

function readAttribute(words: string): [string, string] {
  const [, name, value] = /^([a-z][a-z-]*)=(.*)$/s.exec(words) ?? [];
  if (name === undefined || value === undefined) throw new UsageError(`--attribute ${words} is not NAME=VALUE.`);
  if (name === 'lang' || name === 'src') throw new UsageError(`Write --${name} in place of --attribute ${name}.`);
  if (name === 'factsheet') throw new UsageError('The factsheet is the file.');
  return [name, value];
}

function readStyles(styles: string | undefined): 'link' | 'inline' | undefined {
  if (styles === undefined || styles === 'link' || styles === 'inline') return styles;
  throw new UsageError(`--styles ${styles} is neither link nor inline.`);
}

/** Reads the options; throws a UsageError where they make no sense. */
export function readRenderOptions(values: Values): Omit<RenderRequest, 'file'> {
  const { attribute = [], element = ['document'], lang, light = false, output, page, src } = values;
  const jsonLd = values['json-ld'] ?? false;
  if (page !== undefined && !jsonLd) throw new UsageError('--page goes with --json-ld.');
  const level = values['heading-level'];
  if (level !== undefined && !/^[1-6]$/.test(level)) throw new UsageError(`--heading-level ${level} is not 1 to 6.`);
  const styles = readStyles(values.styles);
  const stylesheetBase = values['stylesheet-base'];
  if (light && (styles ?? stylesheetBase) !== undefined) throw new UsageError('With --light there are no styles.');
  return {
    elements: element.map((name) => `factsheet-${name.replace(/^factsheet-/, '')}`),
    attributes: {
      ...(level !== undefined && { 'heading-level': level }),
      ...Object.fromEntries(attribute.map(readAttribute)),
    },
    language: lang,
    src,
    styles,
    stylesheetBase,
    light,
    jsonLd,
    page,
    output,
  };
}
