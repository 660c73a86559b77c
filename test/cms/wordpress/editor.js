/** The block editor, as a person uses it. */
import { until } from './until.js';

const NAME = '.block-editor-block-list__block';

/** The block editor with one post. */
export class Editor {
  #page;
  #wordpress;
  /** What went wrong in it: errors of scripts. */
  faults = [];

  constructor(page, wordpress) {
    this.#page = page;
    this.#wordpress = wordpress;
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  get page() {
    return this.#page;
  }

  async #ready() {
    // Pages behind others get no animation frames, of which the editor's menus and focus are made.
    await this.#page.bringToFront();
    await this.#page.waitForSelector('.editor-post-title__input');
    await this.#page.evaluate(() => {
      const { dispatch } = window.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      // The side bar: it shows the block that is chosen.
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await until('the guide is gone', () => this.#page.$('.components-modal__screen-overlay').then((one) => !one));
  }

  /** Begins a post. */
  async begin(title) {
    await this.#page.goto(`${this.#wordpress.address}/wp-admin/post-new.php`, { waitUntil: 'load' });
    await this.#ready();
    await this.#page.focus('.editor-post-title__input');
    await this.#page.keyboard.sendCharacter(title);
    return this;
  }

  /** Opens a post that is there. */
  async open(id) {
    await this.#page.goto(`${this.#wordpress.address}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'load' });
    await this.#ready();
    return this;
  }

  /** Opens the inserter; on a busy machine a click may come before the editor listens. */
  #openInserter() {
    return until('the inserter is open', async () => {
      await this.#page.click('.edit-post-header-toolbar__inserter-toggle:not(.is-pressed)').catch(() => undefined);
      const patience = { timeout: 5000 };
      return this.#page.waitForSelector('.block-editor-inserter__search input', patience).catch(() => undefined);
    });
  }

  /** Takes a block from the inserter. */
  async insert(label) {
    const search = await this.#openInserter();
    await search.type(label);
    const item = `::-p-xpath(//button[contains(@class, "block-editor-block-types-list__item")][.//span[text()="${label}"]])`;
    await (await this.#page.waitForSelector(item)).click();
    await this.#page.click('.edit-post-header-toolbar__inserter-toggle');
  }

  /** Writes into the block that is chosen, at one stroke. */
  async writeInside(text) {
    const field = await this.#page.waitForSelector(`${NAME} textarea`);
    await field.focus();
    await this.#page.keyboard.sendCharacter(text);
  }

  /** Types into, or chooses in, a field of the side bar that has this label. */
  async fill(label, value) {
    const field = await this.#page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "block-editor-block-inspector")]//*[@id=//label[normalize-space(.)="${label}"]/@for])`,
    );
    const isList = await field.evaluate(({ localName }) => localName === 'select');
    if (isList) return field.select(value);
    await field.click({ count: 3 });
    await field.type(value);
    return this.#page.keyboard.press('Tab');
  }

  /** Chooses one of several. */
  async choose(label) {
    const option = await this.#page.waitForSelector(
      `::-p-xpath(//*[contains(@class, "block-editor-block-inspector")]//label[normalize-space(.)="${label}"])`,
    );
    await option.click();
  }

  /** Chooses a file of the media library by its title. */
  async chooseFile(button, title) {
    await (await this.#page.waitForSelector(`::-p-xpath(//button[normalize-space(.)="${button}"])`)).click();
    const library = await this.#page.waitForSelector('#menu-item-browse');
    await library.click();
    await (await this.#page.waitForSelector(`.attachments li[aria-label="${title}"]`)).click();
    await (await this.#page.waitForSelector('.media-button-select:not([disabled])')).click();
  }

  /** Goes to the empty paragraph below the title. */
  async enterText() {
    await this.#page.focus('.editor-post-title__input');
    await this.#page.keyboard.press('Enter');
  }

  /** Pastes as a person does who copied it elsewhere. */
  async paste(formats) {
    await this.#page.evaluate((given) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(given)) data.setData(type, text);
      const target = document.activeElement;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, formats);
  }

  /** The blocks: names and attributes. */
  blocks() {
    return this.#page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, attributes, isValid }) => ({ name, attributes, isValid })),
    );
  }

  /** Waits until a block of this name is there. */
  block(name) {
    return until(`there is a block ${name}`, async () => (await this.blocks()).find((block) => block.name === name));
  }

  /** What the widget in the editor shows, once it is ready. */
  preview() {
    return until('the preview is ready', () =>
      this.#page.evaluate((block) => {
        const element = [...document.querySelectorAll(`${block} *`)].find(({ localName }) =>
          localName.startsWith('factsheet-'),
        );
        return element?.dataset.state === 'ready' && element.shadowRoot.textContent.replace(/\s+/g, ' ');
      }, NAME),
    );
  }

  /** Whether WordPress, where it opens what was saved, takes it as undamaged, and would save the same. */
  isUndamaged(content) {
    return this.#page.evaluate((saved) => {
      const { parse, serialize } = window.wp.blocks;
      const blocks = parse(saved);
      return blocks.every(({ isValid }) => isValid) && serialize(blocks) === saved;
    }, content);
  }

  /** Saves as it stands. */
  async save() {
    await this.#page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
    return until('it is saved', () => this.#saved());
  }

  /** The post as it was saved last; nothing while it is being saved, or could not be. */
  #saved() {
    return this.#page.evaluate(() => {
      const editor = window.wp.data.select('core/editor');
      if (editor.isSavingPost() || !editor.didPostSaveRequestSucceed()) return undefined;
      const { id, link, content, status } = editor.getCurrentPost();
      return { id, link, content, status };
    });
  }

  /** Publishes by the buttons: for a Contributor, hands in. */
  async publish() {
    await this.#page.click('.editor-post-publish-panel__toggle, .editor-post-publish-button__button');
    const confirm = '.editor-post-publish-panel__header-publish-button button:not([aria-disabled="true"])';
    await this.#page.waitForSelector(confirm);
    return until('it is published', async () => {
      // The panel is drawn anew while it learns what the post has; a click in that moment is lost.
      await this.#page.click(confirm).catch(() => undefined);
      const post = await this.#saved();
      return ['publish', 'pending'].includes(post?.status) && post;
    });
  }
}
