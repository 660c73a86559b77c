/**
 * One page per right. `wrap` stands around each widget, `style` and `attributes` at it, `look` runs in the page and says
 * for each widget what is wrong, or nothing; `blank`: nothing of it may be seen at all.
 */

const inside =
  (before, after = '</div>') =>
  (widget) =>
    `${before}${widget}${after}`;

const itself = (widget) => widget;

/** In the page: the widgets that have no width, or whose contents do not fit. */
const lookForWidth = () => {
  const isOurs = ({ localName }) => localName.startsWith('factsheet-');
  return [...document.querySelectorAll('*')].filter(isOurs).map((widget) => {
    const { width } = widget.getBoundingClientRect();
    if (width < 60) return `${width} px wide`;
    const { scrollWidth, clientWidth } = widget.shadowRoot.querySelector('.root');
    return scrollWidth > clientWidth + 1 ? `${scrollWidth} px of contents in ${clientWidth} px` : '';
  });
};

/** In the page: the widgets that take room, or that a reader's tools would find. */
const lookForNothing = () =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('factsheet-'))
    .map((widget) => (widget.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? 'visible' : ''));

/** In the page: the widgets whose box is not of the size asked for. */
const lookForSize = (wanted) =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('factsheet-'))
    .map((widget) => {
      const { width, height } = widget.getBoundingClientRect();
      const found = { width, height };
      const wrong = Object.keys(wanted).filter((side) => Math.abs(found[side] - wanted[side]) > 0.5);
      return wrong.map((side) => `${side} ${found[side]} px`).join(', ');
    });

/** In the page: the widgets beside which the words of the page do not flow. */
const lookForFlow = () =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('factsheet-'))
    .map((widget) => {
      const range = document.createRange();
      range.selectNodeContents(widget.nextElementSibling);
      const [words] = range.getClientRects();
      const { right, top } = widget.getBoundingClientRect();
      return words.left >= right && Math.abs(words.top - top) < 30 ? '' : 'the words are not beside it';
    });

/** In the page: the widgets that are not mirrored between the two directions. */
const lookForMirror = async () => {
  const PARTS = '.drawing, [part~=bars], .measure, [part~=cards], [part~=section], [part~=tools], [part~=head]';
  const root = (widget) => widget.shadowRoot.querySelector('.root').getBoundingClientRect();
  const partsOf = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(PARTS) ? [element] : []),
      ...(element.shadowRoot ? partsOf(element.shadowRoot) : []),
    ]);
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('factsheet-'));
  const measure = (dir) => {
    document.documentElement.dir = dir;
    return widgets.map((widget) => {
      const { left, right } = root(widget);
      return partsOf(widget.shadowRoot).map((part) => {
        const box = part.getBoundingClientRect();
        return dir === 'ltr' ? box.left - left : right - box.right;
      });
    });
  };
  const [before, after] = [measure('ltr'), measure('rtl')];
  return widgets.map((_, index) => {
    const away = before[index].filter((side, part) => Math.abs(side - after[index][part]) > 1.5);
    return away.length > 0 ? `${away.length} of ${before[index].length} parts are not mirrored` : '';
  });
};

/** In the page: the widgets whose words are not spaced as the page says, or are cut off then. */
const lookForSpacing = () =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('factsheet-'))
    .map((widget) => {
      const root = widget.shadowRoot.querySelector('.root');
      if (getComputedStyle(root).letterSpacing === 'normal') return 'the spacing does not reach it';
      return root.scrollWidth > root.clientWidth + 1 ? 'the words are cut off' : '';
    });

export const checks = {
  'has a width in a flex row': { wrap: inside('<div style="display: flex">'), look: lookForWidth },
  'in a flex row beside words': {
    wrap: inside('<div style="display: flex"><p>Some words of the page that take room.</p>'),
    look: lookForWidth,
  },
  'in a grid of automatic columns': {
    wrap: inside('<div style="display: grid; grid-template-columns: auto auto; justify-content: start">'),
    look: lookForWidth,
  },
  'in a table cell': { wrap: inside('<table><tr><td>', '</td></tr></table>'), look: lookForWidth },
  'in a float': { wrap: inside('<div style="float: left; clear: both">'), look: lookForWidth },
  'as a float': { wrap: itself, style: 'float: left; clear: both', look: lookForWidth },
  'as an inline block': { wrap: itself, style: 'display: inline-block', look: lookForWidth },
  'in an inline block': { wrap: inside('<div style="display: inline-block">'), look: lookForWidth },
  'in a box laid over the page': {
    wrap: inside('<div style="position: relative; height: 900px"><div style="position: absolute">', '</div></div>'),
    look: lookForWidth,
  },
  'hidden by the attribute': { wrap: itself, attributes: 'hidden', look: lookForNothing, blank: true },
  'hidden by display': { wrap: inside('<div style="display: none">'), look: lookForNothing, blank: true },
  'hidden by visibility': {
    wrap: inside('<div style="visibility: hidden">'),
    look: lookForNothing,
    blank: true,
  },
  'hidden by opacity': { wrap: itself, style: 'opacity: 0', look: lookForNothing, blank: true },
  'floats beside words': {
    wrap: (widget) => `<div style="display: flow-root">${widget}<p style="margin: 0">Words of the page.</p></div>`,
    style: 'float: left; width: 300px',
    look: lookForFlow,
  },
  'is as wide as the page says': { wrap: itself, style: 'width: 333px', look: lookForSize, given: { width: 333 } },
  'is as high as the page says': {
    wrap: itself,
    style: 'height: 77px; overflow: auto',
    look: lookForSize,
    given: { height: 77 },
  },
  'fits into 320 px': { wrap: itself, head: 'body { width: 320px }', look: lookForWidth },
  'fits at a zoom of 150 %': { wrap: itself, head: 'body { zoom: 1.5 }', look: lookForWidth },
  'is mirrored from right to left': { wrap: itself, look: lookForMirror },
  'takes the page’s spacing of letters and words': {
    wrap: itself,
    head: 'body { width: 320px; letter-spacing: 0.12em; word-spacing: 0.16em }',
    look: lookForSpacing,
  },
};
