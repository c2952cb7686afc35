import type { Connection } from "../connect.ts";
import { count, dim, heading, line, seconds, table } from "../print.ts";

/** The last step: what was called, what it cost in waits, and what is left of each budget. */
export async function summary(
  number: number,
  { tally, limiter }: Pick<Connection, "tally" | "limiter">,
): Promise<void> {
  heading(number, "What was called");
  const budgets = new Map((await limiter.budgets()).map((budget) => [budget.operation, budget]));
  const rows = [...tally].map(([operation, { requests, resent, waitedMs }]) => {
    const budget = budgets.get(operation);
    const left = budget ? `${budget.remaining} of ${budget.limit}` : "all";
    return [operation, requests, resent, seconds(waitedMs), left] as const;
  });
  table(["operation", "requests", "resent", "waited", "budget left"], rows);
  const total = rows.reduce((sum, [, requests]) => sum + requests, 0);
  line(`   ${dim(`${count(total)} requests in all; a budget is for one minute, one organization and one operation`)}`);
}
