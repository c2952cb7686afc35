import type { RouteEntry } from "../../../document/routes.ts";
import type { Violation } from "../../prism-types.ts";
import type { Verdict } from "./independent.ts";
import { PRISM_FAULTS, type PrismFault } from "./prism-faults.ts";
import { verdictOf, type PrismReading } from "./stock-prism.ts";

/** A way to have Prism read the document, by the name a failure calls it. */
export type Readings = Readonly<Record<string, PrismReading>>;

/** Both validators on the bodies of one operation. */
export interface Comparison {
  /** Whether both refuse a body. Throws where they differ and no known fault of Prism is why. */
  judge(body: unknown): "taken" | "refused";
  /** How often each known fault was why they differed. */
  readonly met: ReadonlyMap<PrismFault, number>;
}

/** Sets Prism's verdicts on an operation's bodies, one for each reading of it, against an independent one. */
export function compare(
  entry: RouteEntry,
  readings: Readings,
  independent: Verdict,
  faults: readonly PrismFault[] = PRISM_FAULTS,
): Comparison {
  const met = new Map<PrismFault, number>();
  const prisms = Object.entries(readings).map(([name, reading]) => {
    const operation = reading(entry);
    const repaired = faults.map((fault) => {
      const without = fault.repair(operation);
      return { fault, verdict: without && verdictOf(without, entry) };
    });
    return { name, verdict: verdictOf(operation, entry), repaired };
  });
  return {
    met,
    judge(body) {
      const reasons = independent(body);
      const refused = reasons.length > 0;
      for (const { name, verdict, repaired } of prisms) {
        const violations = verdict(body);
        if (violations.length > 0 === refused) continue;
        const known = repaired.find((one) => one.verdict && one.verdict(body).length > 0 === refused);
        if (!known) throw new Error(disagreement(entry, body, reasons, name, violations));
        met.set(known.fault, (met.get(known.fault) ?? 0) + 1);
      }
      return refused ? "refused" : "taken";
    },
  };
}

function disagreement(
  entry: RouteEntry,
  body: unknown,
  reasons: readonly string[],
  name: string,
  violations: readonly Violation[],
): string {
  const verdict = (said: readonly string[]) =>
    said.length === 0 ? "takes it" : `refuses it:\n${said.map((reason) => `    ${reason}`).join("\n")}`;
  return [
    `the two validators disagree on a body of ${entry.route}, and no fault of prism-faults.ts is why`,
    `  body: ${JSON.stringify(body)}`,
    `  the independent one ${verdict(reasons)}`,
    `  ${name} ${verdict(violations.map(({ path = [], message }) => `${path.join("/")}: ${message}`))}`,
  ].join("\n");
}
