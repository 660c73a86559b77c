/**
 * The words of the WordPress plugin: gathered from its code for translators (`.pot`), and made of what they wrote (`.po`)
 * into what WordPress reads (`.mo`), and its editor (JSON).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mo, po } from 'gettext-parser';
import { at } from '../project.js';

const DOMAIN = 'factsheet-elements';
const FOLDER = at('integrations', 'wordpress', DOMAIN);
const LANGUAGES = join(FOLDER, 'languages');

/** What is read first of the editor's scripts; the words are for all of them. */
const SCRIPT = 'factsheet-elements-logic';

/** Where translators begin. */
export const TEMPLATE = join(LANGUAGES, `${DOMAIN}.pot`);

const CALL = /\b(?:__|esc_html_e)\(\s*(?:\/\*[^*]*\*\/\s*)?'((?:[^'\\]|\\.)*)',\s*'factsheet-elements'/g;

const read = (...path) => readFileSync(join(FOLDER, ...path), 'utf8');

function* wordsOfCode() {
  for (const folder of ['block', 'includes']) {
    for (const name of readdirSync(join(FOLDER, folder)).sort()) {
      if (!/\.(js|php)$/.test(name)) continue;
      for (const [, text] of read(folder, name).matchAll(CALL)) {
        yield { msgid: text.replace(/\\(.)/g, '$1'), reference: `${folder}/${name}` };
      }
    }
  }
}

/** What WordPress itself has translated of a block's file. */
function* wordsOfBlock() {
  const { title, description, keywords } = JSON.parse(read('block', 'block.json'));
  const reference = 'block/block.json';
  yield { msgctxt: 'block title', msgid: title, reference };
  yield { msgctxt: 'block description', msgid: description, reference };
  for (const msgid of keywords) yield { msgctxt: 'block keyword', msgid, reference };
}

/** All words by their context, as the library for gettext has them. */
export function gatherWords() {
  const translations = {};
  for (const { msgctxt = '', msgid, reference } of [...wordsOfCode(), ...wordsOfBlock()]) {
    const context = (translations[msgctxt] ??= {});
    const entry = (context[msgid] ??= {
      ...(msgctxt ? { msgctxt } : {}),
      msgid,
      msgstr: [''],
      comments: { reference: '' },
    });
    const references = new Set(entry.comments.reference.split('\n').filter(Boolean)).add(reference);
    entry.comments.reference = [...references].join('\n');
  }
  return translations;
}

/** @returns {string} the text of the template */
export function template() {
  const headers = {
    'Project-Id-Version': DOMAIN,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': DOMAIN,
  };
  return `${po.compile({ charset: 'utf-8', headers, translations: gatherWords() }, { foldLength: 0 }).toString().trim()}\n`;
}

/** What translators wrote, by the name of the language in WordPress, such as `fr_FR`. */
export function readTranslations() {
  const files = readdirSync(LANGUAGES).filter((name) => name.endsWith('.po'));
  return new Map(
    files.map((name) => [
      basename(name, '.po').replace(`${DOMAIN}-`, ''),
      po.parse(readFileSync(join(LANGUAGES, name))),
    ]),
  );
}

/** The words of the editor's scripts, as WordPress hands them over. */
function forScripts({ headers, translations }) {
  const entries = Object.values(translations[''])
    .filter(({ msgid, comments }) => msgid && comments?.reference?.includes('.js'))
    .map(({ msgid, msgstr }) => [msgid, msgstr]);
  const about = { domain: 'messages', lang: headers.Language, 'plural-forms': headers['Plural-Forms'] };
  return JSON.stringify({
    domain: 'messages',
    locale_data: { messages: { '': about, ...Object.fromEntries(entries) } },
  });
}

/** @returns {Map<string, Buffer>} what WordPress reads, by paths in the plugin's folder */
export function compiledTranslations() {
  const files = new Map();
  for (const [language, words] of readTranslations()) {
    files.set(`languages/${DOMAIN}-${language}.mo`, mo.compile(words));
    files.set(`languages/${DOMAIN}-${language}-${SCRIPT}.json`, Buffer.from(forScripts(words)));
  }
  return files;
}
