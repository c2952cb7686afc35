import * as where from "@pylonkit/filters";
import type { Filter, FilterFault } from "@pylonkit/filters";

export const waiting: Filter<"POST /issues/search"> = where.and(
  where.issues.state.in(["new", "waiting_on_you"]),
  where.or(where.issues.custom("plan").equals("enterprise"), where.issues.assignee_id.is_unset()),
);

export const faults: FilterFault[] = where.checkFilter(
  { field: "stat", operator: "equals", value: "new" },
  "POST /issues/search",
);
// @ts-expect-error state allows no time
export const wrong = () => where.issues.state.time_is_after("2026-01-01T00:00:00Z");
