/** What is kept of elements that come and go, and what of a page that is left and come back to. */
import { registry } from '../../dist/elements/registry.js';
import { leaksOf } from './lifecycle/leaks.js';
import { leaveAndReturn, leaveWhileLoading } from './lifecycle/page-cache.js';
import { resizeContainers } from './lifecycle/sizes.js';

/** Bytes kept for each cycle that are no leak: counters, and what the browser does beside. */
const MOST = 64;

const faultOf = ({ bytes, nodes, listeners }) => {
  const faults = [
    bytes > MOST && `${Math.round(bytes)} bytes`,
    // A node or listener in a hundred cycles is the browser's; one in each would be ours.
    nodes > 0.01 && `${nodes.toFixed(2)} nodes`,
    listeners > 0.01 && `${listeners.toFixed(2)} listeners`,
  ].filter(Boolean);
  return faults.length > 0 ? `${faults.join(', ')} kept for each cycle` : undefined;
};

export const suite = {
  name: 'lifecycle',
  order: 7,
  title: 'Coming and going',
  note:
    'Elements that are taken out and put in again 10,000 times and more, and thousands of new ones that are made and ' +
    `dropped: what the browser still holds afterwards (at most ${MOST} bytes for each time, no node, no listener). ` +
    'And pages that are left and returned to. Only the protocol of Chromium tells what is held in memory.',
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    for (const [row, column, check, good] of [
      ['a page that is left and returned to', 'initiative-list', leaveAndReturn, 'as it was'],
      ['a page that is left while its data are on their way', 'initiative-list', leaveWhileLoading, 'data are there'],
      ['containers of 0, 2,000, 40 px, watched', 'all', resizeContainers, 'no error'],
    ]) {
      // Each with a history of its own.
      const fresh = await engine.newPage();
      const fault = await check(fresh, site);
      await fresh.close();
      yield { row, column, result: fault ?? good, fault };
    }
    if (engine.name !== 'Chromium') return;
    const tab = await engine.newPage();
    for (const tag of Object.keys(registry)) {
      for await (const [row, kept] of leaksOf(tab, tag, site)) {
        const fault = faultOf(kept);
        yield { row, column: tag.replace('factsheet-', ''), result: fault ?? 'nothing kept', fault };
      }
    }
    await tab.close();
  },
};
