/**
 * What becomes the block when it is pasted: the tag, the div, the shortcode, and the address of a widget's page. A link
 * with words of its own stays a link, which the page's script reads.
 */
(function (wp, own) {
  const { createBlock } = wp.blocks;
  const NAME = 'factsheet-elements/widget';
  const PREFIX = 'data-factsheet-';

  const widgetOf = (node) =>
    node.nodeName === 'DIV' ? node.dataset.factsheet : node.nodeName.toLowerCase().replace('factsheet-', '');

  const isWidget = (node) => {
    const isOurs = node.nodeName === 'DIV' ? node.hasAttribute('data-factsheet') : /^factsheet-/i.test(node.nodeName);
    return isOurs && Object.hasOwn(own.widgets, widgetOf(node));
  };

  /** The block for a widget with these attributes of its element; what it does not have is left out. */
  function blockFor(widget, given, fallback = '') {
    const known = { ...own.widgets[widget].attributes, lang: 'text' };
    const attributes = Object.entries(given)
      .filter(([name]) => Object.hasOwn(known, name))
      .map(([name, value]) => [name, known[name] === 'flag' ? true : value]);
    const data = given.src ? 'address' : 'hand';
    return createBlock(NAME, { widget, data, attributes: Object.fromEntries(attributes), fallback });
  }

  function fromNode(node) {
    const attributes = [...node.attributes].map(({ name, value }) => [name.replace(PREFIX, ''), value]);
    return blockFor(widgetOf(node), Object.fromEntries(attributes), node.textContent.trim());
  }

  /** What the address of a widget's page says, where its origin is one of those listed. */
  function readListed(address) {
    const found = own.logic.readEmbedAddress(address);
    const widget = found?.tag.replace('factsheet-', '');
    const isListed = widget in own.widgets && own.origins.includes(new URL(address).origin);
    return isListed ? { widget, attributes: found.attributes } : undefined;
  }

  const addressIn = (node) => (node.nodeName === 'P' && !node.querySelector('a') ? node.textContent.trim() : '');

  const everyAttribute = (names) => ['lang', ...names];
  const schema = ({ phrasingContentSchema }) => ({
    ...Object.fromEntries(
      Object.entries(own.widgets).map(([widget, { attributes }]) => [
        `factsheet-${widget}`,
        { attributes: everyAttribute(Object.keys(attributes)), children: phrasingContentSchema },
      ]),
    ),
    div: {
      require: ['[data-factsheet]'],
      attributes: [
        'data-factsheet',
        ...everyAttribute(Object.values(own.widgets).flatMap(({ attributes }) => Object.keys(attributes))).map(
          (name) => PREFIX + name,
        ),
      ],
      children: phrasingContentSchema,
    },
  });

  own.transforms = {
    from: [
      { type: 'raw', priority: 5, isMatch: isWidget, schema, transform: fromNode },
      {
        type: 'raw',
        // Before WordPress makes an embed of it.
        priority: 5,
        isMatch: (node) => readListed(addressIn(node)) !== undefined,
        transform(node) {
          const { widget, attributes } = readListed(addressIn(node));
          return blockFor(widget, attributes);
        },
      },
      {
        type: 'shortcode',
        tag: 'factsheet',
        isMatch: ({ named }) => Object.hasOwn(own.widgets, named.widget ?? '') && !named.media,
        transform({ named: { widget, ...attributes }, numeric }, { shortcode: { content = '' } }) {
          return blockFor(widget, { ...attributes, ...Object.fromEntries(numeric.map((name) => [name, ''])) }, content);
        },
      },
    ],
  };

  /** The block for a widget that is alone in a text. */
  function blockIn(text) {
    if (!/^\s*<(factsheet-|div\s[^>]*data-factsheet=)/.test(text)) return undefined;
    // WordPress reads it as it reads all that is pasted, by what stands above.
    const [block, ...more] = wp.blocks.rawHandler({ HTML: text });
    return block?.name === NAME && more.length === 0 ? block : undefined;
  }

  /** Puts a block in the place of an empty paragraph, below another block, or at the end. */
  function put(block) {
    const { isUnmodifiedDefaultBlock } = wp.blocks;
    const { getBlockIndex, getBlockRootClientId, getSelectedBlock } = wp.data.select('core/block-editor');
    const { insertBlocks, replaceBlocks } = wp.data.dispatch('core/block-editor');
    const chosen = getSelectedBlock();
    if (!chosen) return insertBlocks(block);
    if (isUnmodifiedDefaultBlock(chosen)) return replaceBlocks(chosen.clientId, block);
    const { clientId } = chosen;
    return insertBlocks(block, getBlockIndex(clientId) + 1, getBlockRootClientId(clientId));
  }

  /** The editor takes plain text for text, and drops the tag: what the snippet builder copies is plain text. */
  function paste(event) {
    const isField = event.target.closest?.('input, textarea');
    const isText = event.target.closest?.('.block-editor-block-list__layout') && !isField;
    const block = isText && blockIn(event.clipboardData.getData('text/plain'));
    if (!block) return;
    event.preventDefault();
    event.stopPropagation();
    put(block);
  }
  document.addEventListener('paste', paste, true);
})(window.wp, window.factsheetElements);
