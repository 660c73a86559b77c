/** The scripts under every policy, in every way to load them, alone and together. */
import {
  ELEMENTS,
  TEXT,
  faultWhereNot,
  faultWhereShown,
  open,
  page,
  prepare,
  script,
  versions,
} from './policies/page.js';
import { published } from './policies/published.js';

const policy = (words) => ({ 'content-security-policy': words });
const REQUIRE = "require-trusted-types-for 'script'";
const strict = published('strict');

const CLOCK = '<host-clock></host-clock>';
const litBefore = { before: '<script src="/host-lit.js"></script>', host: CLOCK };
const litAfter = { after: '<script src="/host-lit-after.js"></script>', host: CLOCK };

/** `ours`, `lit`: whether the headers allow a policy of our name, or of Lit's. Where there is `setHTML`, none is needed. */
const policies = {
  'no policy': { headers: {}, ours: true, lit: true },
  'strict, the published line': { headers: strict, ours: true, lit: false },
  'strict, no list': {
    headers: policy(strict['content-security-policy'].replace(/; trusted-types .*/, '')),
    ours: true,
    lit: true,
  },
  'require-trusted-types-for alone': { headers: policy(REQUIRE), ours: true, lit: true },
  'the published list': { headers: published('list'), ours: true, lit: false },
  'the published list, beside the page’s own Lit, loaded before': {
    headers: published('list-beside-lit'),
    ...litBefore,
    ours: true,
  },
  'the published list, beside the page’s own Lit, loaded after': {
    headers: published('list-beside-lit'),
    ...litAfter,
    ours: true,
  },
  'trusted-types lit-html, the page’s own Lit before': {
    headers: policy(`${REQUIRE}; trusted-types lit-html`),
    ...litBefore,
    ours: false,
  },
  'trusted-types lit-html, the page’s own Lit after': {
    headers: policy(`${REQUIRE}; trusted-types lit-html`),
    ...litAfter,
    ours: false,
  },
  'trusted-types ’none’': { headers: policy(`${REQUIRE}; trusted-types 'none'`), ours: false, lit: false },
};

/** Which scripts a page has; `other`: which files of the other version must never be fetched. */
const ways = {
  'module, once': { scripts: script.module() },
  'module, twice': { scripts: script.module() + script.module('/dist/', '?again') },
  'module, two versions': { scripts: script.module() + script.module('/other/'), two: true },
  'module and classic': { scripts: script.module() + script.classic() },
  'classic, once': { scripts: script.classic() },
  'classic, twice': { scripts: script.classic() + script.classic() },
  'classic, two versions': { scripts: script.classic() + script.classic('/other/'), two: true },
  'autoloader, once': { scripts: script.autoloader() },
  'autoloader, twice': { scripts: script.autoloader() + script.autoloader('/dist/', '?again') },
  'autoloader, two versions': { scripts: script.autoloader() + script.autoloader('/other/'), two: true },
  'modules of npm, bundled': { scripts: '<script type="module" src="/npm/elements.js"></script>', npm: true },
};

/** What the page's own Lit leaves behind. */
const LITS_OWN = /^(lit|reactive)\w+(Versions|Metadata)$/;

const LINE = /^factsheet-elements: .*trusted-types factsheet-elements 'allow-duplicates'$/;
const NOT_TWICE = new RegExp(
  `^<factsheet-[\\w-]+> is defined already, in version ${versions.first}; version ${versions.other} does nothing\\.$`,
);

/** What must be in the console: a line about what is missing, one about the other version, and nothing else. */
function faultOfConsole({ console: said }, { two, lines }) {
  const expected = (two ? 1 : 0) + lines;
  const fits =
    said.length === expected &&
    said.filter((line) => NOT_TWICE.test(line)).length === (two ? 1 : 0) &&
    said.filter((line) => LINE.test(line)).length === lines;
  return fits ? '' : `the console says ${JSON.stringify(said)}`;
}

/** Each draws by one policy at most, and none where there is `setHTML`. */
function faultOfPolicies({ policies: made, hasSetHTML }, { npm }) {
  const ours = made.filter((name) => name !== 'lit-html');
  const expected = hasSetHTML || npm ? [] : ['factsheet-elements'];
  return String(ours) === String(expected) ? '' : `policies made: ${ours}`;
}

/** Which violations a page reports on which nothing may be drawn: the policy that was refused, the attempt without. */
const REFUSED =
  /^trusted-types trusted-types-policy (factsheet-elements|lit-html)|^require-trusted-types-for .*\$lit\$/;

const strangeOf = ({ violations }) => violations.filter((violation) => !REFUSED.test(violation)).join('; ');

const join = (...faults) => faults.filter(Boolean).join('; ');

/** A second copy defines nothing, watches nothing and fetches nothing; `alone`: the same page with one copy. */
function faultOfSecond({ elements, observers }, alone, { requests }) {
  return join(
    observers > alone.observers && `${observers - alone.observers} observers more`,
    elements.some(({ version }) => version && version !== versions.first) && 'the second version won',
    ...requests.filter(({ path }) => path.startsWith('/other/autoload/')).map(({ path }) => `${path} was fetched`),
  );
}

/** Why an element cannot be drawn, by the result and whether the scripts are those for plain pages. */
const NO_SET_HTML =
  'The browser demands Trusted Types and lacks `setHTML`, and the page’s list leaves our policy out: nothing could be drawn. The published list, or none, is what it takes.';
const MODULES_OF_NPM =
  'Built from npm, elements use the Lit of that build, unchanged: its policy is called `lit-html`, which this list leaves out. The scripts for plain pages do without.';

/** What came of a page, and what is wrong with that. */
function resultOf(seen, rule, way, site) {
  const isShown = way.npm ? rule.lit : seen.hasSetHTML || rule.ours;
  if (isShown) {
    const said = faultOfConsole(seen, { ...way, lines: 0 });
    return { result: 'shown', fault: join(faultWhereShown(seen), said, faultOfPolicies(seen, way)) };
  }
  if (way.npm) {
    return { result: 'children stay', reason: MODULES_OF_NPM, fault: join(faultWhereNot(seen), strangeOf(seen)) };
  }
  const refused = seen.violations.length === 2 ? '' : `${seen.violations.length} violations, not 2`;
  const states = seen.elements.filter(({ state }) => state !== 'error').map(({ name, state }) => `${name} is ${state}`);
  const fetched = site.requests.some(({ path }) => path.startsWith('/belgium')) ? 'data were fetched' : '';
  const fault = join(
    faultWhereNot(seen),
    faultOfConsole(seen, { ...way, lines: 1 }),
    strangeOf(seen),
    ...seen.failures,
    refused,
    ...states,
    fetched,
  );
  return { result: 'children stay, one line says why', reason: NO_SET_HTML, fault };
}

export const suite = {
  name: 'policies',
  order: 3,
  title: 'Policy × way to load the scripts',
  note: `Each page has a gauge with its data in attributes, a document of JSON, and where the script is alone one of text
in French, which fetches the parser and a language. "Shown": all of them, the children hidden, no violation reported.`,
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    await prepare(site);
    const tab = await engine.newPage();
    for (const [row, rule] of Object.entries(policies)) {
      const { headers, before = '', after = '', host = '' } = rule;
      let alone;
      for (const [column, way] of Object.entries(ways)) {
        // Modules of npm have the page's own Lit.
        if (way.npm && host) continue;
        site.forget();
        const isAlone = /once|npm/.test(column);
        const elements = host + ELEMENTS + (isAlone ? TEXT : '');
        const seen = await open(tab, site.page(page(before + way.scripts + after, elements), { headers }));
        if (host || way.npm) seen.globals = seen.globals.filter((name) => !LITS_OWN.test(name));
        const { result, reason, fault } = resultOf(seen, rule, way, site);
        if (isAlone) alone = seen;
        const clock = host && seen.host !== 'half past' ? 'the page’s own element is not drawn' : '';
        const second = way.npm ? '' : faultOfSecond(seen, alone, site);
        yield { row, column, result, reason, fault: join(fault, second, clock) || undefined };
      }
    }
    await tab.close();
  },
};
