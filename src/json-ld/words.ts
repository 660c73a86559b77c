import type { JsonLdNode } from './node.js';

/** Properties that carry words, each in one language. */
const WORDS = [
  'name',
  'description',
  'keywords',
  'dct:title',
  'dct:description',
  'dcat:keyword',
  'foaf:name',
  'skos:prefLabel',
];

/**
 * What the names in the document mean. It stands in the document itself, so that nobody has to fetch it: names without
 * a prefix are those of schema.org. Words are in the factsheet's language, unless they say another: so they can be
 * plain strings, which programs without a JSON-LD processor read too.
 * @param language of the factsheet's words, a BCP 47 tag; `undefined` where nobody knows
 */
export function contextFor(language: string | undefined): JsonLdNode {
  const address = { '@type': '@id' };
  return {
    '@vocab': 'http://schema.org/',
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    url: address,
    license: address,
    contentUrl: address,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    ...(language !== undefined && Object.fromEntries(WORDS.map((name) => [name, { '@language': language }]))),
  };
}

/** Gives words of ours, which are English, the form that says so. */
export type English = (words: string) => string | JsonLdNode;

/**
 * How English words are written in a document.
 * @param language of the factsheet's words, which words that say nothing are in
 */
export const englishIn =
  (language: string | undefined): English =>
  (words) =>
    language !== undefined && /^en(?:-|$)/i.test(language) ? words : { '@value': words, '@language': 'en' };
