import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { packPlugin } from '../../scripts/build-wordpress.js';
import { localeNames } from '../../scripts/lib/elements.js';
import { at } from '../../scripts/lib/project.js';
import { CATALOGUE, phpCatalogue } from '../../scripts/lib/wordpress/catalogue.js';
import { gatherWords, readTranslations, template, TEMPLATE } from '../../scripts/lib/wordpress/translations.js';

const PLUGIN = at('integrations', 'wordpress', 'factsheet-elements');
const read = (...path) => readFileSync(at(...path), 'utf8');

describe('the WordPress plugin', () => {
  it('knows the elements as they are: else run "npm run build:wordpress"', async () => {
    assert.equal(readFileSync(CATALOGUE, 'utf8'), await phpCatalogue());
  });

  it('asks translators for all its words, and has them in French', () => {
    assert.equal(readFileSync(TEMPLATE, 'utf8'), template());
    const idsOf = (contexts) =>
      Object.entries(contexts).flatMap(([context, entries]) => Object.keys(entries).map((id) => `${context}|${id}`));
    const words = idsOf(gatherWords()).sort();
    assert.ok(words.length > 40);
    for (const [language, { translations }] of readTranslations()) {
      assert.deepEqual(
        idsOf(translations)
          .filter((id) => id !== '|')
          .sort(),
        words,
        language,
      );
      for (const { msgid, msgstr } of Object.values(translations['']).slice(1)) {
        assert.ok(msgstr[0], `${language}: ${msgid}`);
        assert.deepEqual(msgstr[0].match(/%(\d\$)?s/g), msgid.match(/%(\d\$)?s/g), `${language}: ${msgid}`);
      }
    }
  });

  it('has the version of the package wherever it says one', () => {
    const { version } = JSON.parse(read('package.json'));
    const main = readFileSync(`${PLUGIN}/factsheet-elements.php`, 'utf8');
    assert.match(main, new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(main, new RegExp(`VERSION = '${version}'`));
    assert.match(readFileSync(`${PLUGIN}/readme.txt`, 'utf8'), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.equal(JSON.parse(readFileSync(`${PLUGIN}/block/block.json`, 'utf8')).version, version);
  });

  it('is packed with all that a page may ask for, and the same each time', async () => {
    const zip = await packPlugin();
    assert.deepEqual(await packPlugin(), zip);
    const files = Object.keys(unzipSync(zip));
    const scripts = [
      'autoloader.js',
      'parser.js',
      'take-away/menu.js',
      ...localeNames().map((name) => `i18n/locales/${name}.js`),
    ];
    for (const path of [
      ...scripts.map((name) => `assets/${name}`),
      'factsheet-elements.php',
      'readme.txt',
      'LICENSE',
    ]) {
      assert.ok(files.includes(`factsheet-elements/${path}`), path);
    }
    assert.ok(files.every((path) => path.startsWith('factsheet-elements/') && !/\.(map|ts)$/.test(path)));
  });

  it('lets no file of PHP be asked for by itself', () => {
    const names = readdirSync(PLUGIN, { recursive: true }).filter((name) => name.endsWith('.php'));
    assert.ok(names.length > 5);
    for (const name of names) {
      assert.match(
        readFileSync(`${PLUGIN}/${name}`, 'utf8'),
        /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
        name,
      );
    }
  });
});
