/**
 * A factsheet for machines: one JSON-LD object that is a Dataset of schema.org, for search engines, and of DCAT-AP, for
 * the data catalogues of the European Union.
 */
import { countryNames } from '../model/countries.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { safeHref } from '../model/links.js';
import { COMMISSION, countryAddress, GOVERNMENT, languageAddress } from './authorities.js';
import { distributions } from './distributions.js';
import { indicatorValue, sourceNode } from './indicator-value.js';
import { gregorianYear, node, reference, type JsonLdNode } from './node.js';
import { contextFor, englishIn, type English } from './words.js';

/** What is said of a factsheet beside its data. */
export interface DatasetOptions {
  /** Address of the page that shows it, http or https. */
  readonly page?: string | undefined;
  /** Address of its data; it may be relative to the page. */
  readonly data?: string | undefined;
  /** Language of the factsheet's words, a BCP 47 tag, where the factsheet does not say it. */
  readonly language?: string | undefined;
  /** Address of the licence; by default that of CC BY 4.0. */
  readonly license?: string | undefined;
  /** Who publishes it: a name and an address that stands for it; by default the European Commission. The name is in English. */
  readonly publisher?: { readonly id: string; readonly name: string } | undefined;
}

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

const DOCUMENT = 'Digital Public Administration Factsheet';

/** What all factsheets are about. */
const SUBJECTS = ['digital public administration', 'Digital Decade'];

const given = (words: string | undefined): string | undefined => words?.trim() || undefined;

function webAddress(what: string, address: string, base?: string): string {
  const href = safeHref(address, base);
  if (href && /^https?:/.test(href)) return href;
  const advice = base === undefined && what === 'data' ? ' or relative to that of the page, which is not given' : '';
  throw new RangeError(`The address of the ${what}, "${address}", is not a whole http or https address${advice}.`);
}

const joined = (...words: (string | undefined)[]): string => words.filter((word) => word !== undefined).join(' ');

/** The title with the country, without which all factsheets of an edition are called the same. */
function titleOf({ country, title, edition }: FactsheetParts, english: English): string | JsonLdNode {
  const words = given(title);
  const name = given(country?.name);
  if (words) return name === undefined || words.includes(name) ? words : `${name}: ${words}`;
  const heading = joined(DOCUMENT, edition?.toString());
  return english(country ? `${countryNames[country.code] ?? country.name}: ${heading}` : heading);
}

/** The subtitle, or a sentence of ours. */
function descriptionOf({ country, edition, subtitle }: FactsheetParts, english: English): string | JsonLdNode {
  const about = joined('Indicators and initiatives of digital public administration', country && 'in');
  const place = country && (countryNames[country.code] ?? country.name);
  return (
    given(subtitle) ?? english(`${joined(about, place, edition === undefined ? undefined : `(${edition} edition)`)}.`)
  );
}

/** The day, month or year of publication; the schema allows nothing else. */
function issuedOn(published: string): JsonLdNode {
  const types = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const;
  return { '@type': types[published.split('-').length - 1] ?? 'xsd:gYear', '@value': published };
}

/** The years that the factsheet is about: its edition and those its values were measured in. */
function periodOf({ edition, indicators = [] }: FactsheetParts) {
  const years = [edition, ...indicators.map(({ year }) => year)].filter((year) => year !== undefined);
  if (years.length === 0) return {};
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': gregorianYear(first),
      'dcat:endDate': gregorianYear(last),
    },
  };
}

/** Countries that the authority table lacks have a name alone. */
function placeOf(country: FactsheetParts['country']) {
  if (!country) return {};
  const id = countryAddress(country.code);
  const place = node({ '@id': id, '@type': ['Country', 'dct:Location'], name: country.name });
  return { spatialCoverage: place, 'dct:spatial': id === undefined ? place : reference(id) };
}

/** Makes identifiers: parts of the page or, where it is unknown, names that hold in this document alone. */
function identifiers({ country, edition }: FactsheetParts, page: string | undefined) {
  const name = ['factsheet', country?.code.toLowerCase(), edition].filter((part) => part !== undefined).join('-');
  const start = page === undefined ? '_:' : `${page.split('#')[0] ?? ''}#`;
  return (part?: string): string => `${start}${part === undefined ? name : `${name}-${part}`}`;
}

/**
 * Describes a factsheet as a dataset. What the factsheet does not say is left out; nothing is guessed.
 * @throws {RangeError} for an address that is not a whole http or https address
 */
export function datasetOf(parts: FactsheetParts, options: DatasetOptions = {}): JsonLdNode {
  const page = options.page === undefined ? undefined : webAddress('page', options.page);
  const data = options.data === undefined ? undefined : webAddress('data', options.data, page);
  const license = webAddress('licence', options.license ?? CC_BY);
  const publisher = options.publisher ?? COMMISSION;
  const publisherId = webAddress('publisher', publisher.id);
  const language = parts.language ?? options.language;
  const english = englishIn(language);
  const idOf = identifiers(parts, page);
  const title = titleOf(parts, english);
  const description = descriptionOf(parts, english);
  const topics = (parts.topics ?? []).map((topic) => given(topic.title)).filter((words) => words !== undefined);
  const keywords = [...SUBJECTS.map(english), ...new Set(topics)];
  const forms = distributions({ page, data, license }, idOf, english);
  const languageId = language === undefined ? undefined : languageAddress(language);
  return node({
    '@context': contextFor(language),
    '@id': idOf(),
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title,
    description,
    url: page,
    inLanguage: language,
    keywords,
    license,
    datePublished: parts.published,
    publisher: {
      '@id': publisherId,
      '@type': ['Organization', 'foaf:Agent'],
      name: english(publisher.name),
      'foaf:name': english(publisher.name),
    },
    ...placeOf(parts.country),
    ...periodOf(parts),
    variableMeasured: (parts.indicators ?? []).map((indicator) => indicatorValue(indicator, english)),
    citation: (parts.sources ?? []).map(sourceNode),
    distribution: forms,
    'dct:title': title,
    'dct:description': description,
    'dct:publisher': reference(publisherId),
    'dct:issued': parts.published === undefined ? undefined : issuedOn(parts.published),
    'dct:language': languageId === undefined ? undefined : { '@id': languageId, '@type': 'dct:LinguisticSystem' },
    'dcat:theme': { '@id': GOVERNMENT.id, '@type': 'skos:Concept', 'skos:prefLabel': english(GOVERNMENT.name) },
    'dcat:keyword': keywords,
    'dcat:landingPage': page === undefined ? undefined : { '@id': page, '@type': 'foaf:Document' },
    'dcat:distribution': forms.map((form) => reference(form['@id'])),
  });
}
