/** The menu under the strictest policy there is: no image but the page's own, no inline style, no markup from text. */
import { expect } from '@esm-bundle/chai';
import { catchCopies, catchFiles, changed, choose, menuOf } from '../helpers/take-away.js';

type View = Window & typeof globalThis;

describe('under a strict policy', () => {
  let frame: HTMLIFrameElement;
  let element: HTMLElement;
  const violations: string[] = [];

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = '/test/fixtures/strict-page.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    page.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective}: ${event.blockedURI}`),
    );
    element = page.querySelector('factsheet-indicator-gauge') as HTMLElement;
    element.setAttribute('menu', '');
    await changed(element, () => element.shadowRoot && element.dataset['state'] === 'ready');
    await menuOf(element);
  });
  after(() => frame.remove());

  it('the policy holds', async () => {
    const page = frame.contentDocument as Document;
    const image = page.createElement('img');
    const told = new Promise((resolve) => page.addEventListener('securitypolicyviolation', resolve, { once: true }));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    await told;
    expect(violations.splice(0)).to.have.length(1);
  });

  it('the menu is dressed', async () => {
    const menu = await menuOf(element);
    menu.open = true;
    expect(menu.querySelector('button')?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('everything can be taken away, with no violation', async () => {
    const view = frame.contentWindow as View;
    const files = catchFiles(view);
    const copies = catchCopies(view);
    for (const entry of ['Download data (CSV)', 'Download data (JSON)', 'Download picture (SVG)']) {
      expect(await choose(element, entry)).to.match(/^Saved as/);
    }
    expect(await choose(element, 'Download picture (PNG)')).to.match(/^Saved as .*\.png\.$/);
    for (const entry of ['Copy citation', 'Copy link', 'Copy embed code']) {
      expect(await choose(element, entry)).to.equal('Copied.');
    }
    files.restore();
    copies.restore();
    const png = files.files.at(-1)?.blob;
    expect((await createImageBitmap(png as Blob)).width).to.equal(840);
    expect(copies.copies).to.have.length(3);
    expect(violations).to.deep.equal([]);
  });

  it('the link is that of the page, with the element', async () => {
    const copies = catchCopies(frame.contentWindow as View);
    await choose(element, 'Copy link');
    copies.restore();
    expect(copies.copies).to.deep.equal([`${location.origin}/test/fixtures/strict-page.html#one`]);
  });
});
