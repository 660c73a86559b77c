import { fileTypeAddress } from './authorities.js';
import { node, type JsonLdNode } from './node.js';
import type { English } from './words.js';

/** Where the dataset can be had, and on which terms. */
export interface Access {
  /** Whole address of the page. */
  readonly page: string | undefined;
  /** Whole address of the data. */
  readonly data: string | undefined;
  /** Whole address of the licence. */
  readonly license: string;
}

/** One form, which others refer to. */
export interface Form extends JsonLdNode {
  readonly '@id': string;
}

/** Kinds of files by the end of their names. There is no entry for Markdown in the table of file types. */
const KINDS = {
  json: { type: 'JSON', media: 'application/json' },
  csv: { type: 'CSV', media: 'text/csv' },
  txt: { type: 'TXT', media: 'text/plain' },
  md: { type: undefined, media: 'text/markdown' },
} as const;

const isKind = (ending: string): ending is keyof typeof KINDS => Object.hasOwn(KINDS, ending);

function kindOf(address: string): (typeof KINDS)[keyof typeof KINDS] | undefined {
  const ending = /\.([a-z]+)$/i.exec(address.split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase() ?? '';
  return isKind(ending) ? KINDS[ending] : undefined;
}

/**
 * The forms in which the dataset can be had: the page, and the data where their address is known. The format is left
 * out where the address does not tell it.
 * @param access where and on which terms
 * @param idOf makes the identifier of a form
 */
export function distributions(access: Access, idOf: (form: string) => string, english: English): Form[] {
  const { page, data, license } = access;
  const form = (name: string, entries: Parameters<typeof node>[0]): Form => ({
    '@id': idOf(name),
    '@type': ['DataDownload', 'dcat:Distribution'],
    ...node(entries),
    license,
    'dct:license': { '@id': license, '@type': 'dct:LicenseDocument' },
  });
  const format = (type: Parameters<typeof fileTypeAddress>[0] | undefined): JsonLdNode | undefined =>
    type && { '@id': fileTypeAddress(type), '@type': 'dct:MediaTypeOrExtent' };
  const mediaType = (media: string | undefined): JsonLdNode | undefined =>
    media === undefined
      ? undefined
      : { '@id': `http://www.iana.org/assignments/media-types/${media}`, '@type': 'dct:MediaType' };
  const pageForm =
    page !== undefined &&
    form('page', {
      'dct:description': english('The factsheet as a page to read.'),
      url: page,
      encodingFormat: 'text/html',
      'dcat:accessURL': page,
      'dct:format': format('HTML'),
      'dcat:mediaType': mediaType('text/html'),
    });
  const kind = data === undefined ? undefined : kindOf(data);
  const dataForm =
    data !== undefined &&
    form('data', {
      'dct:description': english('The factsheet as data.'),
      contentUrl: data,
      encodingFormat: kind?.media,
      'dcat:accessURL': data,
      'dcat:downloadURL': data,
      'dct:format': format(kind?.type),
      'dcat:mediaType': mediaType(kind?.media),
    });
  return [pageForm, dataForm].filter((one) => one !== false);
}
