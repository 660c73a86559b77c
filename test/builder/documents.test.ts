import { expect } from '@esm-bundle/chai';
import { openBuilder, type Bench } from '../helpers/builder.js';
import { factsheet } from '../fixtures/factsheet.js';

const MARKDOWN = '# FRANCE\n\n## Digital Decade targets\n\nDigital Public Services for Citizens (0-100)\n\n71.5%\n';

/** What is given, and the sentence that comes of it. */
const BAD: readonly (readonly [what: string, make: () => File, sentence: RegExp])[] = [
  ['a file of 20 MB', () => new File([new Uint8Array(20 * 1024 * 1024)], 'big.json'), /^big\.json is larger than 5 MB/],
  ['a CSV', () => new File(['a,b\n1,2\n'], 'table.csv'), /^table\.csv is a table \(CSV\)/],
  ['a CSV by another name', () => new File(['a;b;c\n1;2;3\n4;5;6\n'], 'data.txt'), /^data\.txt is a table \(CSV\)/],
  ['a PDF', () => new File(['%PDF-1.7\n'], 'sheet.pdf'), /^sheet\.pdf is a PDF/],
  ['an office document', () => new File(['PK\u0003\u0004'], 'sheet.docx'), /^sheet\.docx is a PDF or an office/],
  ['an empty file', () => new File([' \n'], 'empty.md'), /^empty\.md is empty/],
  ['half a JSON', () => new File(['{"country":'], 'half.json'), /^half\.json is not complete JSON/],
  ['JSON of something else', () => new File(['{"title": "x"}'], 'other.json'), /^other\.json is no factsheet/],
  ['a web page', () => new File(['<html><script>x</script>'], 'page.html'), /^page\.html is no factsheet/],
  ['some prose', () => new File(['Once upon a time, there was a form.'], 'tale.txt'), /^tale\.txt is no factsheet/],
];

/** All that was entered. */
const formOf = ({ page }: Bench): string[] =>
  [...page.querySelectorAll<HTMLInputElement>('input:not([type=file]), select, textarea')].map(
    ({ id, value, checked }) => `${id}=${value}${checked ? '!' : ''}`,
  );

describe('documents that are opened', () => {
  it('bad ones get one sentence each, and the form loses nothing', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag&part=citizens&value-value=44&option-shape=bar&words=Mine');
    await bench.snippet('citizens');
    const before = formOf(bench);
    for (const [what, make, sentence] of BAD) {
      bench.give(make());
      await bench.until(() => sentence.test(bench.status()));
      expect(bench.get('document-notice').textContent.trim(), what)
        .to.match(sentence)
        .and.match(/Your form is as it was\.$/);
      expect(bench.get('document').getAttribute('aria-invalid'), what).to.equal('true');
      expect(formOf(bench), what).to.deep.equal(before);
    }
    expect(bench.violations).to.deep.equal([]);
  });

  it('a text is read, shown and written; nothing is asked of a server', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag&part=citizens');
    await bench.snippet('82.3%');
    const count = (): number =>
      bench.view.performance.getEntriesByType('resource').filter(({ name }) => !/\.[jt]s/.test(name)).length;
    const before = count();
    bench.give(new File([MARKDOWN], 'france.md', { type: 'text/markdown' }));
    expect(await bench.snippet('71.5%')).to.contain('value="71.5"');
    expect(bench.status()).to.equal('france.md is open.');
    expect(bench.text()).to.contain('the address of this form does not carry it');
    expect(count()).to.equal(before);
  });

  it('JSON is read; what needs an address says so, and takes the one that is typed', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag');
    bench.give(new File([JSON.stringify(factsheet)], 'own.json'));
    await bench.until(() => bench.status() === 'own.json is open.');
    bench.set('widget', 'highlights');
    await bench.until(() =>
      bench.page.querySelector('#missing')?.textContent.includes('put the document on your site'),
    );
    bench.set('src', 'https://example.eu/own.json');
    expect(await bench.snippet('https://example.eu/own.json')).to.match(/^<factsheet-highlights src="https:/);
    bench.set('sheet', '/examples/belgium-2024.json');
    expect(await bench.snippet('belgium-2024.json')).not.to.contain('own.json');
    // The document is still there to be chosen.
    bench.set('sheet', '');
    await bench.until(() => bench.page.querySelector('#missing'));
  });

  it('a file may be dropped on the page', async () => {
    const bench = await openBuilder('?lang=en#spelling=tag&part=citizens');
    const dataTransfer = new bench.view.DataTransfer();
    dataTransfer.items.add(new File([MARKDOWN], 'dropped.md'));
    const over = new bench.view.DragEvent('dragover', { bubbles: true, cancelable: true });
    bench.get('widget').dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    bench
      .get('widget')
      .dispatchEvent(new bench.view.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    expect(await bench.snippet('71.5%')).to.contain('71.5');
  });
});
