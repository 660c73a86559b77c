/** The side bar: which data, which widget, how it looks, and the words for readers without scripts. */
(function (wp, own) {
  const { createElement } = wp.element;
  const { InspectorControls, MediaUpload, MediaUploadCheck } = wp.blockEditor;
  const { BaseControl, Button, PanelBody, RadioControl, SelectControl, TextControl, TextareaControl } = wp.components;
  const { __, sprintf } = wp.i18n;

  /** Widgets that can be typed, and what is typed for them. */
  own.TYPED = {
    'indicator-gauge': ['label', 'value', 'unit', 'year'],
    'key-figure': ['value', 'label'],
    'topic-chart': ['counts'],
  };

  const LABELS = {
    label: () => __('Label', 'factsheet-elements'),
    value: () => __('Value', 'factsheet-elements'),
    unit: () => __('Unit', 'factsheet-elements'),
    year: () => __('Reference year', 'factsheet-elements'),
    counts: () => __('Counts', 'factsheet-elements'),
  };
  const HELP = {
    unit: () => __('By default that of the indicator.', 'factsheet-elements'),
    label: () => __('By default that of the indicator.', 'factsheet-elements'),
    counts: () => __('Such as: Public administrations 2; Public services 0; Trust 1', 'factsheet-elements'),
  };

  const optionsOf = (names, first) => [
    ...(first ? [{ value: '', label: first }] : []),
    ...Object.entries(names).map(([value, label]) => ({ value, label })),
  ];

  /** Languages as the editor's own language calls them. */
  function languages() {
    const names = new Intl.DisplayNames([document.documentElement.lang || 'en', 'en'], { type: 'language' });
    const entries = own.languages.map((code) => [code, names.of(code)]);
    return Object.fromEntries(entries.sort(([, one], [, other]) => one.localeCompare(other)));
  }

  const select = (label, options, value, onChange, help) =>
    createElement(SelectControl, { label, options, value: value || '', onChange, help });

  function fileButton({ block, chooseFile }) {
    const label = block.media
      ? __('Choose another file', 'factsheet-elements')
      : __('Choose a file of the media library', 'factsheet-elements');
    const { src } = block.attributes;
    return createElement(
      MediaUploadCheck,
      { fallback: __('Your role may not use the media library. Give an address instead.', 'factsheet-elements') },
      createElement(
        BaseControl,
        {
          // The name alone: addresses of the library are long.
          help: src
            ? sprintf(/* translators: %s: name of a file */ __('File: %s', 'factsheet-elements'), src.split('/').pop())
            : __('JSON, or the document’s text (.md).', 'factsheet-elements'),
        },
        createElement(MediaUpload, {
          allowedTypes: ['application/json', 'text/markdown', 'text/plain'],
          value: block.media,
          onSelect: chooseFile,
          render: ({ open }) => createElement(Button, { variant: 'secondary', onClick: open }, label),
        }),
      ),
    );
  }

  function dataPanel(given) {
    const { block, setData, setAddress, readAddress } = given;
    return createElement(
      PanelBody,
      { title: __('Data', 'factsheet-elements') },
      createElement(RadioControl, {
        label: __('Where the numbers come from', 'factsheet-elements'),
        selected: block.data,
        onChange: setData,
        options: optionsOf({
          hand: __('Typed here', 'factsheet-elements'),
          address: __('An address', 'factsheet-elements'),
          media: __('A file of the media library', 'factsheet-elements'),
        }),
      }),
      block.data === 'address'
        ? createElement(TextControl, {
            label: __('Address', 'factsheet-elements'),
            type: 'url',
            value: block.attributes.src || '',
            onChange: setAddress,
            onBlur: readAddress,
            help: __('Of a factsheet (JSON or text), or of a widget’s page.', 'factsheet-elements'),
          })
        : null,
      block.data === 'media' ? fileButton(given) : null,
    );
  }

  /** What is chosen or typed for a widget. */
  function widgetFields({ block, set }) {
    const { widget, attributes, data } = block;
    const typed = data === 'hand' ? (own.TYPED[widget] ?? []) : [];
    const ownLabel =
      data === 'hand' ? __('None: a label of my own', 'factsheet-elements') : __('Choose', 'factsheet-elements');
    return [
      widget === 'indicator-gauge'
        ? select(
            __('Indicator', 'factsheet-elements'),
            optionsOf(own.indicators, ownLabel),
            attributes.indicator,
            set('indicator'),
          )
        : null,
      widget === 'initiative-list'
        ? select(
            __('Topic', 'factsheet-elements'),
            optionsOf(own.topics, __('All', 'factsheet-elements')),
            attributes.topic,
            set('topic'),
          )
        : null,
      ...typed.map((name) =>
        createElement(name === 'counts' ? TextareaControl : TextControl, {
          key: name,
          label: LABELS[name](),
          value: attributes[name] || '',
          onChange: set(name),
          help: HELP[name] && widget !== 'key-figure' ? HELP[name]() : undefined,
        }),
      ),
    ];
  }

  const widgetPanel = (given) =>
    createElement(
      PanelBody,
      { title: __('Widget', 'factsheet-elements') },
      select(__('Widget', 'factsheet-elements'), optionsOf(own.names), given.block.widget, given.setWidget),
      ...widgetFields(given),
    );

  function lookPanel({ block, set }) {
    const { attributes, widget } = block;
    const levels = Object.fromEntries(['2', '3', '4', '5', '6'].map((level) => [level, `H${level}`]));
    return createElement(
      PanelBody,
      { title: __('Language and look', 'factsheet-elements'), initialOpen: false },
      select(
        __('Language', 'factsheet-elements'),
        optionsOf(languages(), __('That of the page', 'factsheet-elements')),
        attributes.lang,
        set('lang'),
      ),
      select(
        __('Colours', 'factsheet-elements'),
        optionsOf(
          { light: __('Light', 'factsheet-elements'), dark: __('Dark', 'factsheet-elements') },
          __('Those of the page', 'factsheet-elements'),
        ),
        attributes.theme,
        set('theme'),
      ),
      'heading-level' in own.widgets[widget].attributes
        ? select(
            __('Level of the first heading', 'factsheet-elements'),
            optionsOf(levels, __('By default (H2)', 'factsheet-elements')),
            attributes['heading-level'],
            set('heading-level'),
          )
        : null,
    );
  }

  const wordsPanel = ({ block, setBlock }) =>
    createElement(
      PanelBody,
      { title: __('Words without scripts', 'factsheet-elements'), initialOpen: false },
      createElement(TextareaControl, {
        label: __('What readers get where scripts do not run', 'factsheet-elements'),
        value: block.fallback,
        placeholder: block.words,
        onChange: (fallback) => setBlock({ fallback }),
        help: __('By default what the widget says.', 'factsheet-elements'),
      }),
    );

  own.Controls = (given) =>
    createElement(InspectorControls, null, dataPanel(given), widgetPanel(given), lookPanel(given), wordsPanel(given));
})(window.wp, window.factsheetElements);
