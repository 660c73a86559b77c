/** How long the browser may take to begin saving, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the reader, as a click on a link to it would. */
export function save(file: Blob, name: string, page: Document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  // Never put into the page: no script of the page takes the click for one of its own links.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/** Puts words onto the clipboard; `false` where the page, or the browser, does not allow it. */
export async function copy(words: string, { defaultView }: Document): Promise<boolean> {
  // Pages without https have no clipboard.
  const { clipboard } = (defaultView ?? window).navigator as { clipboard?: Clipboard };
  try {
    await clipboard?.writeText(words);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
