/** What must hold in every framework, tried in the page that the framework has made. */
import { changesDuring, drawn, equal, find, said, settled, shown, until, words } from './page.js';
import { app } from './state.js';

/** Does something to the app's state, and waits until framework and elements have followed. */
async function act(...given) {
  app.run(...given);
  await until(() => find('#tick').textContent === String(app.now().tick), `the framework shows "${given[0]}"`);
  await drawn();
}

const GAUGES = ['eid', 'ehealth', 'citizens', 'businesses'];
const shownValues = () => Object.fromEntries(GAUGES.map((id) => [id, shown(`#${id}`)]));
const order = () => [...find('#gauges').children].map(({ id }) => id);
const hasSearch = (selector) => find(selector).shadowRoot.querySelector('[part~="search"]') !== null;
const titleOf = (selector) => find(selector).shadowRoot.querySelector('[part~="title"]')?.localName;
const NONE = 'No data available';

/** Row by row, in this order; each begins where the one before has left the page. */
const CHECKS = {
  async 'true, text, number and null at first'() {
    equal(shownValues(), { eid: 'Yes', ehealth: '95.5%', citizens: '82.3%', businesses: NONE }, 'values');
  },
  async 'an attribute as it is written'() {
    equal(shown('#written'), '82.3%', 'value');
    equal(find('#written').shadowRoot.querySelector('a')?.href, new URL('/here', location.href).href, 'source-url');
  },
  async 'a list as an object'() {
    const words0 = words(find('#chart'));
    for (const part of ['Public services', '2', 'Trust', '1']) equal(words0.includes(part), true, part);
    equal(words(find('#list')).includes('A wallet.'), true, 'items');
  },
  async 'a factsheet as an object'() {
    const text = words(find('#document'));
    for (const part of ['Belgium', '82.3', 'A wallet.']) equal(text.split(part).length > 1, true, part);
  },
  async 'a boolean, written and bound'() {
    equal([hasSearch('#fixed'), hasSearch('#list')], [true, false], 'search box');
    await act('set', { filter: true });
    equal(hasSearch('#list'), true, 'search box after true');
    await act('set', { filter: false });
    equal(hasSearch('#list'), false, 'search box after false');
  },
  async 'heading-level as attribute, headingLevel as property'() {
    equal([titleOf('#chart'), titleOf('#list')], ['h3', 'h4'], 'headings');
    await act('set', { level: 5 });
    equal(titleOf('#list'), 'h5', 'heading after a change');
  },
  async 'factsheet-ready, once per gauge with data'() {
    equal(app.heard.ready, 3, 'events');
  },
  async 'a number changes: text follows, one event'() {
    const before = app.heard.ready;
    await act('setValue', 'citizens', 94.25);
    equal([shown('#citizens'), app.heard.ready - before], ['94.25%', 1], 'text and events');
  },
  async 'null, and back'() {
    await act('setValue', 'citizens', null);
    await act('setValue', 'eid', null);
    await act('setValue', 'ehealth', null);
    equal([shown('#citizens'), shown('#eid'), shown('#ehealth')], [NONE, NONE, NONE], 'texts');
    await act('setValue', 'citizens', 0);
    await act('setValue', 'eid', false);
    equal([shown('#citizens'), shown('#eid')], ['0%', 'No'], 'texts');
    await act('setValue', 'citizens', 82.3);
    await act('setValue', 'eid', true);
    await act('setValue', 'ehealth', '95.5');
    equal(shownValues(), { eid: 'Yes', ehealth: '95.5%', citizens: '82.3%', businesses: NONE }, 'values');
  },
  async 'equal values again: nothing drawn, nothing told'() {
    const before = app.heard.ready;
    const changes = await changesDuring(() => act('again'));
    equal([changes, app.heard.ready - before], [0, 0], 'changes and events');
  },
  async 'a number as text: nothing drawn, nothing told'() {
    const before = app.heard.ready;
    const changes = await changesDuring(() => act('setValue', 'citizens', '82.3'));
    equal([changes, app.heard.ready - before], [0, 0], 'changes and events');
    await act('setValue', 'citizens', 82.3);
  },
  async 'an attribute set from outside, then the property'() {
    find('#citizens').setAttribute('value', '50');
    await drawn();
    equal(shown('#citizens'), '50%', 'text of the attribute');
    await act('setValue', 'citizens', 60.5);
    equal(shown('#citizens'), '60.5%', 'text of the property');
  },
  async 'reordered: the same nodes, nothing drawn, nothing told'() {
    const nodes = [...find('#gauges').children];
    const before = app.heard.ready;
    const changes = await changesDuring(() => act('reverse'));
    equal(order(), [...GAUGES].reverse(), 'order');
    equal(
      nodes.reverse().every((node, index) => node === find('#gauges').children[index]),
      true,
      'the same nodes',
    );
    equal([changes, app.heard.ready - before], [0, 0], 'changes and events');
  },
  async 'removed: one goes, the others stay'() {
    const citizens = find('#citizens');
    await act('remove', 'ehealth');
    equal(order(), ['businesses', 'citizens', 'eid'], 'order');
    equal(find('#citizens') === citizens, true, 'the same node');
  },
  async 'a longer list'() {
    await act('set', { items: [...app.now().items, { text: [{ text: 'A plan.' }] }] });
    equal(words(find('#list')).includes('A plan.'), true, 'items');
  },
  async 'a bad list: told once, the last good one stays'() {
    await act('set', { items: [{ text: 5 }] });
    await until(() => find('#problem').textContent === 'bad-schema', 'the handler shows the code');
    await drawn();
    equal(app.heard.problems, ['bad-schema'], 'events');
    equal(words(find('#list')).includes('A plan.'), true, 'items');
  },
  async 'no list and no factsheet any more'() {
    await act('set', { items: null, factsheet: null });
    await settled();
    equal([words(find('#list')), words(find('#document'))], [NONE, NONE], 'texts');
  },
  async 'the console stays quiet'() {
    // Vue and Preact write empty text for null, of which the element says once that it is no number.
    equal(
      said().filter((message) => !message.includes('value="" is not')),
      [],
      'messages',
    );
  },
};

/** @returns {Promise<Record<string, string>>} the faults by row; empty text for none */
globalThis.runChecks = async () => {
  await until(() => find('#tick'), 'the framework shows its page');
  await settled();
  const faults = {};
  for (const [row, check] of Object.entries(CHECKS)) {
    faults[row] = await check().then(
      () => '',
      (reason) => String(reason?.message ?? reason),
    );
  }
  return faults;
};
