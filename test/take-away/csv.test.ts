import { expect } from '@esm-bundle/chai';
import { csvOf } from '../../src/take-away/csv.js';
import { figure } from '../../src/take-away/tables.js';
import { parseCsv } from '../helpers/take-away.js';

const cellOf = (value: string | number | undefined): string =>
  parseCsv(csvOf({ columns: ['cell'], rows: [{ cell: value }] }))[1]?.[0] ?? '';

describe('CSV', () => {
  it('begins with a byte-order mark, and ends every line as RFC 4180 wants', () => {
    expect(csvOf({ columns: ['id', 'value'], rows: [{ id: 'a', value: 1 }, { value: 2 }] })).to.equal(
      '\ufeffid,value\r\na,1\r\n,2\r\n',
    );
  });

  it('doubles quotes, and quotes what would be taken for the end of a cell', () => {
    expect(csvOf({ columns: ['cell'], rows: [{ cell: 'say "yes", or\nno' }] })).to.equal(
      '\ufeffcell\r\n"say ""yes"", or\nno"\r\n',
    );
  });

  for (const words of [
    'a "quoted" word',
    'one, two',
    'a\r\nb',
    '\u0639\u0631\u0628\u064a \u0646\u0635',
    'Li\u00e8ge',
    '',
  ]) {
    it(`gives back ${JSON.stringify(words)} as it was`, () => {
      expect(cellOf(words)).to.equal(words);
    });
  }

  for (const formula of [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\uff1d1+1',
    '=HYPERLINK("http://a.example","b")',
  ]) {
    it(`makes text of ${JSON.stringify(formula)}`, () => {
      expect(cellOf(formula)[0]).to.equal("'");
      expect(cellOf(formula).replaceAll("'", '')).to.equal(formula);
    });
  }

  it('makes text of formulas within a cell, where other spreadsheets would begin a new one', () => {
    expect(cellOf('harmless\n=1+1')).to.equal("harmless\n'=1+1");
    expect(cellOf('harmless; =1+1')).to.equal("harmless;' =1+1");
  });

  for (const number of ['-5', '-0.5', '82.3', '1e+21', '-1.5e-7']) {
    it(`leaves the number ${number} a number`, () => {
      expect(cellOf(number)).to.equal(number);
    });
  }
});

describe('figures', () => {
  it('have a decimal point, and the decimals that they were given with', () => {
    expect([figure(82.3), figure(94, 1), figure(82.34, 1), figure(-5, 0), figure(1e21, 2)]).to.deep.equal([
      '82.3',
      '94.0',
      '82.34',
      '-5',
      '1e+21',
    ]);
  });
});
