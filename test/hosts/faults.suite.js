/** Every fault of a connection in a page of its own: what stays to be read, what the author is told, what is asked. */
import { isDeepStrictEqual } from 'node:util';
import { createFaults } from '../../scripts/lib/fault-server.js';
import { faults } from './faults/faults.js';
import { meet, page, sayOnline, untilGood } from './faults/page.js';

/** How long the server may wait to see that a client has hung up, in milliseconds. */
const PATIENCE = 15_000;

const READ = ['bad-json', 'bad-schema', 'not-a-factsheet'];

const twice = (value) => [value, value];

/** All that must be noticed of a fault, in a page where one element has children and the other shows "10 new". */
function expectation({ code, says }) {
  if (code === 'shown') {
    return { states: twice('ready'), data: twice(says), sentences: twice(''), children: false, codes: [], thrown: [] };
  }
  const sentence = `The data could not be ${READ.includes(code) ? 'read' : 'loaded'}.`;
  return {
    states: twice('error'),
    data: ['', '10 new'],
    sentences: twice(sentence),
    children: true,
    codes: twice(code),
    thrown: [],
  };
}

/** What is not as it must be, in words. */
function differences(found, expected) {
  const told = new RegExp(`^<factsheet-key-figure> ${expected.codes[0]}: [A-Z].*\\. http`);
  const untold = found.console.length !== expected.codes.length || !found.console.every((line) => told.test(line));
  return [
    ...Object.keys(expected)
      .filter((name) => !isDeepStrictEqual(found[name], expected[name]))
      .map((name) => `${name}: ${JSON.stringify(found[name])} instead of ${JSON.stringify(expected[name])}`),
    ...(untold ? [`console: ${JSON.stringify(found.console)}`] : []),
  ].join('; ');
}

/** What came of it, in the words of the table. */
const behaviour = ({ codes, children, data: [, good] }) => {
  const [code] = codes;
  if (!code) return 'data shown';
  const kept = [...(children ? ['children'] : []), ...(good ? ['last content'] : [])];
  return `\`${code}\`, ${kept.join(' and ') || 'nothing'} stay`;
};

function addressOf({ path, otherOrigin }, row, site) {
  const base = otherOrigin === 'direct' ? site.otherOrigin : site.origin;
  const url = new URL(`/faults/${path}`, base);
  url.searchParams.set('row', row);
  if (otherOrigin === 'redirect') url.searchParams.set('to', `${site.otherOrigin}/faults/fine`);
  return url;
}

const LATER = '; data shown once the connection is back';

const laterFault = (later) => later.data.some((words) => words !== '10 new') && `later: ${JSON.stringify(later)}`;

/** The browser itself without a connection: nothing is sent, and its own event says when that is over. */
async function* offline({ tab, site, ask }) {
  const row = 'the browser offline, then online';
  const url = addressOf({ path: 'fine' }, row, site);
  await tab.goto(site.page(page()));
  await tab.evaluate(untilGood);
  await tab.setOffline(true);
  const found = await tab.evaluate(meet, url.href);
  await tab.setOffline(false);
  const later = await tab.evaluate(meet);
  const wrong = [differences(found, expectation({ code: 'network' })), laterFault(later)].filter(Boolean).join('; ');
  yield { row, column: 'behaviour', result: behaviour(found) + LATER, fault: wrong || undefined };
  // The event may come before the connection is back: then the first try of the second series fails.
  const came = Number(await ask('count', url));
  const asked = later.asked - found.asked;
  const counted = found.asked === 3 && asked >= 1 && asked <= 3 && came === 1;
  yield {
    row,
    column: 'requests made',
    result: `${found.asked}, then ${came}`,
    fault: counted ? undefined : `asked ${found.asked} times, then ${asked}; ${came} came`,
  };
}

export const suite = {
  name: 'faults',
  order: 5,
  title: 'Fault on the way × behaviour × requests made',
  note: `Each in a page with two elements of the same address, so that one series of requests serves both: one has had no
data yet and shows its children, the other shows a factsheet from before. The code is in the event and in one message of
the console for each; nothing is thrown.`,
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    site.handle('/faults/', createFaults());
    const ask = async (question, { pathname, search }) => {
      const url = `${site.origin}/faults/${question}?of=${encodeURIComponent(pathname + search)}`;
      return (await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })).text();
    };
    const tab = await engine.newPage();
    for (const [row, fault] of Object.entries(faults)) {
      const { tries = 1, repeated, hasty, hangsUp, online, reason, ...expected } = { ...fault, ...fault[engine.name] };
      const url = addressOf(fault, row, site);
      await tab.goto(site.page(page()));
      const found = await tab.evaluate(meet, url.href, hasty);
      const wrong = [differences(found, expectation(expected))];
      if (hangsUp)
        wrong.push(
          await ask('closed', url).then(
            () => '',
            (late) => `it does not hang up: ${late}`,
          ),
        );
      let result = behaviour(found);
      if (online) {
        await ask('release', url);
        await tab.evaluate(sayOnline);
        result += LATER;
        wrong.push(laterFault(await tab.evaluate(meet)));
      }
      yield { row, column: 'behaviour', result, reason, fault: wrong.filter(Boolean).join('; ') || undefined };

      const seen = Number(await ask('count', url)) - (online ? 1 : 0);
      // On a busy machine a hasty try may end before its request has come so far.
      const agrees = repeated ? seen >= tries : seen === tries || (hasty && seen < tries);
      const counted = found.asked === tries && agrees;
      yield {
        row,
        column: 'requests made',
        result: online ? `${found.asked}, then 1` : found.asked,
        reason: repeated,
        fault: counted ? undefined : `asked ${found.asked} times, ${seen} came, instead of ${tries}`,
      };
    }
    if (tab.setOffline) yield* offline({ tab, site, ask });
    await tab.close();
  },
};
