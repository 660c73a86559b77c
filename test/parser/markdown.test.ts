import { expect } from '@esm-bundle/chai';
import { read, remarks, show, showItems, START } from '../helpers/parser.js';

/** What a paragraph of a topic becomes; the paragraph stands on line 5. */
const inline: { name: string; text: string; shown: string; notices?: string[] }[] = [
  { name: 'plain text', text: 'Boats sail.', shown: 'Boats sail.' },
  { name: 'strong and emphasis', text: '**Boats** *sail*.', shown: '**Boats** *sail*.' },
  { name: 'both at once', text: '***Boats*** sail', shown: '***Boats*** sail' },
  {
    name: 'a link',
    text: 'See [the port](https://port.example.org/a).',
    shown: 'See [the port](https://port.example.org/a).',
  },
  {
    name: 'a strong link',
    text: '**[Port](https://port.example.org/)**',
    shown: '[**Port**](https://port.example.org/)',
  },
  {
    name: 'strong inside a link',
    text: '[a **b**](https://x.example/)',
    shown: '[a ](https://x.example/)[**b**](https://x.example/)',
  },
  {
    name: 'escaped brackets',
    text: '[Port \\(P\\)](https://x.example/) \\[sic\\]',
    shown: '[Port (P)](https://x.example/) [sic]',
  },
  {
    name: 'mail and telephone',
    text: '[a](mailto:a@x.example) [b](tel:+321)',
    shown: '[a](mailto:a@x.example) [b](tel:+321)',
  },
  { name: 'an autolink', text: '<https://x.example/a>', shown: '[https://x.example/a](https://x.example/a)' },
  { name: 'a link that was never set', text: '[Port](#) and [quay]()', shown: 'Port and quay' },
  { name: 'a fragment', text: '[Port](#part)', shown: 'Port' },
  { name: 'a script', text: '[Port](javascript:alert) now', shown: 'Port now', notices: ['5 unsafe-link'] },
  { name: 'a file', text: '[Port](file:///C:\\Port\\a.pdf)', shown: 'Port', notices: ['5 unsafe-link'] },
  { name: 'a mistyped scheme', text: '[Port](ttps://x.example/)', shown: 'Port', notices: ['5 unsafe-link'] },
  { name: 'a relative address', text: '[Port](port.html)', shown: 'Port', notices: ['5 unsafe-link'] },
  { name: 'the line of a link', text: 'a\nb [Port](x:y)', shown: 'a b Port', notices: ['6 unsafe-link'] },
  {
    name: 'a target with spaces',
    text: '[Port](https://x.example/a b.pdf).',
    shown: '[Port](https://x.example/a%20b.pdf).',
  },
  {
    name: 'spaces and parentheses',
    text: '[a](https://x.example/b (1).pdf)',
    shown: '[a](https://x.example/b%20(1).pdf)',
  },
  {
    name: 'spaces in a file address',
    text: '[Port](file:///C:/My Port/a.pdf)',
    shown: 'Port',
    notices: ['5 unsafe-link'],
  },
  {
    name: 'spaces behind escapes',
    text: '\\[a\\] [b \\] c](https://x.example/d \\) e)',
    shown: '[a] [b ] c](https://x.example/d%20)%20e)',
  },
  {
    name: 'two targets with spaces',
    text: '[a](https://x.example/b c)[d](https://x.example/e f)',
    shown: '[a](https://x.example/b%20c)[d](https://x.example/e%20f)',
  },
  { name: 'spaces in what is no address', text: '[Port](see page 4)', shown: '[Port](see page 4)' },
  { name: 'spaces without brackets', text: 'Port](https://x.example/a b)', shown: 'Port](https://x.example/a b)' },
  {
    name: 'spaces and pointed brackets',
    text: '[Port](https://x.example/a <b)',
    shown: '[Port](https://x.example/a <b)',
  },
  { name: 'spaces over two lines', text: '[Port](https://x.example/a\nb c)', shown: '[Port](https://x.example/a b c)' },
  { name: 'a target that does not end', text: '[Port](https://x.example/a b', shown: '[Port](https://x.example/a b' },
  {
    name: 'a title, which is not lost',
    text: '[Port](https://x.example/ "Old port")',
    shown: '[Port (Old port)](https://x.example/)',
  },
  {
    name: 'a reference',
    text: 'See [the port][p].\n\n[p]: https://x.example/p',
    shown: 'See [the port](https://x.example/p).',
  },
  {
    name: 'a reference by its own words',
    text: '[P  q]\n\n[p Q]: https://x.example/p',
    shown: '[P q](https://x.example/p)',
  },
  {
    name: 'the first of two definitions',
    text: '[p]\n\n[p]: https://x.example/1\n[p]: https://x.example/2',
    shown: '[p](https://x.example/1)',
  },
  { name: 'a definition that nothing uses', text: '[p]: https://x.example/p', shown: '[p]: https://x.example/p' },
  { name: 'an unsafe reference', text: '[p]\n\n[p]: x:y', shown: 'p', notices: ['5 unsafe-link'] },
  { name: 'a picture', text: 'A ![map of the port](map.png) here', shown: 'A map of the port here' },
  { name: 'a picture by reference', text: '![map][m]\n\n[m]: https://x.example/', shown: 'map' },
  { name: 'code', text: 'Type `sail *now*`.', shown: 'Type sail *now*.' },
  {
    name: 'HTML as it is written',
    text: 'A <b class="x">bold</b> <br> boat',
    shown: 'A <b class="x">bold</b> <br> boat',
  },
  { name: 'a block of HTML', text: '<div>\n**Boats**', shown: '<div> **Boats**' },
  { name: 'a comment', text: 'Boats<!-- old\nships --> sail', shown: 'Boats sail' },
  { name: 'an empty comment', text: 'Boats <!--> sail', shown: 'Boats sail' },
  { name: 'a comment without end', text: 'Boats <!-- sail', shown: 'Boats <!-- sail' },
  { name: 'character references', text: 'Sails &amp; oars &lt;4', shown: 'Sails & oars <4' },
  { name: 'line breaks, hard ones too', text: 'a\nb  \nc\\\nd', shown: 'a b c d' },
  { name: 'white space and invisible characters', text: 'a \u00a0 b\u200b\u00adc\td\u2028e\ufeff', shown: 'a bc d e' },
  { name: 'spaces over the border of runs', text: 'a ** b ** *c *', shown: 'a ** b ** *c *' },
  { name: 'a space at the end of a run', text: 'a [b ](https://x.example/)', shown: 'a [b](https://x.example/)' },
  { name: 'a run of nothing', text: 'a [ ](https://x.example/)', shown: 'a' },
  { name: 'an indented paragraph', text: '        a *b*', shown: 'a *b*' },
  { name: 'a fence', text: '```\na\n```', shown: 'a' },
  { name: 'a quote', text: '> a\n> *b*\nc', shown: 'a *b* c' },
  { name: 'too many stars', text: '*a '.repeat(1001), shown: '*a '.repeat(1001).trim(), notices: ['5 too-complex'] },
  {
    name: 'too many backticks',
    text: '` `` '.repeat(501),
    shown: '` `` '.repeat(501).trim(),
    notices: ['5 too-complex'],
  },
  { name: 'just not too many stars', text: '*a* '.repeat(500), shown: '*a* '.repeat(500).trim() },
  {
    name: 'too many quotes',
    text: `${'> '.repeat(21)}a *b*`,
    shown: `${'> '.repeat(21)}a *b*`,
    notices: ['5 too-complex'],
  },
  { name: 'just not too many quotes', text: `${'> '.repeat(20)}a *b*`, shown: 'a *b*' },
];

describe('text inside blocks', () => {
  for (const { name, text, shown, notices = [] } of inline) {
    it(name, () => {
      const result = read(`${START}${text}`);
      expect(show(result.factsheet.topics?.[0]?.note)).to.equal(shown);
      expect(remarks(result.notices)).to.deep.equal(notices);
    });
  }

  it('reads references across a long document', () => {
    const bullets = Array.from({ length: 400 }, (_, index) => `- Boat *${index}* is in [port][p${index % 3}] today.`);
    const definitions = [0, 1, 2].map((index) => `[p${index}]: https://x.example/${index}`);
    const { factsheet } = read(`${START}${[...bullets, '', ...definitions].join('\n')}`);
    const items = showItems(factsheet.topics?.[0]?.initiatives);
    expect(items).to.have.length(400);
    expect(items[399]).to.equal('Boat *399* is in [port](https://x.example/0) today.');
    expect(factsheet.notes).to.equal(undefined);
  });
});
