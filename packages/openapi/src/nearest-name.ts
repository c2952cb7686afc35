/** The same name in another spelling: `createdAt`, `Created-At` and `created_at` are equal. */
const normalized = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** How many letters differ between two names: inserted, dropped, replaced, or swapped with their neighbour. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const at = (cells: readonly number[], index: number) => cells[index] ?? Infinity;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** Whether a name says no: `not_in`, `is_unset`. A suggestion must never turn a condition into its opposite. */
const negated = (name: string): boolean => /(^|_)(not|un)/.test(name.toLowerCase());

/** Names longer than this are no typing slips of a field or an operator; comparing them would only cost time. */
const LONGEST_NAME = 100;

/**
 * The legal name somebody most likely meant, or `undefined`: the same letters, else the only legal name that begins
 * with the given one or has it among its words (`contains` in `string_contains`), else the closest with at most a third
 * of it mistyped.
 */
export function nearestName(name: string, legal: readonly string[]): string | undefined {
  const wanted = normalized(name);
  if (wanted === "" || wanted.length > LONGEST_NAME) return undefined;
  const sameLetters = legal.find((candidate) => normalized(candidate) === wanted);
  if (sameLetters !== undefined) return sameLetters;

  const candidates = legal.filter((candidate) => negated(candidate) === negated(name));
  const words = `_${name.toLowerCase()}_`;
  const [longer, ...others] = candidates.filter(
    (candidate) => `_${candidate}_`.includes(words) || (wanted.length > 1 && normalized(candidate).startsWith(wanted)),
  );
  if (longer !== undefined && others.length === 0) return longer;

  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalized(candidate));
    if (distance < fewest) [nearest, fewest] = [candidate, distance];
  }
  return nearest;
}
