/** Where scripts come from, where pages stand, and what else is on them. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';
import { contentType, fileOf } from '../../../scripts/lib/static-server.js';
import { ELEMENTS, FILES, TEXT, versions } from './page.js';
import { published } from './published.js';

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(at('dist', file)))
    .digest('base64')}`;

/** dist/ as a server sends it that says nothing but these headers. */
const serving = (headers) => (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = fileOf(at('dist'), pathname.replace(/^\/[\w-]+/, ''));
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': contentType(file), ...headers });
  return createReadStream(file).pipe(response);
};

/** A page with a frame hands on what the frame tells. */
const FRAME = `(() => {
  const told = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)));
  window.outcome = () => told;
})();`;

const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Globals that other people's scripts look for; each is a trap. */
const TRAPS = `window.calls = [];
window.define = (...given) => window.calls.push(given.length);
window.define.amd = {};
window.module = { exports: {} };
window.exports = window.module.exports;
window.process = { env: {} };
window.version = 'of the page';`;

/** Whether one of the traps has caught something; runs in the page. */
const lookAtTraps = () => {
  const { calls, module, process, version } = window;
  const caught = [
    calls.length > 0 && 'define was called',
    Object.keys(module.exports).length + Object.keys(process.env).length > 0 && 'module or process was written to',
    version !== 'of the page' && 'version was overwritten',
  ];
  return caught.filter(Boolean).join(', ');
};

/** A module of the page's own, which RequireJS refuses if a script has called its `define` in between. */
const OWN_MODULE = `define('clock', [], () => 'half past');`;

const lookAtRequireJs = () =>
  new Promise((resolve) => {
    const told = (words) => resolve(words === 'half past' ? '' : `the page’s own module is ${words}`);
    window.require(['clock'], told, (reason) => resolve(String(reason)));
  });

/** Two elements of the other version are there before the first version comes, whose document puts them inside. */
const MIXED = `const there = ['indicator-grid', 'key-figure'].map((name) => customElements.whenDefined('factsheet-' + name));
await Promise.all(there);
await import('/dist/factsheet-elements.js');
const added = document.createElement('factsheet-document');
added.setAttribute('src', '/belgium.json');
document.body.append(added);
customElements.define('host-clock', class extends HTMLElement {});`;

const mixed = {
  ways: ['autoloader'],
  from: '/other/',
  after: '<script type="module" src="/mixed.js"></script>',
  headers: published('strict'),
  elements: `<host-clock></host-clock>
<factsheet-indicator-grid src="/belgium.json"></factsheet-indicator-grid>
<factsheet-key-figure src="/belgium.json"></factsheet-key-figure>`,
  words: [/92\.6\s?%/, /10/, /Belgium.*10.*92\.6\s?%.*A wallet/],
  check: ({ elements }) => {
    const found = elements.map(({ version }) => version);
    const { first, other } = versions;
    return String(found) === String([other, other, first]) ? '' : `versions are ${found}`;
  },
};

const COEP = { 'cross-origin-embedder-policy': 'require-corp' };
const ONLY_CLASSIC = {
  expected: { module: 'children stay', classic: 'shown', autoloader: 'children stay' },
  reason: 'Browsers run no module of another origin without its permission (CORS): docs/policies.md has the header.',
};

/** A page with nothing but a frame, which tells what is in it. */
const framing = (attributes) =>
  `<!doctype html><title>Host</title><script src="/frame.js"></script><iframe ${attributes}></iframe>`;

/** Puts what the situations need on the site. */
function prepare(site) {
  site.handle('/silent/', serving({}));
  site.handle('/other-origin/', serving(published('other-origin')));
  site.handle('/corp/', serving({ 'cross-origin-resource-policy': 'cross-origin' }));
  site.page(FRAME, { path: '/frame.js' });
  site.page(TRAPS, { path: '/traps.js' });
  site.page(OWN_MODULE, { path: '/own-module.js' });
  site.page(MIXED, { path: '/mixed.js' });
}

/**
 * @param {object} site
 * @returns {Record<string, object>} by the name of the row what is particular: `from` (where the files are),
 *   `attributes` of the script element, `headers` and `head` of the page, `after` (another script), `around` (makes of
 *   this page one in a frame), `elements` and their `words`, `expected` if not "shown", and the `reason`; `look` and `check` find faults
 */
export function situations(site) {
  prepare(site);
  const { origin, otherOrigin } = site;
  const withHeaders = `${otherOrigin}/other-origin/`;
  const silent = `${otherOrigin}/silent/`;
  const strict = published('strict');
  const nonce = published('nonce');
  const [, word] = /'nonce-([^']+)'/.exec(nonce['content-security-policy']);
  const fits = ([way, file]) => [way, `crossorigin integrity="${hashOf(file)}"`];

  return {
    'a frame of another origin, strict policy': {
      around: (inner) => {
        const address = site.page(inner, { headers: strict });
        return site.page(framing(`src="${address.replace(origin, otherOrigin)}"`));
      },
    },
    'a sandboxed frame without an origin, files sent with the published headers': {
      from: `${origin}/other-origin/`,
      around: (inner) => site.page(framing(`sandbox="allow-scripts" src="${site.page(inner)}"`)),
    },
    'a srcdoc frame of a page with the strict policy': {
      around: (inner) => site.page(framing(`srcdoc="${escaped(inner)}"`), { headers: strict }),
    },
    'scripts of another origin with the published headers, strict policy': {
      from: withHeaders,
      headers: {
        'content-security-policy': strict['content-security-policy'].replace(
          "script-src 'self'",
          `script-src 'self' ${otherOrigin}`,
        ),
      },
    },
    'scripts of another origin without headers': { from: silent, elements: ELEMENTS, ...ONLY_CLASSIC },
    'COEP page, scripts of another origin with the published headers': { from: withHeaders, headers: COEP },
    'COEP page, scripts of another origin with CORP alone': {
      from: `${otherOrigin}/corp/`,
      headers: COEP,
      elements: ELEMENTS,
      ...ONLY_CLASSIC,
    },
    'COEP page, scripts of another origin with CORS, all with the attribute crossorigin': {
      from: `${otherOrigin}/dist/`,
      headers: COEP,
      attributes: 'crossorigin',
    },
    'COEP page, scripts of another origin without headers': {
      from: silent,
      headers: COEP,
      elements: ELEMENTS,
      expected: 'children stay',
      reason: 'A page that asks for COEP gets no file of another origin whose server does not agree.',
    },
    'integrity, scripts of another origin': {
      from: withHeaders,
      attributes: Object.fromEntries(Object.entries(FILES).map(fits)),
    },
    'integrity that does not fit': {
      attributes: `integrity="${hashOf('cli.js')}"`,
      elements: ELEMENTS,
      expected: 'children stay',
      reason: 'As it must be: the file is not the one that the page’s author has looked at.',
    },
    'a nonce with strict-dynamic': { headers: nonce, nonce: word, attributes: `nonce="${word}"` },
    'RequireJS, and a module of the page’s own': {
      head: '<script src="/packages/requirejs/require.js"></script>',
      after: '<script src="/own-module.js"></script>',
      look: lookAtRequireJs,
    },
    'AMD, and globals named module, exports, process, version': {
      head: '<script src="/traps.js"></script>',
      look: lookAtTraps,
    },
    'a page without elements, trusted-types ’none’': {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      elements: '',
      expected: 'asks for nothing',
      check: ({ policies, violations, failures }) => [...policies, ...violations, ...failures].join('; '),
    },
    '<base href> that leads elsewhere': {
      head: '<base href="/elsewhere/">',
      elements: (ELEMENTS + TEXT).replaceAll('/belgium', '../belgium'),
    },
    'elements of one version inside a document of another, strict policy': mixed,
  };
}
