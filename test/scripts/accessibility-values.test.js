import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, contrast, contrastsBetween } from '../../scripts/lib/accessibility/colours.js';
import { missing, occurrences, written } from '../../scripts/lib/accessibility/values.js';

test('a value is found as a whole number or word, not as a part of another', () => {
  assert.equal(occurrences('Trust 4, 14, 4.5, 1,234, 4% and AI4You', '4'), 1);
  assert.equal(occurrences('-3 and 3', '3'), 1);
  assert.equal(occurrences('Mira l-2030: 100%', '2030'), 1);
  assert.equal(occurrences('82.3% of 82.3%', '82.3%'), 2);
  assert.equal(occurrences('1\u00a0234', '234'), 0);
  assert.equal(occurrences('2030:\u00a0100%', '100%'), 1);
});

test('a value that is not there, or said too often, is told with its numbers', () => {
  assert.deepEqual(missing('Citizens 82.3%', ['82.3%']), []);
  assert.deepEqual(missing('Citizens 82%', ['82.3%']), ['"82.3%" is said 0 times, not 1']);
  assert.deepEqual(missing('82.3% (82.3%)', ['82.3%']), ['"82.3%" is said 2 times, not 1']);
  assert.deepEqual(missing('100%, target 100%', ['100%', '100%']), []);
});

test('values are written as their language writes them', () => {
  const values = ['A label', { number: 82.3, unit: '%' }, { number: 1234.5, decimals: 2 }];
  assert.deepEqual(written(values, 'en'), ['A label', '82.3%', '1,234.50']);
  assert.deepEqual(written(values, 'de'), ['A label', '82,3\u00a0%', '1.234,50']);
});

test('contrast is that of WCAG', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), '4.48');
});

/** A picture of one colour, with others at some pixels. */
function picture(width, height, colour, others = []) {
  const data = new Uint8Array(width * height * 4);
  const set = (x, y, [red, green, blue]) => data.set([red, green, blue, 255], 4 * (y * width + x));
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) set(x, y, colour);
  others.forEach(([x, y, other]) => set(x, y, other));
  return { width, height, data };
}

test('what two pictures differ in is measured, and nothing else', () => {
  const [white, black] = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  assert.deepEqual(contrastsBetween(picture(3, 3, white), picture(3, 3, white)), []);
  assert.deepEqual(contrastsBetween(picture(3, 3, white, [[1, 1, black]]), picture(3, 3, white)), [21]);
});

test('text is measured against what is around it, and by what is painted', () => {
  const [white, grey] = [
    [255, 255, 255],
    [200, 200, 200],
  ];
  const box = { left: 2, top: 2, right: 5, bottom: 5 };
  const { grounds, painted } = around(picture(8, 8, white, [[3, 3, grey]]), box, [0, 0, 0]);
  assert.deepEqual(grounds, [white]);
  assert.equal(painted.toFixed(2), contrast(grey, white).toFixed(2));
});
