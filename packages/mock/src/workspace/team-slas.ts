import type { Issue } from "./entities.ts";

type Slas = NonNullable<Issue["team_slas"]>;
type Promised = "first_response" | "resolution" | "first_resolution";

/** When something happened and how long it took. */
export interface Span {
  readonly time: string;
  readonly seconds: number;
  readonly business_hours_seconds: number;
}

/**
 * The promises of teams on an issue, of which one has come true. They mirror what the issue itself says, so teams are
 * taken to have had it from its creation; what came true before stays.
 */
export function kept(slas: Slas, promised: Promised, span: Span): Slas {
  return slas.map((sla) =>
    sla[promised] && sla[promised].time === undefined ? { ...sla, [promised]: { ...sla[promised], ...span } } : sla,
  );
}

/** The promises after an issue was reopened: its resolution is promised again, the first one stays kept. */
export function promisedAgain(slas: Slas): Slas {
  return slas.map((sla) => {
    if (!sla.resolution) return sla;
    const { time: _, seconds: __, business_hours_seconds: ___, ...open } = sla.resolution;
    return { ...sla, resolution: open };
  });
}
