/**
 * Answers under /faults/ with what can go wrong on the way, for tests of loading. The name in the path says what, the
 * query keeps requests of one test apart, and /faults/count?of=… tells how many requests came.
 */
const factsheet = JSON.stringify({
  country: { code: 'BE', name: 'Belgium' },
  keyFigures: [{ value: 10, label: 'new' }],
});

const counts = new Map();

const answers = {
  fine: (context) => json(context, factsheet),
  /** What the test itself put into the query. */
  echo: (context) => ((context.type = 'text'), (context.body = context.query.data)),
  'not-found': (context) => (context.status = 404),
  gone: (context) => (context.status = 410),
  forbidden: (context) => (context.status = 403),
  unavailable: (context) => (context.status = 503),
  /** Fails twice, then answers. */
  recovers: (context, nth) => (nth < 3 ? (context.status = 500) : json(context, factsheet)),
  /** Asks for patience once: Retry-After is in seconds. */
  patience: (context, nth) => {
    if (nth > 1) return json(context, factsheet);
    context.set('retry-after', '1');
    return (context.status = 429);
  },
  html: (context) => ((context.type = 'html'), (context.body = '<!doctype html><title>Sign in</title>')),
  broken: (context) => json(context, '{"country": '),
  large: (context) => json(context, `"${'x'.repeat(6 * 1024 * 1024)}"`),
  text: (context) => (
    (context.type = 'text/markdown'),
    (context.body = '# BELGIUM\n\n### Key figures\n\n7 new things\n')
  ),
  empty: (context) => ((context.type = 'text'), (context.body = '')),
  prose: (context) => ((context.type = 'text'), (context.body = 'Dear reader,\n\nthis is a letter.\n')),
  list: (context) => json(context, '[1, 2]'),
  nothing: (context) => json(context, '{"colour": "blue"}'),
  /** The connection ends in the middle of the answer. */
  truncated: (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    context.res.write('{"country": ', () => context.res.destroy());
  },
  /** Never answers; the client gives up. */
  silent: (context) => {
    context.respond = false;
  },
};

const json = (context, body) => {
  context.type = 'json';
  context.body = body;
};

export const faultServer = () => (context, next) => {
  const [, name] = /^\/faults\/([\w-]+)$/.exec(context.path) ?? [];
  if (name === 'count') return json(context, String(counts.get(context.query.of) ?? 0));
  const answer = answers[name];
  if (!answer) return next();
  const nth = (counts.get(context.url) ?? 0) + 1;
  counts.set(context.url, nth);
  context.status = 200;
  answer(context, nth);
  return undefined;
};
