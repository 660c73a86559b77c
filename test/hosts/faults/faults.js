/**
 * Every fault of a connection, and what must come of it: the code, 'shown' where the data are read in spite of it, and
 * how often the page asks. Engines differ where they read an answer differently before any script sees it.
 */

const BROWSER = (words) => `Before any script sees it: ${words}`;

const HTTP_0_9 = BROWSER('Firefox takes words that are no HTTP for an answer of HTTP/0.9.');
const LENIENT = BROWSER('WebKitGTK reads the answer in spite of it.');
const NO_END = BROWSER('WebKitGTK takes an answer whose end is missing for whole, when its length was not announced.');

const tooLarge = { code: 'too-large' };
const offline = { code: 'network', tries: 3 };
const late = { code: 'timeout', tries: 3, hasty: true };
const busy = { code: 'http', tries: 3 };
const shown = { code: 'shown', says: '10 new' };
const accented = { code: 'shown', says: '10 België' };

/** The browser's own repetitions, which no script sees. */
const repeated = 'Requests of the page; the browser by itself asks again when a connection ends before the answer.';

/**
 * By name: `path` under /faults/; `code`; `tries`, 1 unless given; `says`, the words shown; `repeated`, why the server
 * may see more requests than the page makes; `hangsUp`, whether the connection must end before the answer does;
 * `hasty`, whether only time ends it; and by engine what differs there, with the `reason`.
 */
export const faults = {
  'never answers': { path: 'silent', ...late },
  'one byte per 200 ms': { path: 'slow', ...late },
  'begins, then silence': { path: 'stalled', ...late },
  'reset before the headers': { path: 'reset', ...offline, repeated },
  'reset after the headers': { path: 'reset-after-headers', ...offline },
  'shorter than announced': { path: 'truncated', ...offline },
  'text shorter than announced': { path: 'truncated-text', ...offline },
  'end of chunks missing': {
    path: 'truncated-chunks',
    ...offline,
    WebKit: { code: 'shown', says: '7 new things', tries: 1, reason: NO_END },
  },
  'kept connection closed': { path: 'dropped', ...shown, repeated },
  'two lengths': { path: 'two-lengths', ...offline, WebKit: { code: 'bad-json', tries: 1, reason: LENIENT } },
  'length that is no number': {
    path: 'no-length',
    ...shown,
    WebKit: { ...offline, reason: BROWSER('WebKitGTK refuses it.') },
  },
  'no HTTP': { path: 'no-http', ...offline, Firefox: { code: 'not-a-factsheet', tries: 1, reason: HTTP_0_9 } },
  'not gzip, though announced': { path: 'no-gzip', ...offline, WebKit: { ...shown, tries: 1, reason: LENIENT } },
  'half of the gzip': { path: 'half-gzip', code: 'not-a-factsheet' },
  'gzip bomb': { path: 'bomb', ...tooLarge },
  'gzip bomb without end': { path: 'endless-bomb', ...tooLarge, hangsUp: true },
  '20 MB': { path: '20-mb', ...tooLarge },
  '20 MB, length not announced': { path: '20-mb-unannounced', ...tooLarge },
  endless: { path: 'endless', ...tooLarge, hangsUp: true },

  'HTTP 204': { path: 'no-content', code: 'not-a-factsheet' },
  'HTTP 304, never asked before': { path: 'not-modified', code: 'http' },
  'HTTP 403': { path: 'forbidden', code: 'http' },
  'HTTP 404': { path: 'not-found', code: 'not-found' },
  'HTTP 410': { path: 'gone', code: 'not-found' },
  'HTTP 429': { path: 'too-many', ...busy },
  'HTTP 500': { path: 'server-error', ...busy },
  'HTTP 500 twice, then the factsheet': { path: 'recovers', ...shown, tries: 3 },
  'HTTP 503': { path: 'unavailable', ...busy },
  'HTTP 503, Retry-After: 7': { path: 'busy?after=7', ...busy },
  'HTTP 503, Retry-After: 86400': { path: 'busy?after=86400', code: 'http' },
  'HTTP 503, Retry-After: Fri, 31 Dec 2199 23:59:59 GMT': {
    path: 'busy?after=Fri,+31+Dec+2199+23:59:59+GMT',
    code: 'http',
  },
  'HTTP 503, Retry-After: -5': { path: 'busy?after=-5', ...busy },
  'HTTP 503, Retry-After: soon': { path: 'busy?after=soon', ...busy },
  redirected: { path: 'redirected', ...shown },
  'redirect loop': { path: 'redirect-loop', ...offline },
  'redirect to another scheme': { path: 'redirect?to=file:///etc/hosts', ...offline },
  'redirect to another origin without CORS': { path: 'redirect', otherOrigin: 'redirect', ...offline },
  'another origin without CORS': { path: 'fine', otherOrigin: 'direct', ...offline },
  'offline, then online': { path: 'offline', ...offline, repeated, online: true },

  'HTML in place of JSON': { path: 'html', code: 'not-a-factsheet' },
  'JSON that breaks off': { path: 'broken', code: 'bad-json' },
  empty: { path: 'empty', code: 'not-a-factsheet' },
  'wrong type': { path: 'wrong-type', ...shown },
  'nested 100,000 deep': { path: 'deep', code: 'bad-schema' },
  'its own part nested 100,000 deep': { path: 'deep-key-figures', code: 'bad-schema' },
  'another part nested 100,000 deep': { path: 'deep-highlights', ...shown },
  'byte order mark': { path: 'utf-8-mark', ...accented },
  'UTF-16 LE, marked': { path: 'utf-16-le-mark', ...accented },
  'UTF-16 BE, marked': { path: 'utf-16-be-mark', ...accented },
  'UTF-16 LE': { path: 'utf-16-le', ...accented },
  'UTF-16 BE': { path: 'utf-16-be', ...accented },
  'Latin-1, as announced': { path: 'latin-1', ...accented },
  'bytes that are no UTF-8': { path: 'no-utf-8', ...shown, says: '10 Belgi\ufffd' },
};
