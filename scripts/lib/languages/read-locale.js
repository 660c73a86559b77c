/**
 * Reads the texts of a locale file, and where each comes from. Comments are gone in what a file exports, so TypeScript's
 * own parser reads it as it stands.
 */
import ts from 'typescript';

/**
 * @typedef {object} LocaleText
 * @property {string} part the member of the locale that it stands in: `messages`, `terms`, `phrases`, `countries`, `months`
 * @property {string} key its name there; the place from 0 in a list
 * @property {string} [form] the CLDR plural category, for a text that counts
 * @property {string} text
 * @property {'official' | 'corrected' | 'CLDR' | 'ours'} origin found in publications or software of the EU institutions; found and
 *   corrected by us; taken over from Unicode's Common Locale Data Repository; or written by us
 */

/** Names of countries and months are never ours: see src/i18n/locale.ts. */
const FROM_CLDR = ['countries', 'months'];

const OFFICIAL = /^\/\/ official(, corrected)?(: \S|$)/;

/** What begins like the mark of an official text, also where it is not written as it should be. */
const LIKE_OFFICIAL = /^\/[/*]\s*official/i;

/** The comments behind a member on its last line; a comma stands between. */
function commentsBehind({ text }, node) {
  const [comma = ''] = /^\s*,/.exec(text.slice(node.getEnd())) ?? [];
  return ts.getTrailingCommentRanges(text, node.getEnd() + comma.length) ?? [];
}

/** Every comment that seems to mark something as official, by its place in the text. */
function officialComments({ text }) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const found = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    if (LIKE_OFFICIAL.test(scanner.getTokenText())) found.push(scanner.getTokenStart());
  }
  return found;
}

/** The object that has the messages; a file may make others before. */
function localeObject(file) {
  let found;
  const visit = (node) => {
    const isIt = ts.isObjectLiteralExpression(node) && node.properties.some(({ name }) => name?.text === 'messages');
    if (isIt) found ??= node;
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * @param {string} path for what is said of faults
 * @param {string} source the file's text
 * @returns {LocaleText[]} in the order of the file
 * @throws {Error} where a text is not written out, or a comment that says "official" belongs to none
 */
export function readLocale(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const locale = localeObject(file);
  const texts = [];
  const read = new Set();
  const fail = (position, words) => {
    throw new Error(`${path}:${file.getLineAndCharacterOfPosition(position).line + 1}: ${words}`);
  };
  const originOf = (node, otherwise) => {
    const mark = commentsBehind(file, node).find(({ pos, end }) => OFFICIAL.test(source.slice(pos, end)));
    if (!mark) return otherwise;
    read.add(mark.pos);
    return source.startsWith('// official, corrected', mark.pos) ? 'corrected' : 'official';
  };
  const add = (place, node, value, otherwise) => {
    const origin = originOf(node, otherwise);
    if (ts.isStringLiteralLike(value)) texts.push({ ...place, text: value.text, origin });
    else if (ts.isObjectLiteralExpression(value) && !place.form) {
      for (const member of value.properties) {
        const name = member.name?.text ?? '';
        const inner = place.key === undefined ? { ...place, key: name } : { ...place, form: name };
        add(inner, member, member.initializer ?? member, origin);
      }
    } else if (ts.isArrayLiteralExpression(value) && place.key === undefined) {
      value.elements.forEach((element, index) => add({ ...place, key: String(index) }, element, element, origin));
    } else fail(value.getStart(file), `${place.key ?? place.part} is not a text that is written out.`);
  };
  if (!locale) fail(0, 'there is no object with messages.');
  for (const member of locale.properties) {
    const part = member.name?.text ?? '';
    if (part === 'plural') continue;
    add({ part }, member, member.initializer ?? member, FROM_CLDR.includes(part) ? 'CLDR' : 'ours');
  }
  const lost = officialComments(file).find((position) => !read.has(position));
  if (lost !== undefined) fail(lost, 'this comment marks no text: it stands behind one, as "// official: SOURCE".');
  return texts;
}
