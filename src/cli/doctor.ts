import { readFile } from 'node:fs/promises';
import { examine } from '../doctor/examine.js';
import { explain } from '../doctor/rules.js';
import { nameOf, readText } from './files.js';
import { forEachFile } from './for-each-file.js';
import { parsePage, type Vocabulary } from './parsed-page.js';

/** What the custom elements manifest says of a class. */
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** The attributes of each tag, from the manifest beside this file, as it is published. */
async function readVocabulary(): Promise<Vocabulary> {
  const text = await readFile(new URL('custom-elements.json', import.meta.url), 'utf8');
  const { modules } = JSON.parse(text) as { modules: readonly { declarations?: readonly Declaration[] }[] };
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined ? [] : [[tagName, attributes.map(({ name }) => name)] as const],
    ),
  );
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/**
 * Examines pages. Each finding is a line of standard error; the count, the last one, is standard output.
 * @returns the exit status
 */
export async function doctor(files: readonly string[]): Promise<number> {
  const vocabulary = await readVocabulary();
  let found = 0;
  let pages = 0;
  const status = await forEachFile(files, async (file, print) => {
    const findings = examine(parsePage(await readText(file), vocabulary));
    const lines = findings
      .map((finding) => ({ line: finding.at?.line ?? 1, code: finding.code, ...explain(finding) }))
      .sort((one, other) => one.line - other.line);
    for (const { line, code, sentence, remedy } of lines) {
      print(`${nameOf(file)}:${line}: ${code}: ${sentence} ${remedy}`);
    }
    found += lines.length;
    pages += 1;
    return lines.length > 0 ? 1 : 0;
  });
  process.stdout.write(`doctor: ${counted(pages, 'page')}, ${counted(found, 'finding')}\n`);
  return status;
}
