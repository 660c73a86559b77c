/** Cards for social media, drawn without a browser. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PNG } from 'pngjs';
import { importSource } from '../../scripts/lib/source-module.js';
import { BELGIUM, WIDGETS, writeSite } from '../helpers/embed-site.js';

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factsheet-cards-'));
});

after(() => rm(folder, { recursive: true, force: true }));

/** What spills into the margins was too wide: in pixels. */
const MARGIN = 30;
const STRIP = 20;

/** How many pixels of the margins are not white. */
function spilled({ width, height, data }) {
  let count = 0;
  for (let y = STRIP; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isMargin = x < MARGIN || x >= width - MARGIN || y >= height - 10;
      const place = (y * width + x) * 4;
      if (isMargin && data.subarray(place, place + 3).some((channel) => channel < 250)) count += 1;
    }
  return count;
}

/** Of countries, long words in their languages. */
const WORDS = {
  EL: ['el', 'Ψηφιακές δημόσιες υπηρεσίες για τους πολίτες και τις επιχειρήσεις σε ολόκληρη τη χώρα'],
  BG: ['bg', 'Цифрови обществени услуги за гражданите и за предприятията в цялата страна'],
  UA: ['uk', 'Цифрові державні послуги для громадян і підприємств у всій країні, зокрема в громадах'],
  DE: ['de', 'Donaudampfschifffahrtsgesellschaftskapitänsverwaltungsdienstleistungsdigitalisierungsgesetz'],
};

const written = (factsheet, code, [language, words]) => ({
  ...factsheet,
  country: { code, name: words.slice(0, 20) },
  language,
  title: words,
  headings: {},
  keyFigures: [{ value: 1234567.25, label: words }],
  highlights: [{ text: [{ text: `${words} `.repeat(20) }] }],
  indicators: factsheet.indicators.map((indicator) => ({ ...indicator, label: words })),
  sources: [{ title: words.repeat(2) }],
});

it('are 1200 by 630 pixels, with nothing cut off, in any alphabet', async () => {
  const factsheet = JSON.parse(await readFile(BELGIUM, 'utf8'));
  const files = [BELGIUM];
  for (const [code, words] of Object.entries(WORDS)) {
    const file = join(folder, `${code}.json`);
    await writeFile(file, JSON.stringify(written(factsheet, code, words)));
    files.push(file);
  }
  const site = join(folder, 'site');
  writeSite(site, 'https://data.example.eu/', { files });
  for (const code of ['BE', ...Object.keys(WORDS)]) {
    for (const widget of WIDGETS) {
      const path = join('embed', `${code.toLowerCase()}-2024`, widget, 'card.png');
      const picture = PNG.sync.read(await readFile(join(site, path)));
      assert.deepEqual([picture.width, picture.height, spilled(picture)], [1200, 630, 0], path);
    }
  }
});

it('are set in lines by widths that are those of the font as it is drawn', async () => {
  const { resolve } = createRequire(import.meta.url);
  const font = await readFile(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const { fontWidths } = await importSource('src/cli/embed/font-widths.ts');
  const widthOf = fontWidths(font);
  // A bar at each end, since only what is drawn has a width here.
  const drawn = (words) => {
    const text = `<text y="100" font-size="100">|${words}|</text>`;
    const svg = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200">${text}</svg>`, {
      font: { fontBuffers: [font], defaultFontFamily: 'Noto Sans' },
    });
    const { width } = svg.getBBox();
    svg.free();
    return width;
  };
  for (const words of ['Digital', 'Ελλάδα', 'България', 'Україна', '82,3\u00a0%', 'Għarfien ċ ż', 'Ĳ ș ț']) {
    const expected = drawn(words) - drawn('');
    // Letters that are drawn closer to each other make a hundredth of difference.
    const difference = Math.abs(widthOf(words) * 100 - expected);
    assert.ok(difference < expected / 100, `${words}: ${widthOf(words) * 100}, drawn ${expected}`);
  }
});
