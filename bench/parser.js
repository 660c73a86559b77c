/**
 * How the parser's time grows with the text: for each bait, the time for a text of half the size, of the whole size,
 * and their ratio. Linear is 2; quadratic is 4. A benchmark and not a test, since machines are noisy.
 *
 * Usage: node bench/parser.js [KILOBYTES], by default 500
 */
import { importSource } from '../scripts/lib/source-module.js';

const { parseFactsheet } = await importSource('src/parser/factsheet-text.ts');

/** The head of a factsheet: without it the parser would not look further. */
const START = '# BELGIUM\n\n## Digital Public Administration Factsheet 2024\n\n## TRUST AND CYBERSECURITY\n\n';

const repeat = (text) => (size) => text.repeat(size / text.length);

function deepList(size) {
  const lines = [];
  for (let length = 0; length < size; length += 2 * lines.length) lines.push(`${'  '.repeat(lines.length)}- a`);
  return lines.join('\n');
}

const baits = {
  'a plain document': repeat('The harbour opened a new quay in spring.\n\n'),
  'plain bullets': repeat('- The *harbour* opened a [quay](https://x.example/).\n'),
  'nested bullets': repeat('- a\n  - *b*\n'),
  stars: repeat('*a '),
  'opening brackets': repeat('['),
  'closing brackets': repeat(']'),
  'links without end': repeat('[a]('),
  backticks: repeat('` `` '),
  quotes: repeat('> '),
  'deep lists': deepList,
  'a long line': repeat('lorem ipsum '),
  'a long paragraph': repeat('lorem *ipsum\n'),
  'many headings': repeat('## Boats\n\na\n\n'),
  'blocks just below the limit': repeat(`${'*a '.repeat(999)}\n\n`),
  'open comments': repeat('<!-- '),
  definitions: repeat('[a] b\n\n[a]: https://x.example/\n\n'),
  'lines of indicators': (size) => `## Digital Decade targets\n\n${repeat('eHealth records (0-100)\n88%\n')(size)}`,
  'lines of key figures': (size) => `## Key figures\n\n${repeat('new boats\n')(size)}`,
  'lines behind a figure': (size) => `## Key figures\n\nFigure 1\n\nBoats\n\n${repeat('| a | b |\n')(size)}`,
};

/** The best of three: what disturbs a measurement only makes it longer. */
function measure(text) {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    parseFactsheet(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const size = Number(process.argv[2] ?? 500) * 1000;
console.log(`${'bait'.padEnd(30)}${'half, ms'.padStart(10)}${'whole, ms'.padStart(11)}${'ratio'.padStart(8)}`);
for (const [name, bait] of Object.entries(baits)) {
  const [half, whole] = [size / 2, size].map((length) => measure(START + bait(length)));
  console.log(
    name.padEnd(30) +
      half.toFixed(1).padStart(10) +
      whole.toFixed(1).padStart(11) +
      (whole / half).toFixed(2).padStart(8),
  );
}
