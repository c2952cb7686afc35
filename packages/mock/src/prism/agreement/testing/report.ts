import type { PrismFault } from "./prism-faults.ts";

/** What came of one operation. */
export interface Row {
  readonly route: string;
  readonly valid: number;
  readonly mutated: number;
  /** How many of the mutated bodies both validators refuse. */
  readonly refused: number;
  readonly met: ReadonlyMap<PrismFault, number>;
}

/** What was compared, what was not and why, and how to repeat it. */
export function reportOn(rows: readonly Row[], exempt: readonly string[], seed: number): string {
  const width = Math.max(9, ...rows.map((row) => row.route.length));
  const line = (route: string, ...cells: readonly unknown[]) =>
    `  ${[route.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(" ")}`;
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const faults = new Map<PrismFault, string[]>();
  for (const { route, met } of rows)
    for (const [fault, times] of met) faults.set(fault, [...(faults.get(fault) ?? []), `${route} (${times})`]);
  return [
    `Bodies on which Prism and an independent validator agree; PYLONKIT_SEED=${seed} repeats them`,
    line("operation", "valid", "mutated", "refused"),
    ...rows.map((row) => line(row.route, row.valid, row.mutated, row.refused)),
    line(
      `${rows.length} in all`,
      total((row) => row.valid),
      total((row) => row.mutated),
      total((row) => row.refused),
    ),
    ...[...faults].flatMap(([fault, routes]) => [
      `  but for a fault of Prism, "${fault.name}" (${fault.upstream}): ${routes.join(", ")}`,
    ]),
    ...exempt.map((reason) => `  not compared: ${reason}`),
  ].join("\n");
}
