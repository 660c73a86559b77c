/**
 * The addresses that the European Union's catalogues know countries, languages and kinds of files by: the authority
 * tables of the Publications Office, https://op.europa.eu/en/web/eu-vocabularies/authority-tables
 */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

/** Who publishes the factsheets, unless said otherwise. */
export const COMMISSION = { id: `${AUTHORITY}/corporate-body/COM`, name: 'European Commission' } as const;

/** The theme of all factsheets: government and public sector. */
export const GOVERNMENT = { id: `${AUTHORITY}/data-theme/GOVE`, name: 'Government and public sector' } as const;

/** Codes in pairs, such as `BE BEL`. */
const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(',').map((pair) => pair.trim().split(' ') as [string, string]));

/** By EU code. Kosovo, which has no ISO code, is 1A0. */
const COUNTRIES = table(
  `BE BEL, BG BGR, CZ CZE, DK DNK, DE DEU, EE EST, IE IRL, EL GRC, ES ESP, FR FRA, HR HRV, IT ITA, CY CYP, LV LVA,
  LT LTU, LU LUX, HU HUN, MT MLT, NL NLD, AT AUT, PL POL, PT PRT, RO ROU, SI SVN, SK SVK, FI FIN, SE SWE, IS ISL,
  LI LIE, NO NOR, CH CHE, UA UKR, ME MNE, MK MKD, TR TUR, AL ALB, RS SRB, BA BIH, MD MDA, XK 1A0, UK GBR`,
);

/** By BCP 47 language subtag: the languages of the countries covered, and those of their neighbours. */
const LANGUAGES = table(
  `bg BUL, es SPA, cs CES, da DAN, de DEU, et EST, el ELL, en ENG, fr FRA, ga GLE, hr HRV, it ITA, lv LAV, lt LIT,
  hu HUN, mt MLT, nl NLD, pl POL, pt POR, ro RON, sk SLK, sl SLV, fi FIN, sv SWE, is ISL, no NOR, nb NOB, nn NNO,
  uk UKR, sq SQI, bs BOS, cnr CNR, mk MKD, sr SRP, tr TUR, lb LTZ, ca CAT, eu EUS, gl GLG, ru RUS, ar ARA, he HEB`,
);

const addressIn = (name: string, codes: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(codes, code) ? `${AUTHORITY}/${name}/${codes[code]}` : undefined;

/** The address of a country; `undefined` for a code that is none of the countries covered. */
export const countryAddress = (code: string): string | undefined => addressIn('country', COUNTRIES, code);

/** The address of a language tag's language, without its region; `undefined` for one that is not in the table. */
export const languageAddress = (tag: string): string | undefined =>
  addressIn('language', LANGUAGES, tag.toLowerCase().split('-')[0] ?? '');

/** The address of a kind of file, such as `JSON`. */
export const fileTypeAddress = (type: 'CSV' | 'HTML' | 'JSON' | 'TXT'): string => `${AUTHORITY}/file-type/${type}`;
