/**
 * Broken pages, each named after the one code that it gives: all of them live in Chromium, and those that the text of a
 * page tells by the command line too. The healthy one gives none.
 */
import assert from 'node:assert/strict';
import { createReadStream, readdirSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { manifest } from '../../scripts/build-manifest.js';
import { chromium } from '../../scripts/lib/browsers.js';
import { createFaults } from '../../scripts/lib/fault-server.js';
import { at, root } from '../../scripts/lib/project.js';
import { importSource } from '../../scripts/lib/source-module.js';
import { contentType, fileOf } from '../../scripts/lib/static-server.js';
import { bundle, run as runCommand } from '../helpers/command-line.js';

const PAGES = at('test', 'doctor', 'pages');
const names = readdirSync(PAGES).map((file) => basename(file, '.html'));
const { RULES } = await importSource('src/doctor/rules.ts');
const wanted = (name) => (name === 'healthy' ? [] : [name]);

it('has a page for each code, and a healthy one', () => {
  assert.deepEqual(names.toSorted(), ['healthy', ...Object.keys(RULES)].toSorted());
});

it('is written down in docs/doctor.md, word by word', async () => {
  const text = await readFile(at('docs', 'doctor.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const read = (row) => row.split('|').map((cell) => cell.trim().replaceAll('\\<', '<'));
  assert.deepEqual(
    rows.map((row) => read(row).slice(1, 5)),
    Object.entries(RULES).map(([code, { sentence, remedy, known }]) => [
      `\`${code}\``,
      sentence,
      remedy,
      known === 'page' ? 'both' : 'attribute',
    ]),
  );
});

describe('what the rules know of the elements', () => {
  const declarations = manifest().modules.flatMap(({ declarations = [] }) => declarations);
  const elements = declarations.filter(({ tagName }) => tagName);

  it('is their tags', async () => {
    const { TAGS } = await importSource('src/snippet/tags.ts');
    assert.deepEqual(TAGS.toSorted(), elements.map(({ tagName }) => tagName).toSorted());
  });

  it('is the words that their attributes take', async () => {
    const { WORDS } = await importSource('src/doctor/values.ts');
    const attributes = elements.flatMap((element) => element.attributes);
    const enumerated = attributes.filter(({ name, type }) => /^'\S+' \| '\S+'/.test(type.text) && name !== 'average');
    assert.ok(enumerated.length > 0);
    for (const { name, type } of enumerated)
      assert.equal(WORDS[name]?.map((word) => `'${word}'`).join(' | '), type.text);
    assert.deepEqual(Object.keys(WORDS), [...new Set(enumerated.map(({ name }) => name))].toSorted());
  });
});

describe('the command doctor', () => {
  let folder;

  const run = (words, input = '') => {
    const { status, stdout, stderr } = runCommand(join(folder, 'cli.js'), words, { folder: PAGES, input });
    return { status, stdout, lines: stderr.split('\n').filter(Boolean) };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factsheet-doctor-'));
    // What draws is not needed here.
    await bundle('src/cli/main.ts', join(folder, 'cli.js'), {
      external: ['*/ssr/render.js', '*/embed/sheet-files.js'],
    });
    await writeFile(join(folder, 'custom-elements.json'), JSON.stringify(manifest()));
    await copyFile(at('package.json'), join(folder, 'package.json'));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('finds of each page what its text tells', () => {
    const { status, stdout, lines } = run(['doctor', ...names.map((name) => `${name}.html`)]);
    const expected = names.filter((name) => RULES[name]?.known === 'page');
    assert.deepEqual(
      lines.map((line) => line.replace(/^([\w-]+)\.html:\d+: ([a-z-]+): .+$/, '$1 $2')),
      expected.map((name) => `${name} ${name}`),
    );
    assert.equal(status, 1);
    assert.equal(stdout, `doctor: ${names.length} pages, ${expected.length} findings\n`);
  });

  it('says nothing of a healthy page', () => {
    assert.deepEqual(run(['doctor', 'healthy.html']), { status: 0, stdout: 'doctor: 1 page, 0 findings\n', lines: [] });
  });

  it('names file and line, and counts all pages in one line', () => {
    const { status, stdout, lines } = run(['doctor', 'healthy.html', 'misspelt-attribute.html', 'no-data.html']);
    assert.equal(status, 1);
    assert.match(lines[0], /^misspelt-attribute\.html:11: misspelt-attribute: .* has no attribute avarage.* average\?/);
    assert.match(lines[1], /^no-data\.html:11: no-data: /);
    assert.equal(stdout, 'doctor: 3 pages, 2 findings\n');
  });

  it('reads a piece of a page from standard input, of which it asks for neither language nor script', () => {
    const snippet = '<factsheet-key-figure value="10"><p>10 initiatives</p></factsheet-key-figure>';
    assert.deepEqual(run(['doctor'], snippet), { status: 0, stdout: 'doctor: 1 page, 0 findings\n', lines: [] });
    const { status, lines } = run(['doctor', '-'], snippet.replace('value', 'valu'));
    assert.equal(status, 1);
    assert.match(lines[0], /^<stdin>:1: misspelt-attribute: /);
  });

  it('goes on behind a page that cannot be read', () => {
    const { status, stdout, lines } = run(['doctor', 'none.html', 'no-data.html']);
    assert.equal(status, 2);
    assert.match(lines[0], /^Cannot read none\.html: /);
    assert.equal(stdout, 'doctor: 1 page, 1 finding\n');
  });
});

/** In the page: the codes of all panels once there are any, and whether the doctor still waits for data. */
const readPanels = () => {
  const tags = globalThis.document.querySelectorAll('*');
  const panels = [...tags].flatMap((element) => element.shadowRoot?.querySelector('.doctor > div') ?? []);
  return {
    count: panels.length,
    waits: panels.some((panel) => panel.textContent.includes('on their way')),
    codes: panels.flatMap((panel) => [...panel.querySelectorAll('li code')].map((code) => code.textContent)),
  };
};

describe('the attribute doctor, in Chromium', () => {
  let [browser, server] = [];
  const faults = createFaults();

  before(async () => {
    server = createServer((request, response) => {
      if (faults(request, response)) return;
      const file = fileOf(root, request.url);
      if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      const policy = new URL(request.url, 'http://localhost').searchParams.get('policy');
      response.writeHead(200, {
        'content-type': contentType(file),
        ...(policy && { 'content-security-policy': policy }),
      });
      createReadStream(file).pipe(response);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { args, ...found } = await chromium();
    const rules = `--host-resolver-rules=MAP data.example:80 127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({ ...found, args: [...args, rules] });
  });

  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page until its panels have these codes and nothing more comes; what they and the console say. */
  async function visit(name, codes, { policy, prepare = () => undefined } = {}) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(prepare);
    const [told, violations] = [[], []];
    page.on('console', (message) => {
      const words = message.text();
      if (message.type() === 'info' && words.startsWith('<factsheet-')) told.push(words);
      if (/Content Security Policy|Trusted/.test(words)) violations.push(words);
    });
    const query = new URLSearchParams({ 'factsheet-doctor': '', ...(policy && { policy }) });
    await page.goto(`http://127.0.0.1:${server.address().port}/test/doctor/pages/${name}.html?${query}`);
    const isTold = `(() => { const { count, waits, codes } = (${readPanels})();
      return count > 0 && !waits && codes.join() === '${codes.join()}'; })()`;
    await page.waitForFunction(isTold, { polling: 50, timeout: 10_000 }).catch(() => undefined);
    // What comes late shall not go unseen.
    await page.waitForNetworkIdle({ idleTime: 100 });
    const seen = await page.evaluate(readPanels);
    await page.close();
    return { ...seen, told, violations };
  }

  for (const name of names) {
    it(`${name}: finds ${wanted(name).join() || 'nothing'} in a browser`, async () => {
      const { count, codes, told, violations } = await visit(name, wanted(name));
      assert.ok(count > 0, 'no panel');
      assert.deepEqual(codes, wanted(name));
      assert.deepEqual(
        told.map((words) => /> ([a-z-]+): /.exec(words)?.[1]),
        wanted(name),
        told.join('\n'),
      );
      // One of the pages has a policy that allows no inline style and demands Trusted Types.
      assert.deepEqual(violations, []);
    });
  }

  it('names the words that a policy in a header lacks for the data', async () => {
    const { codes, told } = await visit('data-cors', ['policy-words'], { policy: "connect-src 'self'" });
    assert.deepEqual(codes, ['policy-words']);
    assert.match(told[0], /it lacks: connect-src http:\/\/data\.example\./);
  });

  it('names the words that a policy lacks for drawing, in a browser without setHTML', async () => {
    const { codes, told } = await visit('fallback-missing', ['fallback-missing', 'policy-words'], {
      policy: "require-trusted-types-for 'script'; trusted-types lit-html",
      prepare: () => Reflect.deleteProperty(globalThis.Element.prototype, 'setHTML'),
    });
    assert.deepEqual(codes, ['fallback-missing', 'policy-words']);
    assert.match(told.join(), /it lacks: trusted-types factsheet-elements 'allow-duplicates'\./);
  });
});
