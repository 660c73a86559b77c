/** Turbo: visits, its cache, frames and streams. */
import { changesDuring, equal, find, said, settled, until, words } from '../shared/page.js';
import { runner, shows } from './common.js';

const { Turbo } = globalThis;
const at = (name) => location.pathname.endsWith(`/${name}.html`);
const times = (word) => words(find('main')).split(word).length - 1;

/**
 * Leaves for a page, and waits until Turbo has it whole: the page that it shows at first is from its cache, and to leave
 * that one stops a request of Turbo's own, which it may complain of.
 */
async function visit(name, leave) {
  const loaded = new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
  leave();
  await until(() => at(name), `the page ${name}`);
  await loaded;
}

globalThis.runChecks = runner({
  async 'elements of the page itself'() {
    await shows('#citizens', '82.3%');
  },
  async 'a visit brings the next page to life'() {
    await visit('turbo-next', () => find('#next').click());
    await shows('#businesses', '92.6%');
    await settled();
    equal(times('Belgium'), 1, 'times that the document shows');
  },
  async 'back, from the cache: content once'() {
    await visit('turbo', () => history.back());
    await shows('#citizens', '82.3%');
    await settled();
    equal([times('82.3%'), times('A wallet.')], [1, 1], 'times that they show');
  },
  async 'what is permanent stays the same node'() {
    const node = find('#kept');
    await visit('turbo-next', () => find('#next').click());
    await shows('#businesses', '92.6%');
    equal(find('#kept') === node, true, 'the same node');
    await shows('#kept', '10');
    await visit('turbo', () => history.back());
    await shows('#citizens', '82.3%');
  },
  async 'a frame'() {
    find('#open').click();
    await shows('#frame #ehealth', '95.5%');
  },
  async 'streams: append and replace'() {
    const node = find('#citizens');
    const changes = await changesDuring(async () => {
      Turbo.renderStreamMessage(
        `<turbo-stream action="append" target="place"><template><factsheet-indicator-gauge id="added" value="94.0" unit="%" label="Added"></factsheet-indicator-gauge></template></turbo-stream>`,
      );
      await shows('#added', '94.0%');
    });
    equal([find('#citizens') === node, changes], [true, 0], 'the same node, changes');
    Turbo.renderStreamMessage(
      `<turbo-stream action="replace" target="citizens"><template><factsheet-indicator-gauge id="citizens" value="50" unit="%" label="Services"></factsheet-indicator-gauge></template></turbo-stream>`,
    );
    await shows('#citizens', '50%');
  },
  async 'a stream that morphs keeps the node, text follows'() {
    const node = find('#citizens');
    Turbo.renderStreamMessage(
      `<turbo-stream action="replace" method="morph" target="citizens"><template><factsheet-indicator-gauge id="citizens" value="60.5" unit="%" label="Services"></factsheet-indicator-gauge></template></turbo-stream>`,
    );
    await shows('#citizens', '60.5%');
    equal([find('#citizens') === node, node.dataset.state], [true, 'ready'], 'the same node, its state');
  },
  async 'the console stays quiet'() {
    equal(said(), [], 'messages');
  },
});
