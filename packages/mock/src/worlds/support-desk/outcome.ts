import type { Random } from "../../workspace/random.ts";
import { weighted } from "./dice.ts";
import type { Topic } from "./topics/topic.ts";

/** Where an issue is to end up: a status of the desk. */
export type Outcome =
  "new" | "waiting_on_you" | "waiting_on_customer" | "on_hold" | "with_engineering" | "closed" | "wont_fix";

/** The older an issue, the likelier it is closed; every tenth stays open for long. */
const CLOSED: readonly (readonly [days: number, share: number])[] = [
  [0.4, 0.12],
  [1, 0.3],
  [3, 0.55],
  [7, 0.72],
  [21, 0.8],
  [Number.POSITIVE_INFINITY, 0.9],
];

/** How open issues are spread over the states: of the first day, of the first week, older. */
const OPEN: readonly (readonly [days: number, shares: readonly (readonly [Outcome, number])[]])[] = [
  [1, [["new", 45], ["waiting_on_you", 25], ["waiting_on_customer", 20], ["with_engineering", 6], ["on_hold", 4]]],
  [7, [["new", 8], ["waiting_on_you", 30], ["waiting_on_customer", 38], ["with_engineering", 16], ["on_hold", 8]]],
  [Number.POSITIVE_INFINITY, [["new", 1], ["waiting_on_you", 17], ["waiting_on_customer", 40], ["with_engineering", 28], ["on_hold", 14]]],
]; // prettier-ignore

/** Where an issue of this age ends up. Only defects go to engineering, and mostly wishes end as won't fix. */
export function outcomeOf(random: Random, ageDays: number, kind: Topic["kind"]): Outcome {
  const share = CLOSED.find(([days]) => ageDays < days)?.[1] ?? 0;
  if (random() < share) return random() < (kind === "wish" ? 0.45 : 0.02) ? "wont_fix" : "closed";
  const open = weighted(random, OPEN.find(([days]) => ageDays < days)?.[1] ?? []);
  return open === "with_engineering" && kind !== "defect" ? "waiting_on_customer" : open;
}
