/**
 * The widget as readers will see it, live, and what it says of faults in its data. Its words are handed on, so that the
 * post has them for readers without scripts.
 */
(function (wp, own) {
  const { createElement, useEffect, useRef, useState } = wp.element;
  const { Notice } = wp.components;
  const { __ } = wp.i18n;

  /** Newer editors show posts in a frame, where elements are defined apart. */
  function loadScript(page) {
    if (page.querySelector('script[data-factsheet-elements]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = own.script;
    script.dataset.factsheetElements = '';
    page.head.append(script);
  }

  function setAttributes(element, attributes) {
    for (const name of element.getAttributeNames()) {
      if (!name.startsWith('data-') && !(name in attributes)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const written = value === true ? '' : String(value);
      if (element.getAttribute(name) !== written) element.setAttribute(name, written);
    }
  }

  own.Preview = function Preview({ tag, attributes, onWords }) {
    const place = useRef();
    const [problem, setProblem] = useState('');

    useEffect(() => {
      loadScript(place.current.ownerDocument);
      const listen = {
        'factsheet-ready': ({ target }) => {
          setProblem('');
          onWords.current(own.logic.wordsOf(target));
        },
        'factsheet-error': ({ detail }) => setProblem(detail.message),
      };
      const { current } = place;
      for (const [name, listener] of Object.entries(listen)) current.addEventListener(name, listener);
      return () => {
        for (const [name, listener] of Object.entries(listen)) current.removeEventListener(name, listener);
      };
    }, []);

    useEffect(() => {
      const page = place.current.ownerDocument;
      const present = place.current.firstElementChild;
      const element = present?.localName === tag ? present : page.createElement(tag);
      setAttributes(element, attributes);
      if (element !== present) place.current.replaceChildren(element);
    }, [tag, JSON.stringify(attributes)]);

    return createElement(
      'div',
      null,
      // Clicks choose the block; the widget's own controls are for readers. React 17 knows no `inert`, but passes it on.
      createElement('div', { ref: place, inert: '' }),
      problem
        ? createElement(
            Notice,
            { status: 'error', isDismissible: false },
            `${__('This widget cannot be shown:', 'factsheet-elements')} ${problem}`,
          )
        : null,
    );
  };
})(window.wp, window.factsheetElements);
