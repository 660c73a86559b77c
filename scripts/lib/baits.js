/**
 * Texts that make readers of Markdown, and careless expressions, slow: each is made in any size. For the benchmark of
 * the parser and for the test of its time.
 */

/** The head of a factsheet: without it the parser would not look further. */
export const START = '# BELGIUM\n\n## Digital Public Administration Factsheet 2024\n\n## TRUST AND CYBERSECURITY\n\n';

const repeat = (text) => (size) => text.repeat(size / text.length);

function deepList(size) {
  const lines = [];
  for (let length = 0; length < size; length += 2 * lines.length) lines.push(`${'  '.repeat(lines.length)}- a`);
  return lines.join('\n');
}

/** One half of a text opens, the other closes. */
const around = (open, close) => (size) => {
  const count = size / (open.length + close.length);
  return `${open.repeat(count)}a${close.repeat(count)}`;
};

/** @type {Record<string, (size: number) => string>} by name, each a function of the wanted size in characters */
export const baits = {
  'a plain document': repeat('The harbour opened a new quay in spring.\n\n'),
  'plain bullets': repeat('- The *harbour* opened a [quay](https://x.example/).\n'),
  links: repeat('- [quay](https://x.example/)\n'),
  'links in paragraphs': repeat('[quay](https://x.example/) and [port](https://y.example/)\n\n'),
  'bare addresses': repeat('https://x.example/quay?a=1&b=2 '),
  'addresses in brackets': repeat('<https://x.example/quay>\n\n'),
  'links with spaces': repeat('[a](https://x.example/b c)\n\n'),
  'links without end': repeat('[a]('),
  'links in links': around('[', '](https://x.example/)'),
  'nested bullets': repeat('- a\n  - *b*\n'),
  'deep lists': deepList,
  'numbered lists': (size) => Array.from({ length: size / 8 }, (_, index) => `${(index % 999) + 1}. *a*`).join('\n'),
  stars: repeat('*a '),
  'stars in words': repeat('a*b'),
  'nested emphasis': around('*a **b', 'c** d*'),
  'underscores in words': repeat('a_b_'),
  'opening brackets': repeat('['),
  'closing brackets': repeat(']'),
  'pairs of brackets': repeat('[]'),
  'pictures without end': repeat('!['),
  'opening parentheses': repeat('('),
  backticks: repeat('` `` '),
  backslashes: repeat('\\'),
  escapes: repeat('\\*\\['),
  quotes: repeat('> '),
  'quoted lines': repeat('> *a*\n'),
  spaces: repeat(' '),
  'spaces in a line': (size) => `a${' '.repeat(size)}b`,
  'no-break spaces': (size) => `a${'\u00a0'.repeat(size)}b`,
  'invisible characters': (size) => `a${'\u200b'.repeat(size)}b`,
  'empty lines': repeat('\n'),
  'carriage returns': repeat('\r'),
  tabs: repeat('\t'),
  'a long word': repeat('w'),
  'a long line': repeat('lorem ipsum '),
  'a long paragraph': repeat('lorem *ipsum\n'),
  'many headings': repeat('## Boats\n\na\n\n'),
  'headings of marks': repeat('# # # #\n'),
  'a heading without end': (size) => `# ${'#'.repeat(size)} a`,
  underlines: repeat('a\n===\n'),
  rules: repeat('- - - - - - - - - - a\n'),
  'blocks just below the limit': repeat(`${'*a '.repeat(999)}\n\n`),
  'open comments': repeat('<!-- '),
  comments: repeat('a<!-- b -->'),
  'open tags': repeat('<a '),
  'character references': repeat('&amp;&#x41; '),
  'references without end': repeat('&#'),
  definitions: repeat('[a] b\n\n[a]: https://x.example/\n\n'),
  'definitions without end': repeat('[a]: '),
  tables: repeat('| a | b |\n| --- | --- |\n| 1 | 2 |\n'),
  pipes: repeat('|'),
  'digits and percent signs': repeat('82.3 % '),
  digits: repeat('1'),
  'combining characters': repeat('\u0301'),
  'lone surrogates': repeat('\ud83d'),
  'lines of indicators': (size) => `## Digital Decade targets\n\n${repeat('eHealth records (0-100)\n88%\n')(size)}`,
  'an indicator of digits': (size) => `## Digital Decade targets\n\neHealth ${'1'.repeat(size)}x`,
  'an indicator of parentheses': (size) => `## Digital Decade targets\n\n${repeat('(0-100 ')(size)}`,
  'an indicator of colons': (size) => `## Digital Decade targets\n\n${repeat(': ')(size)}`,
  'lines of key figures': (size) => `## Key figures\n\n${repeat('new boats\n')(size)}`,
  'a key figure of digits': (size) => `## Key figures\n\n${repeat('1 234 ')(size)}`,
  'lines behind a figure': (size) => `## Key figures\n\nFigure 1\n\nBoats\n\n${repeat('| a | b |\n')(size)}`,
  'a caption of counts': (size) => `## Key figures\n\nFigure 1: a\n\n${repeat('Trust: 1; ')(size)}`,
};
