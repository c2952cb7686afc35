import { alignedTable, type Column } from "./aligned-table.ts";
import type { Machine } from "./machine.ts";
import { grouped, type Row } from "./row.ts";
import type { Result } from "./run.ts";

const COLUMNS: readonly Column[] = [
  { heading: "name" },
  { heading: "value", right: true },
  { heading: "unit" },
  { heading: "against" },
  { heading: "ratio", right: true },
  { heading: "target" },
  { heading: "ok" },
];

/** The rows as a table, one a line. */
export const table = (rows: readonly Row[]): string =>
  alignedTable(
    COLUMNS,
    rows.map(({ name, value, unit, against, ratio, target, ok }) => [
      name,
      shown(value),
      unit,
      against ? `${against.name}: ${shown(against.value)}` : "–",
      ratio === null ? "–" : ratio.toFixed(2),
      target ?? "–",
      ok ? "yes" : "no",
    ]),
  );

/** Counts with their thousands apart; of a measurement three digits. */
const shown = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 1000
    ? grouped(Math.round(value))
    : String(Number(value.toPrecision(3)));

/** What a benchmark measured, as it wants to be shown. */
export const present = ({ benchmark, rows }: Result): string => (benchmark.present ?? table)(rows);

/** The page `docs/benchmarks.md`: a section for each benchmark, with how it is measured; on what, and how to repeat it. */
export function page(results: readonly Result[], machine: Machine): string {
  return `# Benchmarks

Written by \`pnpm bench\`; do not edit. Both sides of a figure are measured in one run, so compare the ratios: the values belong to the machine.
A ratio is the value divided by what stands under "against". Rows that end in the name of a peer are that peer's own, against the same: compare their ratios with ours.
${missed(results)}

${results.map(section).join("\n\n")}

## The machine

- CPU: ${machine.cpu}, ${machine.cores} cores
- memory: ${machine.memory} GiB
- Node: ${machine.node}
- OS: ${machine.os}
- load before the run: ${machine.load}${machine.load > machine.cores ? ", more than it has cores: the times are not to be trusted" : ""}
- date: ${machine.date}

## Run it again

\`\`\`
pnpm bench                     # everything; writes this page
pnpm bench --only mock-start   # one of them, or several; writes nothing
pnpm bench --json              # one object a line
\`\`\`
`;
}

const section = (result: Result): string =>
  `## ${result.benchmark.name}\n\n${capitalised(result.benchmark.how)}\n\n${present(result)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which targets were missed, as a sentence. */
function missed(results: readonly Result[]): string {
  const all = results.flatMap(({ rows }) => rows).filter(({ target }) => target !== null);
  const names = all.filter(({ ok }) => !ok).map(({ name }) => `\`${name}\``);
  const kept = `${all.length - names.length} of ${all.length} targets are kept`;
  return names.length === 0 ? `${kept}.` : `${kept}; missed, which fails nothing: ${names.join(", ")}.`;
}
