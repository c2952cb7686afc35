import { unwrap, type PylonClient } from "@pylonkit/core";
import * as where from "@pylonkit/filters";
import { collect, items } from "@pylonkit/pagination";
import { cut, day, heading, line, table } from "../print.ts";
import type { Issue } from "./crawl.ts";

const WEEK_MS = 7 * 86_400_000;

/** Step 3: a typed compound search: open issues of two accounts, silent for a week, with a priority. */
export async function search(pylon: PylonClient, startedAt: number, crawled: readonly Issue[]): Promise<void> {
  const weekAgo = new Date(startedAt - WEEK_MS);
  const closed = await closedStates(pylon);
  const accounts = twoQuietAccounts(crawled, closed, weekAgo);
  heading(3, "Open issues of two accounts, silent for a week, with a priority");
  if (accounts.length === 0) return line("   no account has an open issue that was silent for so long");
  const filter = where.and(
    where.issues.account_id.in(accounts),
    where.issues.state.not_in(closed),
    where.issues.latest_message_activity_at.time_is_before(weekAgo),
    where.issues.custom("priority").is_set(),
  );
  line(`   ${cut(JSON.stringify(filter), 140)}`);

  const found = await collect(items(pylon, "POST /issues/search", { body: { filter } }), { max: 8 });
  const names = await accountNames(pylon, accounts);
  table(
    ["#", "account", "state", "priority", "last message", "title"],
    found.items.map((issue) => [
      issue.number,
      cut(names.get(issue.account?.id ?? "") ?? "", 24),
      issue.state,
      issue.custom_fields?.["priority"]?.value ?? "",
      issue.latest_message_time ? day(issue.latest_message_time) : "",
      cut(issue.title ?? "", 48),
    ]),
  );
  if (found.truncated) line("   … and more");
}

/** The statuses that end an issue. An organization may rename its own, so the category decides, not the slug. */
async function closedStates(pylon: PylonClient): Promise<string[]> {
  const { data: statuses } = await unwrap(pylon.GET("/issue-statuses"));
  return (statuses ?? []).filter((status) => status.category === "closed").map((status) => status.slug);
}

/** The two accounts with the most open issues that have been silent since `before`. */
function twoQuietAccounts(issues: readonly Issue[], closed: readonly string[], before: Date): string[] {
  const counts = new Map<string, number>();
  for (const { account, state, latest_message_time: latest } of issues) {
    if (!account || closed.includes(state) || !latest || Date.parse(latest) >= before.getTime()) continue;
    counts.set(account.id, (counts.get(account.id) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, 2)
    .map(([id]) => id);
}

async function accountNames(pylon: PylonClient, ids: readonly string[]): Promise<Map<string, string>> {
  const filter = where.accounts.id.in([...ids]);
  const { items: accounts } = await collect(items(pylon, "POST /accounts/search", { body: { filter } }), { max: 2 });
  return new Map(accounts.map((account) => [account.id, account.name]));
}
