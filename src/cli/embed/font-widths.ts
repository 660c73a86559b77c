/** How wide letters are, from a TrueType font's own tables: a few numbers, for which a library would bring a whole font editor. */

/** Where a table of the font begins. */
function tableAt(font: DataView, name: string): number {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((offset) => String.fromCharCode(font.getUint8(entry + offset))).join('');
    if (tag === name) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${name}".`);
}

/** The character map for Unicode's first plane, format 4: all letters of European languages are there. */
function mapAt(font: DataView): number {
  const table = tableAt(font, 'cmap');
  const count = font.getUint16(table + 2);
  for (let index = 0; index < count; index += 1) {
    const map = table + font.getUint32(table + 4 + index * 8 + 4);
    if (font.getUint16(map) === 4) return map;
  }
  throw new Error('The font has no character map of format 4.');
}

/** The number of a character's glyph; 0 where the font has none. */
function glyphOf(font: DataView, map: number, character: number): number {
  const length = font.getUint16(map + 6);
  for (let index = 0; index < length; index += 2) {
    if (font.getUint16(map + 14 + index) < character) continue;
    const start = map + 16 + length + index;
    if (font.getUint16(start) > character) return 0;
    const delta = font.getUint16(start + length);
    const place = start + 2 * length;
    const range = font.getUint16(place);
    if (range === 0) return (character + delta) & 0xffff;
    const glyph = font.getUint16(place + range + (character - font.getUint16(start)) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/**
 * Reads a font.
 * @returns how wide words are at a size of 1; letters that the font lacks are as wide as what is drawn for them
 * @throws {Error} for what is no TrueType font
 */
export function fontWidths(bytes: Uint8Array): (words: string) => number {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = font.getUint16(tableAt(font, 'head') + 18);
  const metrics = tableAt(font, 'hmtx');
  const metricCount = font.getUint16(tableAt(font, 'hhea') + 34);
  const map = mapAt(font);
  const known = new Map<string, number>();
  const widthOf = (character: string): number => {
    const glyph = glyphOf(font, map, character.codePointAt(0) ?? 0);
    return font.getUint16(metrics + Math.min(glyph, metricCount - 1) * 4) / unitsPerEm;
  };
  return (words) => {
    let sum = 0;
    for (const character of words) {
      const width = known.get(character) ?? widthOf(character);
      known.set(character, width);
      sum += width;
    }
    return sum;
  };
}
