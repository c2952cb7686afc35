import { createPylonClient } from "@pylonkit/core";
import { collect, issuesBetween, items, pages, timeWindows } from "@pylonkit/pagination";

const client = createPylonClient({ token: "token" });

/** Counts the items of all pages. */
export async function countPages(): Promise<number> {
  let count = 0;
  for await (const page of pages(client, "POST /issues/search", { body: {} }, { pageSize: 100 })) {
    count += page.items.length;
  }
  return count;
}

/** The first thousand account names. */
export async function accountNames(): Promise<(string | null | undefined)[]> {
  const { items: accounts, truncated } = await collect(items(client, "GET /accounts", {}), { max: 1_000 });
  return truncated ? [] : accounts.map(({ name }) => name);
}

export const january = () => issuesBetween(client, { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" });
export const windows = [...timeWindows({ start: "2026-01-01T00:00:00Z", end: "2026-03-01T00:00:00Z", maxDays: 30 })];
// @ts-expect-error this operation is not paged
export const wrong = () => pages(client, "GET /me", {});
