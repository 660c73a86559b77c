import { expect } from '@esm-bundle/chai';
import { citation, factsheetTitle } from '../../src/take-away/citation.js';
import type { Content } from '../../src/take-away/content.js';
import { fileName } from '../../src/take-away/file-name.js';

const belgium = { country: { code: 'BE', name: 'Belgium' }, edition: 2024, title: 'Digital Factsheet 2024' };
const read = { address: 'https://example.org/belgium.json', accessed: 'accessed on 2026-01-31' };

describe('a citation', () => {
  it('names publisher, country and edition, what is cited, licence, address and date', () => {
    expect(citation({ factsheet: belgium, words: 'Services: 82.3%', ...read })).to.equal(
      'European Commission. Belgium: Digital Factsheet 2024. Services: 82.3%. CC BY 4.0. ' +
        'https://example.org/belgium.json (accessed on 2026-01-31).',
    );
  });

  it('says country and edition once, also where the title has them', () => {
    expect(factsheetTitle({ ...belgium, title: 'Factsheet 2024 Belgium' })).to.equal('Factsheet 2024 Belgium');
    expect(factsheetTitle({ ...belgium, title: undefined })).to.equal(
      'Belgium: Digital Public Administration Factsheet 2024',
    );
  });

  it('claims neither publisher nor licence for numbers that are the page’s own', () => {
    const source = { title: 'A benchmark', url: 'https://example.org/b' };
    expect(citation({ factsheet: {}, words: 'Services: 82.3%', source, ...read })).to.equal(
      'Services: 82.3%. A benchmark, https://example.org/b. https://example.org/belgium.json (accessed on 2026-01-31).',
    );
  });

  it('stands on one line, whatever the data hold', () => {
    const title = 'One\nTwo\t\tThree?';
    expect(citation({ factsheet: { title }, words: '', ...read })).to.match(
      /^European Commission\. One Two Three\? CC/,
    );
  });
});

describe('a file’s name', () => {
  const named = (content: Partial<Content>): string =>
    fileName({ kind: 'indicator-grid', factsheet: {}, counts: [], ...content }, 'csv');
  const indicator = { id: 'citizens', label: '', kind: 'score', value: 1 } as const;

  it('says country, edition and indicator', () => {
    const factsheet = { ...belgium, indicators: [indicator] };
    expect(named({ kind: 'indicator-gauge', factsheet })).to.equal('belgium-2024-citizens.csv');
    expect(named({ factsheet })).to.equal('belgium-2024-indicators.csv');
  });

  it('says the kind of element where there is no country', () => {
    const factsheet = { indicators: [indicator] };
    expect(named({ kind: 'indicator-gauge', factsheet })).to.equal('factsheet-indicator-gauge-citizens.csv');
    expect(named({ kind: 'document' })).to.equal('factsheet-document.csv');
  });

  it('has letters, digits and hyphens only, and is not long', () => {
    const id = '../../\u0639\u0631\u0628\u064a CON:<>|"\u0000 \u00c9tat '.repeat(20);
    const name = named({ kind: 'indicator-gauge', factsheet: { ...belgium, indicators: [{ ...indicator, id }] } });
    expect(name).to.match(/^belgium-2024-con-etat[a-z\d-]*[a-z\d]\.csv$/);
    expect(name.length).to.be.at.most(84);
  });

  it('knows countries whose English name has other letters', () => {
    expect(named({ factsheet: { country: { code: 'TR', name: 'T\u00fcrkiye' } } })).to.equal('turkiye-indicators.csv');
    expect(named({ factsheet: { country: { code: 'QQ', name: 'Nowhere' } } })).to.equal('qq-indicators.csv');
  });
});
