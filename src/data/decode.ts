/** UTF-16 as Windows tools write it: told by its mark, or by the zero byte that every ASCII letter has in it. */
function utf16([first, second]: Uint8Array): string | undefined {
  // No UTF-8 begins with 0xff or 0xfe.
  if (first === 0xff || (first && second === 0)) return 'utf-16le';
  if (first === 0xfe || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

/**
 * Bytes as text. UTF-8 if they are UTF-8, whatever the server says, since many say what is not so; else what the server
 * says; else UTF-8 with U+FFFD for what is not. A byte order mark is left out.
 * @param contentType the header, for its `charset`
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const [, declared] = /charset="?([\w-]+)/i.exec(contentType ?? '') ?? [];
  for (const label of [utf16(bytes) ?? 'utf-8', declared]) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this one, or none that the browser knows.
    }
  }
  return new TextDecoder().decode(bytes);
}
