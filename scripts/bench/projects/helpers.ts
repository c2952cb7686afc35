import { createPylonClient } from "@pylonkit/core";
import * as where from "@pylonkit/filters";
import { items, pages } from "@pylonkit/pagination";
import { tenCalls } from "./core.ts";

const client = createPylonClient({ token: "t" });
const path = { id: "71b136ae-d2bd-47e3-8dd8-e8e89c9cf0e3" };

/** The ten calls of `core.ts`, three paged ones and a filter. */
export async function tenCallsAndThreeLists() {
  const seen: unknown[] = await tenCalls();
  const filter = where.and(where.issues.state.in(["new", "waiting_on_you"]), where.issues.custom("plan").equals("pro"));
  for await (const page of pages(client, "POST /issues/search", { body: { filter } })) seen.push(page.items[0]?.title);
  for await (const account of items(client, "GET /accounts", {})) seen.push(account.name);
  for await (const message of items(client, "GET /issues/{id}/messages", { params: { path } })) {
    seen.push(message.message_html);
  }
  return seen;
}
