/**
 * How the parser's time grows with the text: for each bait, the time for a text of half the size, of the whole size,
 * and their ratio. Linear is 2; quadratic is 4. A benchmark and not a test, since machines are noisy.
 *
 * Usage: node bench/parser.js [KILOBYTES], by default 500
 */
import { baits, START } from '../scripts/lib/baits.js';
import { importSource } from '../scripts/lib/source-module.js';

const { parseFactsheet } = await importSource('src/parser/factsheet-text.ts');

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
