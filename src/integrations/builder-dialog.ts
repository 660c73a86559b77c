/** Opens the builder in a dialog of the editor's page, and waits for what it gives. */

/** What the builder gives: markup to insert, and its words. */
export interface Built {
  readonly html: string;
  readonly words: string;
}

/** What is asked of the builder. */
export interface BuilderRequest {
  /** The address of its page, of the same origin as the editor's. */
  readonly address: string;
  /** The snippet to change; absent for a new one. */
  readonly html?: string | undefined;
  /** The dialog's name. */
  readonly title: string;
  /** The words on the button that leaves everything as it is. */
  readonly close: string;
}

/** Says what is wrong with an address, in a sentence for whoever set the editor up. */
function faultOf(address: string): string | undefined {
  if (!address) return 'The address of the factsheet builder is not set.';
  const { origin } = new URL(address, location.href);
  return origin === location.origin ? undefined : `The factsheet builder must be of this page’s origin: ${address}`;
}

function addressOf(address: string): string {
  const url = new URL(address, location.href);
  url.searchParams.set('insert', '');
  return url.href;
}

/** Styles by properties, which every content security policy allows. */
function makeDialog({ title, close }: BuilderRequest): { dialog: HTMLDialogElement; button: HTMLButtonElement } {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  Object.assign(dialog.style, {
    boxSizing: 'border-box',
    width: 'min(72rem, 100vw)',
    maxWidth: '100vw',
    height: 'min(56rem, 100dvh)',
    maxHeight: '100dvh',
    padding: '0',
    border: '1px solid',
    background: 'Canvas',
    color: 'CanvasText',
    font: '1rem system-ui, sans-serif',
  });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  Object.assign(button.style, {
    position: 'absolute',
    insetBlockStart: '4px',
    insetInlineEnd: '4px',
    minHeight: '32px',
    padding: '0 12px',
    font: 'inherit',
  });
  dialog.append(button);
  return { dialog, button };
}

function makeFrame(request: BuilderRequest): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = request.title;
  frame.src = addressOf(request.address);
  Object.assign(frame.style, { position: 'absolute', inset: '40px 0 0', width: '100%', border: '0' });
  frame.style.height = 'calc(100% - 40px)';
  return frame;
}

/**
 * Opens the builder.
 * @returns what it gives, or `undefined` where the dialog was closed without
 */
export function openBuilder(request: BuilderRequest): Promise<Built | undefined> {
  const { dialog, button } = makeDialog(request);
  const fault = faultOf(request.address);
  const content = fault ? document.createElement('p') : makeFrame(request);
  if (fault) {
    content.textContent = fault;
    Object.assign(content.style, { margin: '48px 16px' });
  }
  dialog.append(content);
  return new Promise((resolve) => {
    let built: Built | undefined;
    const receive = ({ data, source, origin }: MessageEvent<unknown>) => {
      const frame = content instanceof HTMLIFrameElement ? content.contentWindow : undefined;
      if (!frame || source !== frame || origin !== location.origin) return;
      const { type, html, words } = (data ?? {}) as { type?: unknown; html?: unknown; words?: unknown };
      if (type === 'factsheet-builder-ready' && request.html) {
        frame.postMessage({ type: 'factsheet-edit', html: request.html }, location.origin);
      }
      if (type === 'factsheet-snippet' && typeof html === 'string') {
        built = { html, words: typeof words === 'string' ? words : '' };
      }
      if (type === 'factsheet-snippet' || type === 'factsheet-cancel') dialog.close();
    };
    addEventListener('message', receive);
    button.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      removeEventListener('message', receive);
      dialog.remove();
      resolve(built);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
