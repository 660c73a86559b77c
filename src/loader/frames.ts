/** Frames that hold a widget's page are made as high as the page says it is. */
import { readEmbedAddress } from '../snippet/embed-address.js';
import { isTrusted } from './spellings.js';

/** CSS pixels: no frame grows without end. */
const HIGHEST = 20_000;

function receive({ data, source }: MessageEvent<unknown>): void {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'factsheet-height' || typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const isSender = frame.contentWindow === source && readEmbedAddress(frame.src) && isTrusted(frame.src);
    if (isSender) frame.style.height = `${Math.ceil(height)}px`;
  }
}

/** Listens to the frames of this page from now on. */
export const watchFrames = (): void => addEventListener('message', receive);
