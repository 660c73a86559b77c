/** htmx: what must hold when it puts a server's HTML into the page. */
import { changesDuring, equal, find, said, settled, until, words } from '../shared/page.js';
import { runner, shows } from './common.js';

let ready = 0;
addEventListener('factsheet-ready', () => (ready += 1));

globalThis.runChecks = runner({
  async 'elements of the page itself'() {
    await shows('#citizens', '82.3%');
  },
  async 'a swap brings other elements to life'() {
    const before = ready;
    find('#swap').click();
    await shows('#businesses', '92.6%');
    await settled();
    equal(find('#citizens'), null, 'the element before');
    equal(ready > before, true, 'told at the window');
    equal(words(find('#list')).includes('A wallet.'), true, 'items as JSON');
    equal(find('#list').shadowRoot.querySelector('[part~="search"]') !== null, true, 'filter as an attribute');
  },
  async 'more at the end leaves what is there alone'() {
    const node = find('#businesses');
    const changes = await changesDuring(async () => {
      find('#append').click();
      await shows('#place > #ehealth', '95.5%');
    });
    equal([find('#businesses') === node, changes], [true, 0], 'the same node, changes');
  },
  async 'a morph keeps the node, text follows'() {
    const node = find('#businesses');
    find('#morph').click();
    await shows('#businesses', '94%');
    equal([find('#businesses') === node, node.dataset.state], [true, 'ready'], 'the same node, its state');
  },
  async 'another address, and back: content once'() {
    find('#push').click();
    await shows('#eid', 'Yes');
    history.back();
    await shows('#citizens', '82.3%');
    await until(() => find('#eid') === null, 'the page before is whole');
    equal(words(find('main')).split('82.3%').length - 1, 1, 'times that 82.3% shows');
  },
  async 'the console stays quiet'() {
    equal(said(), [], 'messages');
  },
});
