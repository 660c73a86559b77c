/** The page of the builder as it ships: its files, its policy, and that it works under it. Needs a build. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/lib/browsers.js';
import { at } from '../../scripts/lib/project.js';
import { serve } from '../../scripts/lib/static-server.js';

const read = (...parts) => readFileSync(at(...parts), 'utf8');
const policyOf = (html) => /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];

let server;
let browser;

before(async () => {
  server = await serve(at('dist'));
  const found = await chromium();
  browser = await puppeteer.launch(
    found
      ? { executablePath: found.executablePath, args: found.args, headless: found.headless }
      : { channel: 'chrome' },
  );
});
after(async () => {
  await browser?.close();
  server?.close();
});

test('the policy lets nothing in but what ships, and the tests hold the page to the same', () => {
  const policy = policyOf(read('dist', 'builder', 'index.html'));
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; /);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.equal(policyOf(read('test', 'builder', 'page', 'index.html')), `${policy} lit-html`);
});

test('the hashes are those of the scripts', () => {
  const { version, files } = JSON.parse(read('dist', 'builder', 'scripts.json'));
  assert.equal(version, JSON.parse(read('package.json')).version);
  assert.deepEqual(Object.keys(files), ['autoloader.js', 'factsheet-elements.js', 'factsheet-elements.iife.js']);
  for (const [name, hash] of Object.entries(files)) {
    const expected = createHash('sha384')
      .update(readFileSync(at('dist', name)))
      .digest('base64');
    assert.equal(hash, `sha384-${expected}`, name);
  }
});

test('the page works from plain files, reads a text, and asks nobody else for anything', async () => {
  const page = await browser.newPage();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const faults = [];
  const strangers = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => /^(data|blob):|^http:\/\/127/.test(request.url()) || strangers.push(request.url()));
  await page.goto(`${origin}/builder/?lang=en#spelling=html&part=citizens&pinned=yes&language=de`);
  const snippetWith = (part) =>
    page.waitForFunction(
      (wanted) => {
        const { value } = document.querySelector('#snippet') ?? {};
        return value?.includes(wanted) && value;
      },
      {},
      part,
    );
  const snippet = await (await snippetWith('82,3')).jsonValue();
  const { files } = JSON.parse(read('dist', 'builder', 'scripts.json'));
  assert.ok(
    snippet.includes(`src="${origin}/autoloader.js" integrity="${files['autoloader.js']}" crossorigin>`),
    snippet,
  );
  const field = await page.$('#document');
  await field.uploadFile(at('examples', 'belgium-2024.md'));
  await page.waitForFunction(() =>
    document.querySelector('[role=status]').textContent.includes('belgium-2024.md is open'),
  );
  await page.type('#pasted', '<p>x</p>');
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check').click(),
  );
  assert.match(await page.$eval('[role=status]', (status) => status.textContent), /lost/);
  assert.deepEqual(faults, []);
  assert.deepEqual(strangers, []);
  await page.close();
});
