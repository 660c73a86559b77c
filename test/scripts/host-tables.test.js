/** The tables of docs/host-pages.md. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, lasting } from '../../scripts/lib/hosts/tables.js';

const suites = [
  { name: 'pixels', title: 'Pixels', engines: ['One', 'Two'], measured: true },
  { name: 'policies', title: 'Policies', note: 'A note.', engines: ['One', 'Two'] },
];

const cells = (pixels, result) => [
  { suite: 'pixels', engine: 'One', row: 'plain', column: 'gauge', result: 0 },
  {
    suite: 'pixels',
    engine: 'Two',
    row: 'plain',
    column: 'gauge',
    result: pixels,
    reason: pixels ? 'Fonts.' : undefined,
  },
  { suite: 'policies', engine: 'One', row: 'a | <b>', column: 'once', result },
  {
    suite: 'policies',
    engine: 'Two',
    row: 'a | <b>',
    column: 'once',
    result,
    fault: result === 'no' ? 'x' : undefined,
  },
];

const write = (pixels, result, version = 'Two 2') =>
  document(suites, cells(pixels, result), ['One 1', version], [{ name: 'x.css', version: '1.2.3', license: 'MIT' }]);

describe('the tables of host pages', () => {
  it('say a result once where engines agree, and each where they do not, with the reason', () => {
    const words = write(7, 'shown');
    assert.match(words, /^\| plain \| One: 0; Two: 7<sup>1<\/sup> \|$/m);
    assert.match(words, /^1\. Fonts\.$/m);
    assert.match(words, /^\| a \\\| &lt;b> \| shown \|$/m);
    assert.match(words, /^\| x\.css \| 1\.2\.3 \| MIT \|$/m);
    assert.match(words, /^Last written with One 1, Two 2\.$/m);
  });

  it('mark what failed', () => assert.match(write(0, 'no'), /^\| a .* \| \*\*fails:\*\* no \|$/m));

  it('last where only measured figures and versions differ', () => {
    assert.deepEqual(lasting(write(7, 'shown'), suites), lasting(write(0, 'shown', 'Two 3'), suites));
  });

  it('do not last where a row, a column or another result differs', () => {
    const there = lasting(write(7, 'shown'), suites).join('\n');
    assert.match(there, /^\| \| gauge \|$/m);
    assert.match(there, /^\| plain$/m);
    assert.notEqual(there, lasting(write(7, 'hidden'), suites).join('\n'));
    const renamed = write(7, 'shown').replace('| plain |', '| other |');
    assert.notEqual(there, lasting(renamed, suites).join('\n'));
  });
});
