const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address a reader may follow, or `undefined` where it must stay plain text. Judged by the protocol that the URL
 * parser finds, since addresses are easily disguised (control characters, case, white space) and the parser sees
 * through it. Relative addresses and fragments mean nothing outside the document they came from.
 * @param base for an address in the page itself, which may be relative to it
 */
export function safeHref(href: string | undefined, base?: string): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, base);
    return SAFE_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
