import type { Issue } from "../../workspace/entities.ts";

type Slas = NonNullable<Issue["team_slas"]>;
type Times = NonNullable<Slas[number]["resolution"]>;

/** When something happened and how long it took. */
export interface Span {
  readonly time: string;
  readonly seconds: number;
  readonly business_hours_seconds: number;
}

/**
 * Ends the promises that cannot break any more at a time: one that was kept goes, one that was broken stays. So recorded
 * answers have it, though Pylon writes that only open issues show them.
 */
export function endPromises(
  issue: Issue,
  time: string,
  ...names: readonly ("first_response_breach_time" | "resolution_breach_time")[]
): void {
  for (const name of names) if (!isBroken(issue[name], time)) delete issue[name];
}

/** What teams have to say of an event: when it came true and how long it took, each from the first time on. */
export function cameTrue(slas: Slas, name: "first_response" | "resolution" | "first_resolution", span: Span): Slas {
  return slas.map((sla) => {
    const { breach_time: breach, ...before }: Times = sla[name] ?? {};
    if (before.time !== undefined) return sla;
    return { ...sla, [name]: { ...before, ...span, ...(isBroken(breach, span.time) ? { breach_time: breach } : {}) } };
  });
}

/** The same after an issue was reopened: its resolution is gone, the first one stays. */
export function reopened(slas: Slas): Slas {
  return slas.map(({ resolution, ...sla }) =>
    resolution?.breach_time === undefined ? sla : { ...sla, resolution: { breach_time: resolution.breach_time } },
  );
}

function isBroken(breach: string | undefined, time: string): boolean {
  return breach !== undefined && Date.parse(breach) < Date.parse(time);
}
