/** Markdown engines, from npm: the text that an author keeps, and what they make of it for readers. */
import { linesOf, optionsOf, versionOf } from './shared/lines.js';
import { tryAll, withReader } from './shared/trips.js';

async function markdownIt(id) {
  const { default: MarkdownIt } = await import('markdown-it');
  const engine = new MarkdownIt({ typographer: true, linkify: true, ...optionsOf(id) });
  return (text) => engine.render(text);
}

async function marked() {
  const { marked: engine } = await import('marked');
  return (text) => engine.parse(text);
}

async function remark(id) {
  const names = ['unified', 'remark-parse', 'remark-rehype', 'rehype-raw', 'rehype-stringify'];
  const [{ unified }, parse, turn, raw, stringify] = await Promise.all(names.map((name) => import(name)));
  const processor = unified().use(parse.default).use(turn.default, optionsOf(id));
  if (linesOf(id).length > 0) processor.use(raw.default);
  processor.use(stringify.default);
  return async (text) => String(await processor.process(text));
}

const ENGINES = [
  ['markdown-it', 'markdown-it', markdownIt],
  ['markdown-it-allowed', 'markdown-it', markdownIt],
  ['marked', 'marked', marked],
  ['remark', 'remark-rehype', remark],
  ['remark-allowed', 'remark-rehype', remark],
];

export default {
  name: 'markdown',
  modules: true,

  run: (tools) =>
    withReader(async (reading) => {
      for (const [system, name, start] of ENGINES) {
        const publish = await start(system);
        await tryAll({ ...tools, ...reading }, { system, version: versionOf(name), publish });
      }
    }),
};
