import { expect } from '@esm-bundle/chai';
import '../../src/autoloader.js';
import { page } from '../helpers/elements.js';
import { waitUntil } from '../helpers/patience.js';

/** Sends a message as a page in a frame does. */
const send = (frame: HTMLIFrameElement, data: unknown) =>
  window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));

describe('a frame with a widget’s page', () => {
  it('becomes as high as its page says, and no other frame does', async () => {
    const holder = await page(
      '<div><iframe src="/embed/be-2024/topic-chart"></iframe><iframe src="/elsewhere"></iframe></div>',
    );
    const [frame, other] = [...holder.children] as [HTMLIFrameElement, HTMLIFrameElement];
    send(other, { type: 'factsheet-height', height: 321 });
    for (const height of [0, -1, Infinity, NaN, '400', 1e9]) send(frame, { type: 'factsheet-height', height });
    for (const data of [null, undefined, 'text', 7, { type: 'other', height: 99 }]) send(frame, data);
    expect(frame.style.height).to.equal('');
    send(frame, { type: 'factsheet-height', height: 432.2 });
    expect(frame.style.height).to.equal('433px');
    await waitUntil(() => frame.clientHeight === 433);
    expect(other.style.height).to.equal('');
  });
});
