import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import { controlsFromManifest } from './controls.js';
import './preview.css';
import { silenceAddress } from './silent-address.js';
import { globalTypes, initialGlobals, stage } from './stage.js';

setCustomElementsManifest(manifest);
silenceAddress();

/** JSON in an attribute, as an author writes it: in single quotes. */
const readable = (code: string): string =>
  code.replace(
    /="([^"]*&quot;[^"]*)"/g,
    (_, value: string) => `='${value.replaceAll('&quot;', '"').replaceAll("'", '&#39;')}'`,
  );

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [stage],
  argTypesEnhancers: [controlsFromManifest],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true, transform: readable } },
    options: { storySort: { order: ['Whole factsheets', 'Elements'] } },
    a11y: {
      // A story is a piece of a page: the page has the first heading.
      config: { rules: [{ id: 'page-has-heading-one', enabled: false }] },
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      test: 'error',
    },
  },
};

export default preview;
