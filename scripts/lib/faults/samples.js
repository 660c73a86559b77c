/** What the fault server gives when nothing is wrong, and what several faults have in common. */

export const factsheet = JSON.stringify({
  country: { code: 'BE', name: 'Belgium' },
  keyFigures: [{ value: 10, label: 'new' }],
});

/** The same with a letter that is not ASCII, so that a wrong encoding is seen. */
export const accented = JSON.stringify({
  country: { code: 'BE', name: 'België' },
  keyFigures: [{ value: 10, label: 'België' }],
});

/** A factsheet as the document's text. */
export const text = '# BELGIUM\n\n### Key figures\n\n7 new things\n';

/** Answers with a body of known length. */
export function send(response, body, headers = {}) {
  const bytes = Buffer.from(body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
  response.end(bytes);
}

/** Writes the same bytes for ever, or so many times, as fast as the client reads them. */
export function pour(response, chunk, times = Infinity) {
  let left = times;
  const more = () => {
    for (; left > 0; left -= 1) {
      if (response.destroyed) return;
      if (!response.write(chunk)) {
        left -= 1;
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}
