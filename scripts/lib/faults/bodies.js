/** Faults in what the server gives: other things than a factsheet, too much of it, other encodings. */
import { constants, createGzip, gzipSync } from 'node:zlib';
import { accented, factsheet, pour, send, text } from './samples.js';

const MEGABYTE = 1024 * 1024;
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const GZIP = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

const give =
  (body, headers = {}) =>
  (response) =>
    send(response, body, headers);

const latin1 = Buffer.from(accented, 'latin1');
const utf16le = Buffer.from(accented, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
const withMark = (...bytes) => Buffer.concat(bytes.map((part) => Buffer.from(part)));

const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const nestedItems = (depth) => `[${'{"text": [], "items": ['.repeat(depth)}${']}'.repeat(depth)}]`;

/** A factsheet one member of which is nested deeply. */
const nestedIn = (member, depth) => `${factsheet.slice(0, -1)}, "${member}": ${nestedItems(depth)}}`;

const stream = (times) => (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"country": "');
  pour(response, 'x'.repeat(MEGABYTE), times);
};

/** Kilobytes on the way, megabytes when unpacked. */
const bomb = gzipSync(Buffer.alloc(60 * MEGABYTE, 'x'), { level: constants.Z_BEST_COMPRESSION });

/** Kilobytes at a time, with pauses: what lies packed on the way, an engine unpacks before it can hang up. */
function endlessBomb(response) {
  response.writeHead(200, GZIP);
  const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH });
  gzip.pipe(response);
  const timer = setInterval(() => gzip.write(Buffer.alloc(MEGABYTE / 4, 'x')), 20);
  response.once('close', () => {
    clearInterval(timer);
    gzip.destroy();
  });
}

export const bodies = {
  echo: (response, { query }) => send(response, query.get('data'), PLAIN),
  html: give('<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  'html-after-comment': give('<!-- portal --><!doctype html><title>Sign in</title>'),
  broken: give('{"country": '),
  text: give(text, { 'content-type': 'text/markdown' }),
  empty: give('', PLAIN),
  prose: give('Dear reader,\n\nthis is a letter.\n', PLAIN),
  list: give('[1, 2]'),
  nothing: give('{"colour": "blue"}'),
  'wrong-type': give(factsheet, { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' }),
  deep: give(nested(100_000)),
  'deep-key-figures': give(nestedIn('keyFigures', 100_000)),
  'deep-highlights': give(nestedIn('highlights', 100_000)),

  '20-mb': give(Buffer.alloc(20 * MEGABYTE, 'x')),
  '20-mb-unannounced': stream(20),
  endless: stream(Infinity),
  bomb: give(bomb, GZIP),
  'endless-bomb': endlessBomb,
  'no-gzip': give(factsheet, GZIP),
  'half-gzip': give(gzipSync(factsheet).subarray(0, 40), GZIP),
  gzip: give(gzipSync(factsheet), GZIP),

  'utf-8-mark': give(withMark([0xef, 0xbb, 0xbf], accented)),
  'utf-16-le-mark': give(withMark([0xff, 0xfe], utf16le)),
  'utf-16-be-mark': give(withMark([0xfe, 0xff], utf16be)),
  'utf-16-le': give(utf16le),
  'utf-16-be': give(utf16be),
  'latin-1': give(latin1, { 'content-type': 'application/json; charset=iso-8859-1' }),
  'utf-8-called-latin-1': give(accented, { 'content-type': 'application/json; charset=iso-8859-1' }),
  'no-utf-8': give(latin1),
};
