/**
 * Lists the texts of each language that are ours and await a native reader; all others name their source in their locale
 * file. Writes docs/languages.md, which has the same lists and a table of what each language has; with names of
 * languages it only lists. With --check it lists nothing, and fails where that file would change in more than sizes.
 *
 * Usage: npm run list:strings [-- LANGUAGE…] [--check]    LANGUAGE is a code, such as fr
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languagesDocument, lasting } from './lib/languages/document.js';
import { awaiting, englishOf, readEnglish, readLanguages } from './lib/languages/inventory.js';
import { at } from './lib/project.js';

const DOCUMENT = at('docs', 'languages.md');

/** One language's list, as it stands on a screen. */
function show(language, english) {
  const texts = awaiting(language);
  console.log(
    `${language.name} (${language.code}): ${texts.length} of ${language.texts.length} texts await a native reader`,
  );
  for (const text of texts) {
    const place = [text.part, text.key, text.form].filter(Boolean).join(', ');
    console.log(`  ${place}\n    ${text.text}\n    ${englishOf(english, text) ?? ''}`);
  }
}

function check(document) {
  const there = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  if (lasting(there) === lasting(document)) return 0;
  console.error('docs/languages.md is not what the locale files say: run "npm run list:strings".');
  return 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [english, languages] = await Promise.all([readEnglish(), readLanguages()]);
  const unknown = positionals.filter((code) => !languages.some((language) => language.code === code));
  if (unknown.length > 0) {
    console.error(
      `No locale file for ${unknown.join(', ')}. There are: ${languages.map(({ code }) => code).join(' ')}.`,
    );
    return 2;
  }
  const document = languagesDocument(english, languages);
  if (values.check) return check(document);
  const chosen = languages.filter(({ code }) => positionals.length === 0 || positionals.includes(code));
  for (const language of chosen) show(language, english);
  if (positionals.length > 0) return 0;
  writeFileSync(DOCUMENT, document);
  console.log('Written: docs/languages.md');
  return 0;
}

try {
  process.exitCode = await main();
} catch (reason) {
  console.error(reason.message);
  process.exitCode = 2;
}
