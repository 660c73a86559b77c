import { expect } from '@esm-bundle/chai';
import type { Problem } from '../../src/model/problem.js';
import { address, failure, HASTY, hungUp, load, QUICK, replaceFetch, requests } from '../helpers/faults.js';

interface Fault {
  name: string;
  code: Problem['code'];
  /** How often it asks; 1 unless given. */
  tries?: number;
  /** Whether only time ends it. */
  late?: true;
  query?: Record<string, string>;
}

/** Those that all engines read alike: the others are in test/hosts/faults/faults.js, with what each makes of them. */
const FAULTS: Fault[] = [
  { name: 'not-found', code: 'not-found' },
  { name: 'gone', code: 'not-found' },
  { name: 'no-content', code: 'not-a-factsheet' },
  { name: 'not-modified', code: 'http' },
  { name: 'forbidden', code: 'http' },
  { name: 'too-many', code: 'http', tries: 3 },
  { name: 'server-error', code: 'http', tries: 3 },
  { name: 'unavailable', code: 'http', tries: 3 },
  { name: 'redirect-loop', code: 'network', tries: 3 },
  { name: 'redirect', code: 'network', tries: 3, query: { to: 'data:application/json,{}' } },
  { name: 'redirect', code: 'network', tries: 3, query: { to: 'file:///etc/hosts' } },

  { name: 'html', code: 'not-a-factsheet' },
  { name: 'html-after-comment', code: 'not-a-factsheet' },
  { name: 'broken', code: 'bad-json' },
  { name: 'empty', code: 'not-a-factsheet' },
  { name: 'prose', code: 'not-a-factsheet' },
  { name: 'list', code: 'bad-schema' },
  { name: 'nothing', code: 'bad-schema' },
  { name: 'deep', code: 'bad-schema' },

  { name: '20-mb', code: 'too-large' },
  { name: '20-mb-unannounced', code: 'too-large' },
  { name: 'endless', code: 'too-large' },
  { name: 'bomb', code: 'too-large' },
  { name: 'endless-bomb', code: 'too-large' },
  { name: 'half-gzip', code: 'not-a-factsheet' },

  { name: 'silent', code: 'timeout', tries: 3, late: true },
  { name: 'stalled', code: 'timeout', tries: 3, late: true },
  { name: 'slow', code: 'timeout', tries: 3, late: true },
  { name: 'reset-after-headers', code: 'network', tries: 3 },
  { name: 'truncated', code: 'network', tries: 3 },
  { name: 'truncated-text', code: 'network', tries: 3 },
];

describe('faults on the way', () => {
  for (const { name, code, tries = 1, late, query } of FAULTS) {
    const words = query ? `${name} ${Object.values(query).join()}` : name;
    it(`fails with ${code} when the answer is "${words}", after ${tries === 1 ? 'one try' : `${tries} tries`}`, async () => {
      const url = address(name, query);
      let asked = 0;
      const fetching = replaceFetch((address, init, original) => ((asked += 1), original(address, init)));
      const problem = await failure(load(url, late ? HASTY : QUICK));
      fetching.restore();
      expect(problem.code).to.equal(code);
      expect(problem.message).to.match(/^[A-Z].*\.$/);
      expect(problem.url).to.equal(new URL(url, location.href).href);
      expect(asked).to.equal(tries);
      // On a busy machine a try may end before its request has come so far.
      const come = await requests(url);
      if (late) expect(come).to.be.at.most(tries);
      else expect(come).to.equal(tries);
    });
  }

  it('gives up a connection that is reset at once after three tries, whatever the browser repeats by itself', async () => {
    const url = address('reset');
    let tries = 0;
    const fetching = replaceFetch((address, init, original) => ((tries += 1), original(address, init)));
    const problem = await failure(load(url));
    fetching.restore();
    expect(problem.code).to.equal('network');
    expect(tries).to.equal(3);
  });

  for (const name of ['endless', 'endless-bomb', 'slow', 'stalled', 'silent']) {
    it(`hangs up on an answer that is "${name}"`, async () => {
      const url = address(name);
      await failure(load(url, { perTry: name.startsWith('s') ? 300 : 10_000, total: 10_000, backOff: 10_000 }));
      expect(await hungUp(url)).to.equal('closed');
    });
  }

  for (const blocked of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:null/x',
    'file:///etc/passwd',
    'http://',
    'https://name:word@example.eu/belgium.json',
  ]) {
    it(`asks nothing of ${blocked}`, async () => {
      let asked = false;
      const fetching = replaceFetch((url, init, original) => ((asked = true), original(url, init)));
      const problem = await failure(load(blocked));
      fetching.restore();
      expect(problem.code).to.equal('blocked-url');
      expect(asked).to.equal(false);
    });
  }
});

describe('answers that are a little odd', () => {
  for (const name of ['fine', 'redirected', 'wrong-type', 'gzip', 'dropped']) {
    it(`reads a factsheet whose answer is "${name}"`, async () => {
      await load(address('dropped'));
      expect((await load(address(name))).parts.country?.code).to.equal('BE');
    });
  }

  it('reads the document’s text', async () => {
    const { parts } = await load(address('text'));
    expect(parts.keyFigures).to.deep.equal([{ value: 7, label: 'new things' }]);
  });

  const marks = ['utf-8-mark', 'utf-16-le-mark', 'utf-16-be-mark', 'utf-16-le', 'utf-16-be'];
  for (const name of [...marks, 'latin-1', 'utf-8-called-latin-1']) {
    it(`reads every letter when the encoding is "${name}"`, async () => {
      expect((await load(address(name))).parts.country?.name).to.equal('België');
    });
  }

  it('keeps the rest when a letter is of no encoding that anybody told', async () => {
    const { parts } = await load(address('no-utf-8'));
    expect(parts.keyFigures).to.deep.equal([{ value: 10, label: 'Belgi\ufffd' }]);
  });
});
