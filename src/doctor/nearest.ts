/** How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const current: number[] = (rows[row] = [row]);
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        ...(swapped ? [at(row - 2, column - 2) + 1] : []),
      );
    }
  }
  return at(one.length, other.length);
}

/** Words longer than this are not misspelt ones of ours, and would take their time. */
const LONGEST = 60;

/** The known word that a misspelt one is nearest to. */
export function nearest(word: string, known: readonly string[]): { word: string; distance: number } | undefined {
  if (word.length > LONGEST) return undefined;
  return known
    .map((candidate) => ({ word: candidate, distance: distance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance)[0];
}
