/** The middle of the values, or the mean of the two in the middle. Throws for none: there is no median of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("median of no values");
  return (lower + upper) / 2;
}

/** The value that the given share of the values, from 0 to 1, does not exceed: nearest rank. Throws for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("percentile of no values");
  return value;
}

/**
 * Measures several sides by turns, so that whatever else the machine does meets all of them, and gives what each round
 * came to. Every round starts with another side; one more round at the beginning warms up and does not count.
 */
export async function byTurns<Side extends string, Measured>(
  rounds: number,
  sides: Record<Side, () => Promise<Measured>>,
): Promise<Record<Side, readonly Measured[]>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Side, Measured[]>;
  for (let round = 0; round <= rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await sides[name]();
      if (round > 0) measured[name].push(value);
    }
  }
  return measured;
}

/** Measures several sides `byTurns`, and gives each side's median. */
export async function medians<Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<number>>,
): Promise<Record<Side, number>> {
  const measured = Object.entries<readonly number[]>(await byTurns(rounds, sides));
  return Object.fromEntries(measured.map(([name, values]) => [name, median(values)])) as Record<Side, number>;
}
