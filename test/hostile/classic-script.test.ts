/** The classic script finds its further files by its own address, whatever the page calls its pictures. */
import { expect } from '@esm-bundle/chai';
import { page } from '../helpers/elements.js';

const PICTURE = '<img name="currentScript" src="/faults/fine?picture" alt="">';
const FORM = '<form name="currentScript"><input name="src"><input name="tagName" value="SCRIPT"></form>';

describe('the classic script', () => {
  for (const [what, clobbering] of Object.entries({ 'a picture': PICTURE, 'a form': FORM })) {
    it(`reads a document in a page with ${what} called currentScript`, async function () {
      this.timeout(30_000);
      const frame = (await page('<iframe></iframe>')) as HTMLIFrameElement;
      const ready = new Promise<Event>((resolve) => {
        frame.addEventListener('load', () => {
          const inner = frame.contentDocument as Document;
          for (const type of ['factsheet-ready', 'factsheet-error']) inner.addEventListener(type, resolve);
          inner.body.insertAdjacentHTML(
            'beforeend',
            '<factsheet-key-figure src="/faults/text?classic"></factsheet-key-figure>',
          );
        });
      });
      frame.srcdoc = `${clobbering}<script src="/dist/factsheet-elements.iife.js"></script>`;
      const { type, target } = await ready;
      expect(type).to.equal('factsheet-ready');
      expect((target as Element).shadowRoot?.textContent).to.include('new things');
    });
  }
});
