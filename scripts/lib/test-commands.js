/**
 * Commands for tests in the browser: what the page looks like, what assistive technology is told, how it prints, and
 * what a server would have sent.
 */
import { importRender } from './source-module.js';

/** One protocol session a page: what one session emulates, another cannot take back. */
const protocols = new WeakMap();

const session = (testSession) => {
  const page = testSession.browser.getPage(testSession.id);
  return {
    page,
    /** The protocol of Chromium's developer tools; in another engine this throws. */
    protocol: async () => {
      if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
      return protocols.get(page);
    },
  };
};

const commands = {
  /** Brings the page to the front: keys go where a reader's would. */
  'page-front': async (testSession) => {
    const { page } = session(testSession);
    await page.bringToFront();
    return true;
  },
  /** A screenshot of the viewport, or of the clip, as base64. */
  'page-screenshot': async (testSession, clip) => {
    const { page } = session(testSession);
    const options = { type: 'png', encoding: 'base64' };
    return page.screenshot(clip ? { ...options, clip } : options);
  },
  /** Emulated media: `{media, features: [{name, value}]}`; an empty object ends it. */
  'page-media': async (testSession, media) => {
    const protocol = await session(testSession).protocol();
    await protocol.send('Emulation.setEmulatedMedia', { media: '', features: [], ...media });
    return true;
  },
  /** The page as it prints, without backgrounds, on paper of the given options: what scripts/lib/read-pdf.js reads. */
  'page-paper': async (testSession, options) => {
    const { page, protocol } = session(testSession);
    await protocol();
    const { readPdf } = await import('./read-pdf.js');
    return readPdf(await page.pdf({ printBackground: false, ...options }));
  },
  /** The font size that the reader has set as the browser's own, in CSS pixels. */
  'page-font-size': async (testSession, size) => {
    const protocol = await session(testSession).protocol();
    await protocol.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    return true;
  },
  /** An element as static HTML: `{tag, options}`. */
  'render-element': async (_, { tag, options }) => (await importRender()).renderElement(tag, options),
  /** The same as plain semantic HTML. */
  'render-light': async (_, { tag, options }) => (await importRender()).renderLight(tag, options),
  /** The accessibility tree of the whole page: `{role, name, ignored}` for each node. */
  'page-accessibility': async (testSession) => {
    const protocol = await session(testSession).protocol();
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    return nodes.map((node) => ({ role: node.role?.value, name: node.name?.value, ignored: node.ignored }));
  },
  /** Whether a command works in this engine: it is tried. */
  'page-can': (testSession, { command, payload }) =>
    Promise.resolve(commands[command](testSession, payload)).then(
      () => true,
      () => false,
    ),
};

/** The plugin of @web/test-runner that answers them. */
export const testCommands = () => ({
  name: 'test-commands',
  executeCommand: ({ command, payload, session: testSession }) => commands[command]?.(testSession, payload),
});
