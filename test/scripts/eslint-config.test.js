/** Plants what must not occur, one at a time, and sees whether the linter's own set-up finds it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { at, root } from '../../scripts/lib/project.js';

const eslint = new ESLint({
  cwd: root,
  // In CI the parser would take the text of the file instead of the one given here.
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
});

/** A place with types: the text stands for a file that exists. */
const ELEMENT = 'src/elements/key-figure/key-figure.element.ts';
const MODEL = 'src/model/links.ts';
const SCRIPT = 'scripts/build.js';

async function rulesBroken(code, file) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath: at(file) });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const template = (inner) =>
  `import { html } from 'lit';\n/** One. */\nexport const one = (x: string) => html\`${inner}\`;`;

const FAULTS = [
  ['any', '/** One. */\nexport const one = (x: any): number => Number(x);', '@typescript-eslint/no-explicit-any'],
  ['an enum', 'export enum One { Two }', 'no-restricted-syntax'],
  ['the keyword private', '/** One. */\nexport class One { private two = 2; }', 'no-restricted-syntax'],
  [
    'a private parameter property',
    '/** One. */\nexport class One { constructor(private two: number) {} }',
    'no-restricted-syntax',
  ],
  ['innerHTML', `document.body.innerHTML = '';`, 'no-restricted-properties'],
  ['outerHTML', `document.body.outerHTML = '';`, 'no-restricted-properties'],
  ['insertAdjacentHTML', `document.body.insertAdjacentHTML('afterend', '');`, 'no-restricted-properties'],
  ['unsafeHTML', `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`, 'no-restricted-imports'],
  ['unsafeSVG', `export { unsafeSVG } from 'lit/directives/unsafe-svg.js';`, 'no-restricted-imports'],
  ['styleMap', `export { styleMap } from 'lit/directives/style-map.js';`, 'no-restricted-imports'],
  ['unsafeMathML', `export { unsafeMathML } from 'lit/directives/unsafe-mathml.js';`, 'no-restricted-imports'],
  ['unsafeStatic', `export { unsafeStatic } from 'lit/static-html.js';`, 'no-restricted-imports'],
  ['a parser of HTML', `new DOMParser().parseFromString('', 'text/html');`, 'no-restricted-properties'],
  ['a fragment of HTML', `new Range().createContextualFragment('');`, 'no-restricted-properties'],
  ['document.write', `document.write('');`, 'no-restricted-properties'],
  ['document.writeln', `document.writeln('');`, 'no-restricted-properties'],
  ['a frame of text', `document.createElement('iframe').srcdoc = '';`, 'no-restricted-properties'],
  ['the whole of d3', `export { max } from 'd3';`, 'no-restricted-imports'],
  ['eval', `eval('1');`, 'no-eval'],
  ['new Function', `export const one: unknown = new Function('1');`, 'no-new-func'],
  ['a timer with text', `setTimeout('1');`, '@typescript-eslint/no-implied-eval'],
  ['an interval with text', `setInterval('1', 9);`, '@typescript-eslint/no-implied-eval'],
  ['a timer with text in a script', `setTimeout('1');`, 'no-implied-eval', SCRIPT],
  ['innerHTML in a script', `document.body.innerHTML = '';`, 'no-restricted-properties', SCRIPT],
  ['an address that is code', `export const one = 'javascript:void 0';`, 'no-script-url'],
  ['an expression in quadratic time', `export const one = /\\d+$/;`, 'regexp/no-super-linear-move'],
  ['an expression in exponential time', `export const one = /^(a+)+$/;`, 'regexp/no-super-linear-backtracking'],
  [
    'one of the kind in a script',
    `export const one = /^\\s*(.*)\\s*$/;`,
    'regexp/no-super-linear-backtracking',
    SCRIPT,
  ],
  [
    'an expression made of text',
    '/** One. */\nexport const one = (x: string) => new RegExp(x);',
    'no-restricted-syntax',
  ],
  ['a style set as an attribute', `document.body.setAttribute('style', '');`, 'no-restricted-syntax'],
  ['a handler set as an attribute', `document.body.setAttribute('onclick', '');`, 'no-restricted-syntax'],
  ['a handler in a template', template('<p onclick=${x}></p>'), 'no-restricted-syntax'],
  ['a script in a template', template('<script></script><p>${x}</p>'), 'no-restricted-syntax'],
  ['a frame of text in a template', template('<iframe title="a" srcdoc=${x}></iframe>'), 'no-restricted-syntax'],
  ['a bound style', template('<p style=${x}></p>'), 'no-restricted-syntax'],
  ['a partly bound style', template('<p\n style="width: ${x}"></p>'), 'no-restricted-syntax'],
  ['a style sheet in a template', template('<style></style><p>${x}</p>'), 'no-restricted-syntax'],
  ['a bound innerHTML', template('<p .innerHTML=${x}></p>'), 'no-restricted-syntax'],
  ['getComputedStyle', 'getComputedStyle(document.body);', 'no-restricted-syntax'],
  ['getComputedStyle of window', 'window.getComputedStyle(document.body);', 'no-restricted-syntax'],
  ['a picture without words', template('<img src=${x}>'), 'lit-a11y/alt-text'],
  ['an attribute given twice', template('<p class="a" class="b">${x}</p>'), 'lit/no-duplicate-template-bindings'],
  ['a function without a sentence', 'export function one(): void {}', 'jsdoc/require-jsdoc', MODEL],
  ['a constant function without one', 'export const one = (): number => 1;', 'jsdoc/require-jsdoc', MODEL],
  ['a class without one', 'export class One { two = 2; }', 'jsdoc/require-jsdoc'],
  [
    'an unknown tag',
    '/**\n * One.\n * @cssparts base - x\n */\nexport class One { two = 2; }',
    'jsdoc/check-tag-names',
  ],
  ['a suppression that suppresses nothing', '// eslint-disable-next-line no-eval\nexport const one = 1;', /unused/i],
];

for (const [what, code, rule, file = ELEMENT] of FAULTS) {
  test(`finds ${what}`, async () => {
    const broken = await rulesBroken(code, file);
    const found = broken.some((name) => (rule instanceof RegExp ? rule.test(name) : name === rule));
    assert.ok(found, `found only: ${broken.join(', ') || 'nothing'}`);
  });
}

test('lets the tags of an element’s public API, a property of style and a documented function be', async () => {
  const api = '@tag x-one\n * @summary One.\n * @slot - a\n * @fires b - c\n * @csspart d - e\n * @cssproperty --f - g';
  const code = `import { html } from 'lit';
/**
 * One.
 *
 * ${api}
 */
export class One {
  readonly two = html\`<p .style=\${'x'}></p>\`;
}`;
  assert.deepEqual(await rulesBroken(code, ELEMENT), []);
});
