/** Finds which value belongs to which label when they stand on lines of their own, in either order. */

/** A value; a label that is known to be one; a text that may be a label; something that parts its neighbours. */
export type Role = 'value' | 'label' | 'text' | 'other';

const isName = (role: Role | undefined): boolean => role === 'label' || role === 'text';

/** Whether the values stand in front of their labels, as most of the known neighbours do, or else the first one. */
function valuesComeFirst(roles: readonly Role[]): boolean {
  let balance = 0;
  roles.forEach((role, index) => {
    const next = roles[index + 1];
    if (role === 'value' && next === 'label') balance += 1;
    if (role === 'label' && next === 'value') balance -= 1;
  });
  return balance === 0 ? roles.find((role) => role !== 'other') === 'value' : balance > 0;
}

/**
 * Pairs each label with the value right before or right behind it: as many pairs as possible and, where several ways
 * remain, the order that the rest of the lines follows.
 * @returns the place of the value by the place of the label
 */
export function pairUp(roles: readonly Role[]): Map<number, number> {
  const first = valuesComeFirst(roles);
  const gain = (index: number): number => {
    const [one, other] = [roles[index], roles[index + 1]];
    if (!(one === 'value' ? isName(other) : isName(one) && other === 'value')) return 0;
    return 1000 + ((one === 'value') === first ? 2 : 0) + (one === 'label' || other === 'label' ? 1 : 0);
  };
  // The best sum of gains from each place to the end.
  const best = new Array<number>(roles.length + 2).fill(0);
  for (let index = roles.length - 1; index >= 0; index -= 1) {
    const paired = gain(index);
    best[index] = Math.max(best[index + 1] ?? 0, paired && paired + (best[index + 2] ?? 0));
  }
  const pairs = new Map<number, number>();
  for (let index = 0; index < roles.length; index += 1) {
    const paired = gain(index);
    if (!paired || paired + (best[index + 2] ?? 0) < (best[index] ?? 0)) continue;
    if (roles[index] === 'value') pairs.set(index + 1, index);
    else pairs.set(index, index + 1);
    index += 1;
  }
  return pairs;
}
