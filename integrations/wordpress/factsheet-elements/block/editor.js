/** Registers the block for the editor. PHP draws it; what is saved inside are its words, which need no plugin. */
(function (wp, own) {
  const { createElement, useRef } = wp.element;
  const { useBlockProps } = wp.blockEditor;
  const { Placeholder } = wp.components;
  const { decodeEntities } = wp.htmlEntities;
  const { __ } = wp.i18n;

  /** Text as it was typed: for those who may not write all HTML, WordPress keeps `&` as `&amp;`. */
  const asTyped = (value) => (typeof value === 'string' ? decodeEntities(value) : value);
  const allAsTyped = (values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asTyped(value)]));

  /** Whether there is anything to show. */
  function isComplete({ widget, data, attributes }) {
    if (data !== 'hand') return Boolean(attributes.src);
    return (own.TYPED[widget] ?? []).some((name) => ['value', 'counts'].includes(name) && attributes[name]);
  }

  const without = (values, ...names) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

  /** What the controls do. */
  function actionsOf(block, setBlock) {
    const setAttributes = (changes) => {
      const attributes = Object.entries({ ...block.attributes, ...changes });
      setBlock({
        attributes: Object.fromEntries(attributes.filter(([, value]) => value !== '' && value !== undefined)),
      });
    };
    return {
      setBlock,
      set: (name) => (value) => setAttributes({ [name]: value }),
      setData: (data) => setBlock({ data, media: 0, attributes: without(block.attributes, 'src') }),
      setWidget: (widget) => setBlock({ widget, words: '' }),
      setAddress: (address) => setAttributes({ src: address.trim() }),
      /** Once it is typed whole: the address of a widget's page says which widget, and where its data are. */
      readAddress() {
        const found = own.logic.readEmbedAddress(block.attributes.src || '');
        const widget = found?.tag.replace('factsheet-', '');
        if (widget in own.widgets) setBlock({ widget, attributes: { ...block.attributes, ...found.attributes } });
      },
      chooseFile: ({ id, url }) => setBlock({ media: id, attributes: { ...block.attributes, src: url } }),
    };
  }

  function prompt({ data, widget }) {
    if (data === 'address') return __('Give the address of the data in the side bar.', 'factsheet-elements');
    if (data === 'media') return __('Choose a file in the side bar.', 'factsheet-elements');
    return widget in own.TYPED
      ? __('Type the numbers in the side bar, or choose where they come from.', 'factsheet-elements')
      : __('This widget takes its data from an address or a file: choose one in the side bar.', 'factsheet-elements');
  }

  function Edit({ attributes: saved, setAttributes: setBlock }) {
    const block = { ...saved, attributes: allAsTyped(saved.attributes), fallback: asTyped(saved.fallback) };
    const { widget } = block;
    const onWords = useRef();
    onWords.current = (words) => {
      if (words && words !== asTyped(saved.words)) setBlock({ words });
    };
    return createElement(
      'div',
      useBlockProps(),
      createElement(own.Controls, { block, ...actionsOf(block, setBlock) }),
      isComplete(block)
        ? createElement(own.Preview, { tag: `factsheet-${widget}`, attributes: block.attributes, onWords })
        : createElement(Placeholder, {
            icon: 'chart-bar',
            label: own.names[widget],
            instructions: prompt(block),
          }),
    );
  }

  function save({ attributes: { fallback, words } }) {
    const said = asTyped(fallback) || asTyped(words);
    return said ? createElement('p', useBlockProps.save(), said) : null;
  }

  wp.blocks.registerBlockType('factsheet-elements/widget', { edit: Edit, save, transforms: own.transforms });
})(window.wp, window.factsheetElements);
