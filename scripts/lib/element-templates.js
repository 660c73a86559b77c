/**
 * The files of a new element. They are complete and pass every check as they stand: the element shows the first key
 * project of a factsheet, or words of the page. What it shall show instead is the author's to write.
 */

const elementFile = ({
  name,
  tag,
  className,
  view,
  styles,
}) => `import { html, nothing, type TemplateResult } from 'lit';
import * as messages from '../../i18n/messages.js';
import { text } from '../../internal/attributes.js';
import { FactsheetElement } from '../../internal/base-element.js';
import { inlineText } from '../../internal/inline-text.js';
import { markOf } from '../shared/labels.js';
import type { ${view} } from './${name}.adapter.js';
import { ${styles} } from './${name}.styles.js';

/**
 * The first key project of a factsheet.
 *
 * @tag ${tag}
 * @summary The first key project of a factsheet.
 * @slot - Readable words that stand before the data do: without scripts, while loading, on error.
 * @fires factsheet-ready - New data are shown.
 * @fires factsheet-error - Data could not be shown: \`detail\` is \`{code, message, pointer, url}\`.
 * @csspart base - The wrapper around everything.
 * @csspart name - What the words are.
 * @csspart link - A link.
 * @csspart message - "Loading", or that there are no data.
 * @csspart error - The sentence that says what could not be shown.
 */
export class ${className} extends FactsheetElement<${view}> {
  static override styles = [...FactsheetElement.styles, ${styles}];
  static override properties = { words: {} };

  /** The words, where they come from the page. */
  declare words?: string | null;

  protected override loadAdapter() {
    return import('./${name}.adapter.js');
  }

  protected override fromAttributes(): ${view} | undefined {
    const words = text(this.words);
    return words === undefined ? undefined : { empty: words === '', text: [{ text: words }] };
  }

  protected override renderView({ text: words, language }: ${view}): TemplateResult {
    const lang = markOf(this.localize.language, language) ?? nothing;
    return html\`<p>
      <strong class="name" part="name">\${this.say(messages.highlights)}</strong>
      <span lang=\${lang}>\${inlineText(words)}</span>
    </p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const adapterFile = ({ view }) => `import type { Adapter, View } from '../../internal/adapter.js';
import type { InlineText } from '../../model/factsheet.js';

/** A key project. */
export interface ${view} extends View {
  text: InlineText;
  /** The document's language; absent where the words are the page author's. */
  language?: string | undefined;
}

/** Shows the factsheet's first key project. */
export const adapter: Adapter<${view}> = {
  members: ['highlights'],

  show: (_element, { highlights: [first] = [], language }) => ({ empty: !first, text: first?.text ?? [], language }),

  wrap: (_element, data) => ({ path: '/highlights/0', factsheet: { highlights: [data] } }),
};
`;

const stylesFile = ({ styles }) => `import { css } from '../../styles/css.js';

export const ${styles} = css\`
  .name {
    color: var(--_accent);
  }
\`;
`;

const registeringFile = ({ name, tag, className }) => `import { define } from '../../internal/define.js';
import { ${className} } from './${name}.element.js';

define('${tag}', ${className});
`;

const testFile = ({ name, tag, className }) => `import { expect } from '@esm-bundle/chai';
import '../../src/elements/${name}/${name}.js';
import type { ${className} } from '../../src/elements/${name}/${name}.element.js';
import { copy } from '../fixtures/factsheet.js';
import { page, settled, show, words } from '../helpers/elements.js';

describe('${tag}', () => {
  it('shows the words of the page', async () => {
    const element = await show('<${tag} words="A portal."></${tag}>');
    expect(words(element)).to.equal('Highlights A portal.');
  });

  it('shows the first key project of a factsheet', async () => {
    const element = (await page('<${tag}></${tag}>')) as ${className};
    element.factsheet = copy();
    await settled(element);
    expect(words(element)).to.equal('Highlights A tool that helps.');
  });
});
`;

const storiesFile = ({ name, tag, title }) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/${name}/${name}.js';
import * as story from './story.js';
import { BELGIUM, element, expected, type Attributes } from './story.js';

type Args = Attributes<'words'>;
type Story = StoryObj<Args>;

const TAG = '${tag}';

const meta: Meta<Args> = {
  title: 'Elements/${title}',
  component: TAG,
  render: (args) => element(TAG, args),
  parameters: expected('ready'),
};
export default meta;

export const Words: Story = { name: 'With words of the page', args: { words: 'A portal for all services.' } };

export const Factsheet: Story = { name: 'The first key project of the published factsheet', args: { src: BELGIUM } };

export const Empty: Story = { name: 'Without any data', ...story.empty };

export const Loading: Story = { ...story.waiting, name: 'Waiting for an answer that does not come' };

export const MissingFile: Story = { ...story.missingFile, name: 'The file is not there' };
`;

/** Every word of a kebab-case name with a capital. */
const pascal = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** The name as a title: words, of which the first has a capital. */
const sentence = (name) => (name[0].toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/**
 * @param {string} name kebab-case, without the prefix
 * @returns {{tag: string, className: string, files: Record<string, string>}} text by path
 */
export function elementTemplates(name) {
  const bare = pascal(name);
  const names = {
    name,
    tag: `factsheet-${name}`,
    className: `Factsheet${bare}`,
    view: `${bare}View`,
    styles: `${bare[0].toLowerCase()}${bare.slice(1)}Styles`,
    title: sentence(name),
  };
  return {
    tag: names.tag,
    className: names.className,
    files: {
      [`src/elements/${name}/${name}.element.ts`]: elementFile(names),
      [`src/elements/${name}/${name}.adapter.ts`]: adapterFile(names),
      [`src/elements/${name}/${name}.styles.ts`]: stylesFile(names),
      [`src/elements/${name}/${name}.ts`]: registeringFile(names),
      [`test/elements/${name}.test.ts`]: testFile(names),
      [`stories/${name}.stories.ts`]: storiesFile(names),
    },
  };
}
