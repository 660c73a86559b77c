/**
 * Tells the page around the frame how high the widget is, in two forms: the one that WordPress reads, where it has put
 * a secret into the address, and one of ours. Both say nothing but a number, so that any page may hear it.
 */

/** What WordPress puts behind the address, and takes back. */
const SECRET = /^#\?secret=([A-Za-z\d]+)$/;

/** What WordPress calls the frame; `undefined` for all others. */
export const secretIn = (hash: string): string | undefined => SECRET.exec(hash)?.[1];

/** Sends a message to the page around the frame. */
export const tellParent = (message: Readonly<Record<string, string | number>>): void =>
  parent.postMessage(message, '*');

/** Reports the height now and whenever it changes, and again where WordPress says that it listens only now. */
export function reportHeight(content: HTMLElement, secret: string | undefined): void {
  let last = 0;
  const report = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0 || height === last) return;
    last = height;
    tellParent({ type: 'factsheet-height', height });
    if (secret) tellParent({ message: 'height', value: height, secret });
  };
  new ResizeObserver(report).observe(content);
  // WordPress hides the frame until it knows the height, and in a hidden frame browsers observe no sizes.
  report();
  addEventListener('load', report);
  addEventListener('factsheet-ready', report);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { message } = (data ?? {}) as { message?: unknown };
    if (source !== parent || message !== 'ready') return;
    last = 0;
    report();
  });
}
