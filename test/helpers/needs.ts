import { executeServerCommand, setViewport } from '@web/test-runner-commands';

const can = (command: string, payload?: unknown) => (): Promise<boolean> =>
  executeServerCommand<boolean, { command: string; payload: unknown }>('page-can', { command, payload });

/** What not every engine can do, and how that is found out. */
export const features = {
  'emulated-media': can('page-media', {}),
  'accessibility-tree': can('page-accessibility'),
  paper: can('page-paper', {}),
  'default-font-size': can('page-font-size', 16),
  'move-before': () => Promise.resolve('moveBefore' in Element.prototype),
  popup: () => {
    const popup = window.open('', '', 'popup');
    popup?.close();
    return Promise.resolve(popup !== null);
  },
  'narrow-window': () =>
    setViewport({ width: 320, height: 600 }).then(
      () => setViewport({ width: 800, height: 600 }).then(() => true),
      () => false,
    ),
} satisfies Record<string, () => Promise<boolean>>;

/** A line of test/engine-limits.js. */
export type Feature = keyof typeof features;

/** What this engine cannot do: the page of the test run says it; nothing in Chromium. */
export const limits: readonly string[] = (
  document.querySelector<HTMLMetaElement>('meta[name=engine-limits]')?.content ?? ''
)
  .split(' ')
  .filter(Boolean);

/**
 * For a test that needs more than every engine can do: `needs('emulated-media').it('…', …)`. Where an engine cannot,
 * the test run counts it as left out, under the reason of test/engine-limits.js.
 */
export function needs(...wanted: Feature[]): { it: (title: string, run: () => void | Promise<void>) => void } {
  const missing = wanted.filter((feature) => limits.includes(feature));
  return {
    it: (title, run) => {
      if (missing.length === 0) it(title, run);
      else it(`${title} [needs ${missing.join(', ')}]`);
    },
  };
}
