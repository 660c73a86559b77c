import { expect } from '@esm-bundle/chai';
import { readNumber, readYesNo } from '../../src/parser/value.js';

const numbers: { input: unknown; value?: number; decimals?: number | undefined; percent?: boolean }[] = [
  { input: '82.3', value: 82.3, decimals: 1 },
  { input: '82,3', value: 82.3, decimals: 1 },
  { input: '82.3 %', value: 82.3, decimals: 1, percent: true },
  { input: '82.3\u00a0%', value: 82.3, decimals: 1, percent: true },
  { input: ' 82.3 ', value: 82.3, decimals: 1 },
  { input: '\u200b82.3\ufeff', value: 82.3, decimals: 1 },
  { input: '94.0', value: 94, decimals: 1 },
  { input: '100%', value: 100, decimals: 0, percent: true },
  { input: '0', value: 0, decimals: 0 },
  { input: '.5', value: 0.5, decimals: 1 },
  { input: '+4', value: 4, decimals: 0 },
  { input: '-4', value: -4, decimals: 0 },
  { input: '\u22124', value: -4, decimals: 0 },
  { input: 0, value: 0, decimals: 0 },
  { input: 82.35, value: 82.35, decimals: 2 },
  { input: 1e-7, value: 1e-7, decimals: undefined },
  { input: 1.5e300, value: 1.5e300, decimals: undefined },
  { input: '' },
  { input: ' ' },
  { input: '%' },
  { input: '-' },
  { input: 'abc' },
  { input: '1e400' },
  { input: '1e2' },
  { input: 'Infinity' },
  { input: '0x10' },
  { input: '1.234,5' },
  { input: '1 234' },
  { input: '5.' },
  { input: '9'.repeat(400) },
  { input: NaN },
  { input: Infinity },
  { input: true },
  { input: null },
  { input: undefined },
  { input: {} },
];

const answers: { input: unknown; plain: boolean | undefined; digits?: boolean | undefined }[] = [
  { input: 'YES', plain: true },
  { input: ' yes ', plain: true },
  { input: '\u200bYes', plain: true },
  { input: 'True', plain: true },
  { input: true, plain: true },
  { input: 'No', plain: false },
  { input: 'FALSE', plain: false },
  { input: false, plain: false },
  { input: '1', plain: undefined, digits: true },
  { input: 1, plain: undefined, digits: true },
  { input: '0', plain: undefined, digits: false },
  { input: 0, plain: undefined, digits: false },
  { input: '2', plain: undefined },
  { input: 'y', plain: undefined },
  { input: '', plain: undefined },
  { input: null, plain: undefined },
  { input: undefined, plain: undefined },
];

const nameOf = (input: unknown): string => `${typeof input} ${JSON.stringify(input)} (${String(input)})`.slice(0, 60);

describe('readNumber', () => {
  for (const { input, value, decimals, percent = false } of numbers) {
    it(nameOf(input), () => {
      expect(readNumber(input)).to.deep.equal(value === undefined ? undefined : { value, decimals, percent });
    });
  }
});

describe('readYesNo', () => {
  for (const { input, plain, digits = plain } of answers) {
    it(nameOf(input), () => {
      expect(readYesNo(input)).to.equal(plain);
      expect(readYesNo(input, true)).to.equal(digits);
    });
  }
});
