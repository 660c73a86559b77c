import { expect } from '@esm-bundle/chai';
import { fetchText } from '../../src/data/fetch-text.js';
import { address, failure, load, QUICK, replaceFetch, requests, skipPauses } from '../helpers/faults.js';

const fetchNow = (url: string, timing = QUICK) => fetchText(url, new AbortController().signal, timing);

/** A clock that moves only when somebody waits, and what they wait for. */
function stopClock(): { waited: string[]; restore: () => void } {
  const { timeout } = AbortSignal;
  const { setTimeout } = window;
  const now = performance.now.bind(performance);
  const waited: string[] = [];
  let time = now();
  const wait = (what: string, milliseconds: number) => {
    waited.push(`${what} ${milliseconds}`);
    time += milliseconds;
  };
  performance.now = () => time;
  AbortSignal.timeout = (milliseconds) => (wait('try', milliseconds), AbortSignal.abort());
  window.setTimeout = ((run: () => void, milliseconds = 0) => {
    wait('pause', milliseconds);
    return setTimeout(run, 0);
  }) as typeof window.setTimeout;
  const restore = () => {
    performance.now = now;
    AbortSignal.timeout = timeout;
    window.setTimeout = setTimeout;
  };
  return { waited, restore };
}

describe('tries', () => {
  it('last 10 seconds each, and 25 together with their pauses', async () => {
    const clock = stopClock();
    const { code } = await failure(fetchText(address('silent'), new AbortController().signal));
    clock.restore();
    expect(code).to.equal('timeout');
    expect(clock.waited).to.deep.equal(['try 10000', 'pause 500', 'try 10000', 'pause 1000', 'try 3500']);
  });

  it('end with the time for all of them, however much each may take', async () => {
    const url = address('stalled');
    expect((await failure(fetchNow(url, { ...QUICK, total: 300 }))).code).to.equal('timeout');
    expect(await requests(url)).to.equal(1);
  });

  it('are three at most, and the third may bring the factsheet', async () => {
    const url = address('recovers');
    expect((await load(url)).parts.country?.code).to.equal('BE');
    expect(await requests(url)).to.equal(3);
  });

  it('stop when nobody waits any more, also in a pause', async () => {
    const url = address('unavailable');
    const waiting = new AbortController();
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, milliseconds?: number) => {
      if (milliseconds === 20_000) queueMicrotask(() => waiting.abort());
      return setTimeout(run, milliseconds);
    }) as typeof window.setTimeout;
    const { code } = await failure(fetchText(url, waiting.signal, { ...QUICK, backOff: 20_000 }));
    window.setTimeout = setTimeout;
    expect(code).to.match(/^(http|network)$/);
    expect(await requests(url)).to.equal(1);
  });

  it('send no credentials to other origins', async () => {
    const modes: unknown[] = [];
    const fetching = replaceFetch((url, init, original) => (modes.push(init?.credentials), original(url, init)));
    await load(address('fine'));
    fetching.restore();
    expect(modes).to.deep.equal(['same-origin']);
  });
});

describe('Retry-After', () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

  for (const { after, pauses } of [
    { after: '7', pauses: [7000, 7000] },
    { after: '0', pauses: [500, 1000] },
    { after: '-5', pauses: [500, 1000] },
    { after: '1.5', pauses: [500, 1000] },
    { after: 'in 2 years', pauses: [500, 1000] },
    { after: 'January 2099', pauses: [500, 1000] },
    { after: '', pauses: [500, 1000] },
    { after: 'Sun, 06 Nov 1994 08:49:37 GMT', pauses: [500, 1000] },
  ]) {
    it(`of "${after}" means pauses of ${pauses.join(' and ')} ms`, async () => {
      const url = address('busy', { after });
      const skipped = skipPauses();
      const { code } = await failure(fetchText(url, new AbortController().signal));
      skipped.restore();
      expect(code).to.equal('http');
      expect(skipped.pauses).to.deep.equal(pauses);
      expect(await requests(url)).to.equal(3);
    });
  }

  it('may be a date', async () => {
    const skipped = skipPauses();
    await failure(fetchText(address('busy', { after: inSeconds(9) }), new AbortController().signal));
    skipped.restore();
    expect(skipped.pauses).to.have.length(2);
    for (const pause of skipped.pauses) expect(pause).to.be.within(500, 9000);
    expect(skipped.pauses[0]).to.be.above(1000);
  });

  for (const after of ['26', '86400', '9'.repeat(400), inSeconds(3600), 'Fri, 31 Dec 2199 23:59:59 GMT']) {
    it(`of "${after.slice(0, 30)}" is more than there is: it gives up at once`, async () => {
      const url = address('busy', { after });
      const skipped = skipPauses();
      const { code } = await failure(fetchText(url, new AbortController().signal));
      skipped.restore();
      expect(code).to.equal('http');
      expect(skipped.pauses).to.deep.equal([]);
      expect(await requests(url)).to.equal(1);
    });
  }

  it('is waited for, and then the factsheet is there', async () => {
    const url = address('patience', { after: '3' });
    const skipped = skipPauses();
    await fetchText(url, new AbortController().signal);
    skipped.restore();
    expect(skipped.pauses).to.deep.equal([3000]);
    expect(await requests(url)).to.equal(2);
  });
});
