/** `factsheet-elements embed`, as it is built: it takes the scripts that pages link from beside it. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { at } from '../../scripts/lib/project.js';
import { BELGIUM, embed, packageAlone, writeSite } from '../helpers/embed-site.js';

const BASE = 'https://data.example.eu/facts/';
const SHEET = 'embed/be-2024';
const FILES = ['card.png', 'data.csv', 'data.json', 'index.html', 'oembed.json', 'picture.svg'];
const WIDGETS = [
  'document',
  'highlights',
  'indicator-gauge/businesses',
  'indicator-gauge/citizens',
  'indicator-gauge/ehealth',
  'indicator-gauge/eid',
  'indicator-grid',
  'initiative-list',
  ...['innovation', 'interoperability', 'public-administrations', 'public-services', 'trust'].map(
    (topic) => `initiative-list/${topic}`,
  ),
  'key-figure',
  'topic-chart',
];

/** What a factsheet could bring that is no data. */
const HOSTILE = `</script></title></template><!-- --><img src=x onerror=alert(1)>'"&amp;]]>\u2028`;

let folder;
let site;
let factsheet;

const read = (path, from = site) => readFile(join(from, path), 'utf8');
const json = async (path, from = site) => JSON.parse(await read(path, from));

/** All files below a folder. */
const list = async (from) =>
  (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();

/** Writes a factsheet that differs from the example. @returns its file */
async function variant(name, changes) {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify({ ...factsheet, ...changes }));
  return file;
}

/** The folder of a new site. */
const newSite = (name) => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-embed-'));
  site = newSite('site');
  factsheet = JSON.parse(await readFile(BELGIUM, 'utf8'));
  writeSite(site, BASE);
});

after(() => rm(folder, { recursive: true, force: true }));

describe('embed', () => {
  it('writes each widget with its page, its data, its pictures and its oEmbed answer', async () => {
    const files = (await list(join(site, SHEET))).filter((path) => path !== 'factsheet.json');
    const wanted = WIDGETS.flatMap((widget) => FILES.map((file) => `${widget}/${file}`));
    assert.deepEqual(files, wanted.sort());
    assert.deepEqual(await json(`${SHEET}/factsheet.json`), factsheet);
  });

  it('writes pages that are valid HTML, in which machines find the rest', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // Matters of taste, of how the libraries write, and what only pages without templates have once.
      rules: {
        'attr-quotes': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-empty-style': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'require-sri': 'off',
      },
    });
    for (const widget of WIDGETS) {
      const html = await read(`${SHEET}/${widget}/index.html`);
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ line, message }) => `${widget}:${line}: ${message}`)),
        [],
      );
      const address = `${BASE}${SHEET}/${widget}`;
      assert.ok(html.includes(`<link rel="canonical" href="${address}">`));
      assert.ok(html.includes(`type="application/json+oembed" href="${address}/oembed.json"`));
      assert.ok(html.includes(`<meta property="og:image" content="${address}/card.png">`));
      const [, machine] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
      assert.equal(JSON.parse(machine).url, `${BASE}${SHEET}/document`);
      assert.match(html, /<html lang="en" dir="ltr">/);
    }
  });

  it('answers oEmbed in the form of which WordPress keeps blockquote and frame', async () => {
    for (const widget of WIDGETS) {
      const answer = await json(`${SHEET}/${widget}/oembed.json`);
      const { html, width, height, thumbnail_url: picture } = answer;
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
      assert.ok(width > 0 && height > 0);
      assert.equal(picture, `${BASE}${SHEET}/${widget}/card.png`);
      // As in WordPress's wp_filter_oembed_result, which also takes all other attributes away.
      const [, quote, frame] = /^(<blockquote>.*<\/blockquote>)(<iframe [^>]*><\/iframe>)$/.exec(html);
      assert.match(quote, new RegExp(`^<blockquote><a href="${BASE}${SHEET}/${widget}">[^<]{10,}</a></blockquote>$`));
      assert.match(frame, new RegExp(`^<iframe src="${BASE}${SHEET}/${widget}" title="[^"]+" `));
    }
  });

  it('lists everything with its hashes', async () => {
    const { version, base, assets, scripts, sheets } = await json('embed/manifest.json');
    assert.deepEqual([version, base], [(await json('package.json', at())).version, BASE]);
    for (const { file, integrity } of Object.values({ ...assets, ...scripts })) {
      const hash = createHash('sha384')
        .update(await readFile(join(site, file)))
        .digest('base64');
      assert.equal(integrity, `sha384-${hash}`);
    }
    const [{ sheet, country, edition, data, widgets }] = sheets;
    assert.deepEqual(
      [sheet, country.name, edition, data],
      ['be-2024', 'Belgium', 2024, `${BASE}${SHEET}/factsheet.json`],
    );
    assert.deepEqual(widgets.map(({ page }) => page.slice(`${BASE}${SHEET}/`.length)).toSorted(), WIDGETS.toSorted());
    const page = await read(`${SHEET}/document/index.html`);
    assert.ok(page.includes(`src="${BASE}${assets['embed.js'].file}"`));
  });

  it('says nothing of the data twice, and each widget carries no more than its own', async () => {
    const gauge = await json(`${SHEET}/indicator-gauge/citizens/data.json`);
    assert.deepEqual(
      gauge.indicators.map(({ id, value }) => [id, value]),
      [['citizens', 82.3]],
    );
    const csv = await read(`${SHEET}/topic-chart/data.csv`);
    assert.match(csv, /innovation,Innovative technologies,4,BE,2024/);
    assert.match(await read(`${SHEET}/topic-chart/picture.svg`), /Innovative technologies: 4/);
  });

  it('lets no markup of the data into a page, whatever they are', async () => {
    const other = newSite('hostile');
    const file = await variant('hostile', {
      country: { code: 'BE', name: HOSTILE },
      title: HOSTILE,
      highlights: [{ text: [{ text: HOSTILE }] }],
      keyFigures: [{ value: 1, label: HOSTILE }],
      indicators: [{ ...factsheet.indicators[0], label: HOSTILE }],
      sources: [{ title: HOSTILE, url: 'https://example.org/"onclick="alert(1)' }],
    });
    writeSite(other, BASE, { files: [file] });
    for (const path of (await list(other)).filter((name) => /be-2024.*(html|svg)$/.test(name))) {
      assert.doesNotMatch(await read(path, other), /<img|<!--|\sonclick=/, path);
    }
  });

  it('leaves cards out with one sentence where no library draws them, and nothing points to them', async () => {
    const command = await packageAlone(folder);
    const other = newSite('plain');
    const { status, stderr } = embed([BELGIUM, '--out', other, '--base', BASE], folder, command);
    assert.equal(status, 0);
    assert.equal(stderr.match(/No cards for social media: they need the packages /g)?.length, 1);
    assert.equal((await list(other)).filter((path) => path.endsWith('.png')).length, 0);
    assert.doesNotMatch(await read(`${SHEET}/document/index.html`, other), /card\.png|summary_large_image/);
    assert.equal((await json(`${SHEET}/document/oembed.json`, other)).thumbnail_url, undefined);
  });
});

describe('embed again', () => {
  it('leaves alone what has not changed, and rewrites what has', async () => {
    const other = newSite('again');
    await cp(site, other, { recursive: true, preserveTimestamps: true });
    const times = async () =>
      Object.fromEntries(
        await Promise.all((await list(other)).map(async (path) => [path, (await stat(join(other, path))).mtimeMs])),
      );
    const before = await times();
    const run = (file) => embed([file, '--out', other, '--base', BASE], folder).stderr;
    assert.match(run(BELGIUM), /^be-2024: 15 widgets, 0 written, 91 unchanged\nembed: 1 factsheets, 0 written, /);
    assert.deepEqual(await times(), before);
    const changed = await variant('changed', { keyFigures: [{ ...factsheet.keyFigures[0], value: 11 }] });
    run(changed);
    const after = await times();
    const rewritten = Object.keys(after).filter((path) => after[path] !== before[path]);
    for (const widget of ['document', 'key-figure', 'topic-chart']) {
      assert.ok(rewritten.includes(`${SHEET}/${widget}/index.html`), widget);
    }
    assert.ok(rewritten.includes(`${SHEET}/factsheet.json`) && rewritten.includes(`${SHEET}/key-figure/card.png`));
    assert.ok(!rewritten.some((path) => /indicator-gauge|highlights|assets|scripts/.test(path)), rewritten.join());
  });

  it('writes smaller files beside the others when asked, and never leaves an old one', async () => {
    const other = newSite('compressed');
    writeSite(other, BASE, { words: ['--compress'] });
    const path = `${SHEET}/key-figure/index.html`;
    const smaller = await readFile(join(other, `${path}.gz`));
    assert.equal(gunzipSync(smaller).toString(), await read(path, other));
    writeSite(other, 'https://other.example/');
    assert.ok(!(await list(other)).includes(`${path}.gz`));
  });
});

describe('embed with bad input', () => {
  it('writes the good factsheets, names the bad ones, and fails', async () => {
    const other = newSite('some');
    const csv = join(folder, 'table.csv');
    await writeFile(csv, 'a,b\n1,2\n');
    const nameless = await variant('nameless', { edition: undefined });
    const { status, stderr } = embed([csv, nameless, BELGIUM, '--out', other, '--base', BASE], folder);
    assert.equal(status, 1);
    assert.match(stderr, /table\.csv: not-a-factsheet: /);
    assert.match(stderr, /nameless\.json: no-address: The factsheet does not say both /);
    assert.ok((await list(other)).includes(`${SHEET}/document/index.html`));
  });

  it('leaves out parts whose ids cannot stand in an address', async () => {
    const other = newSite('unsafe');
    const file = await variant('unsafe', {
      indicators: [{ ...factsheet.indicators[0], id: '../../up' }, factsheet.indicators[1]],
    });
    const { status, stderr } = embed([file, '--out', other, '--base', BASE], folder);
    assert.equal(status, 1);
    assert.match(stderr, /no-address: The id "\.\.\/\.\.\/up" cannot stand in an address\./);
    assert.ok((await list(other)).every((path) => path.startsWith('embed/')));
  });

  it('says nothing but faults when it shall be quiet', () => {
    const { status, stdout, stderr } = embed([BELGIUM, '--out', site, '--base', BASE, '--quiet'], folder);
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  });

  const out = ['--out', 'none'];
  const base = ['--base', BASE];
  const wrong = [
    { words: [BELGIUM, BELGIUM, ...out, ...base], says: /are both be-2024\. Nothing was written\./ },
    { words: [...out, ...base], says: /^embed needs at least one factsheet\./ },
    { words: [BELGIUM, ...base], says: /^embed needs --out DIR/ },
    { words: [BELGIUM, ...out], says: /^embed needs --base URL/ },
    { words: [BELGIUM, ...out, '--base', 'ftp://x/'], says: /^--base ftp:\/\/x\/ is no address of a folder/ },
    { words: [BELGIUM, ...out, '--base', "https://x/;script-src'"], says: /is no address of a folder/ },
    { words: [BELGIUM, ...out, ...base, '--light'], says: /^--light belongs to render\./ },
  ];
  for (const { words, says } of wrong) {
    it(`says what is wrong, and writes nothing: ${words.join(' ').replaceAll(BELGIUM, 'FILE')}`, async () => {
      const { status, stderr } = embed(words, folder);
      assert.equal(status, 2);
      assert.match(stderr, says);
      await assert.rejects(stat(join(folder, 'none')));
    });
  }
});
