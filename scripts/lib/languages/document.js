/** Writes docs/languages.md. */
import { awaiting, englishOf, phraseKeys } from './inventory.js';

/** The official languages of the EU: Regulation No 1 of 1958, Article 1, as it stands since 2013. */
export const OFFICIAL = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr'],
  ...['hu', 'it', 'lt', 'lv', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv'],
];

/** A cell of Markdown: nothing in it may end it. */
const escaped = (words) => words.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)];

/** Whether a language has a message; one that counts, in all forms that the language has, and in no other. */
function hasMessage({ texts, categories }, key, english) {
  const there = texts.filter((text) => text.part === 'messages' && text.key === key);
  if (typeof english === 'string') return there.length === 1 && there[0].form === undefined;
  return there.length === categories.length && categories.every((form) => there.some((text) => text.form === form));
}

/** What a language has of what there is to say. */
function coverageOf(language, english, phrases) {
  const has = (part, key) => language.texts.some((text) => text.part === part && text.key === key);
  const share = (keys, isThere) => ({ there: keys.filter(isThere).length, of: keys.length });
  return {
    messages: share([...english.messages.keys()], (key) => hasMessage(language, key, english.messages.get(key))),
    terms: share([...english.terms.keys()], (key) => has('terms', key)),
    phrases: share(phrases, (key) => has('phrases', key)),
  };
}

const isWhole = (coverage) => Object.values(coverage).every(({ there, of }) => there === of);

const shareCell = ({ there, of }) => (there === of ? `${there} of ${of}` : `**${there} of ${of}**`);

const countOf = ({ texts }, ...origins) => texts.filter(({ origin }) => origins.includes(origin)).length;

function officialCell(language) {
  const corrected = countOf(language, 'corrected');
  return `${countOf(language, 'official', 'corrected')}${corrected > 0 ? ` (${corrected} corrected)` : ''}`;
}

const HEAD = [
  ...['language', 'code', 'messages', 'terms', 'phrases', 'plural forms'],
  ...['official', 'CLDR', 'ours', 'bytes, gzip, about'],
];

const languageRow = (language, coverage) => [
  language.name,
  language.code,
  ...Object.values(coverage).map(shareCell),
  language.categories.join(', '),
  officialCell(language),
  countOf(language, 'CLDR'),
  countOf(language, 'ours'),
  language.bytes.toLocaleString('en'),
];

const englishRow = ({ messages, terms }, phrases) => [
  ...['English', 'en', `${messages.size} of ${messages.size}`, `${terms.size} of ${terms.size}`],
  ...[`${phrases.length} of ${phrases.length}`, 'one, other', 'the original', '', '', 'in the scripts'],
];

/** What a text is called in the lists; the key of a phrase is its English words, which stand beside it. */
function placeOf({ part, key, form }) {
  if (part === 'phrases') return 'phrase';
  return form ? `${key}, ${form}` : key;
}

const list = (language, english) => [
  '<details>',
  `<summary>${language.name} (${language.code}): ${awaiting(language).length}</summary>`,
  '',
  ...table(
    ['text', 'English', language.name],
    awaiting(language).map((text) =>
      [placeOf(text), englishOf(english, text) ?? '', text.text].map((words) => escaped(words)),
    ),
  ),
  '',
  '</details>',
  '',
];

const words = (names) => new Intl.ListFormat('en').format(names);

function summary(languages, isComplete) {
  const official = languages.filter(({ code }) => OFFICIAL.includes(code) && isComplete(code)).length;
  // English is complete: the others are measured against it.
  const further = languages.filter(({ code }) => !OFFICIAL.includes(code) && isComplete(code)).map(({ name }) => name);
  return [
    `Complete: **${official + 1} of ${OFFICIAL.length}** official languages of the EU`,
    further.length > 0 ? `, and ${words(further)}.` : '.',
  ].join('');
}

/**
 * @param {import('./inventory.js').English} english
 * @param {import('./inventory.js').Language[]} languages beside English, in the order in which they are to stand
 * @returns {string} the whole document
 */
export function languagesDocument(english, languages) {
  const phrases = phraseKeys(languages);
  const coverage = new Map(languages.map((language) => [language.code, coverageOf(language, english, phrases)]));
  const rows = [
    ...languages.map((language) => languageRow(language, coverage.get(language.code))),
    englishRow(english, phrases),
  ].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return [
    '# Languages',
    '',
    '<!-- Written by `npm run list:strings` from src/i18n. -->',
    '',
    summary(languages, (code) => isWhole(coverage.get(code))),
    '',
    'Messages are the words of the interface, terms those of the subject, phrases the sentences that published',
    'factsheets have in common. A message that counts is there when it has every plural form of its language.',
    'A text is official where it was found in publications or software of the EU institutions, and its line in',
    '`src/i18n/locales` names which; some were corrected by us. Names of countries and months, for browsers that have',
    'none, are those of CLDR. All other texts are ours, and await a native reader. Each plural form counts as one text.',
    '',
    ...table(HEAD, rows),
    '',
    '## Texts that await a native reader',
    '',
    'What stands in braces is filled in later, what stands in brackets is left out where there is nothing to fill in, `#`',
    'is a number. To mend a text, change its line in `src/i18n/locales`, and run `npm run list:strings`.',
    '',
    ...languages.flatMap((language) => list(language, english)),
  ].join('\n');
}

/** The document without sizes, which depend on how well a machine compresses. */
export function lasting(document) {
  const lists = document.indexOf('\n## ');
  return document.slice(0, lists).replace(/ [\d,]+ \|$/gm, ' |') + document.slice(lists);
}
