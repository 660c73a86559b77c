/** Prepares the raw text of a document: one clean string per line, so that line numbers stay those of the document. */

/** Zero-width characters, soft hyphens and byte-order marks: they part or hide words that the eye sees whole. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const COMMENT_START = '<!--';
const COMMENT_END = '-->';

/** Comments go, their line breaks stay. One that never ends is ordinary text: nothing after it may vanish. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf(COMMENT_START); start >= 0; start = text.indexOf(COMMENT_START, from)) {
    // From the second character on, since `<!-->` is a whole comment.
    const end = text.indexOf(COMMENT_END, start + 2);
    if (end < 0) break;
    const next = end + COMMENT_END.length;
    kept.push(text.slice(from, start), text.slice(start, next).replace(/[^\n]+/g, ' '));
    from = next;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** The lines of a document without comments and invisible characters; every kind of white space is a space. */
export const readLines = (text: string): string[] =>
  withoutComments(text.replace(/\r\n?/g, '\n').replace(INVISIBLE, ''))
    .replace(/\t+/g, (tabs) => ' '.repeat(4 * tabs.length))
    .replace(/[^\S\n ]+/g, (spaces) => ' '.repeat(spaces.length))
    .split('\n');
