import { expect } from '@esm-bundle/chai';
import { define } from '../../src/internal/define.js';
import { listen } from '../helpers/elements.js';

describe('define', () => {
  it('lets the first version win, and says so once with both versions', () => {
    const older = ['x-older', 'x-older-too'];
    for (const tag of older)
      customElements.define(
        tag,
        class extends HTMLElement {
          static version = '0.0.9';
        },
      );
    const first = older.map((tag) => customElements.get(tag));
    const warnings = listen('warn');
    for (const tag of older) define(tag, class extends HTMLElement {});
    warnings.restore();
    expect(older.map((tag) => customElements.get(tag))).to.deep.equal(first);
    expect(warnings.messages).to.deep.equal([
      '<x-older> is defined already, in version 0.0.9; version 0.1.0 does nothing.',
    ]);
  });
});
