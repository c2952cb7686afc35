import { parseWebhook } from "@pylonkit/webhooks";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { receiver } from "../testing/receiver.ts";

// As a test in another language does it: everything over HTTP.
let mock: PylonMock;
let there: Awaited<ReturnType<typeof receiver>>;
beforeAll(async () => {
  mock = await createPylonMock();
  there = await receiver();
});
afterAll(async () => {
  await mock.close();
  await there.close();
});

const send = async (method: string, url: string, body?: object) => {
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  expect(response.status, url).toBe(200);
  return (await response.json()) as { url: string; webhooks: { waiting: number }[]; entries: { kind: string }[] };
};
const settled = async (world: string): Promise<void> => {
  const { webhooks } = await send("GET", `${world}/_mock/webhooks`);
  if (webhooks.some(({ waiting }) => waiting > 0)) await settled(world);
};

it("receivers are registered, told and found in the journal over HTTP, in a world of their own", async () => {
  const { url: world } = await send("POST", `${mock.url}/_mock/worlds`);
  const template = '{"event":"closed","issue":"{{ issue.id }}","link":"{{ issue.link }}"}';
  const filter = { field: "state", operator: "equals", value: "closed" };
  const webhook = { url: there.url, secret: "s", trigger: "issue_state_changed", template, filter };
  await send("POST", `${world}/_mock/webhooks`, webhook);
  await send("PATCH", `${world}/issues/1042`, { state: "on_hold" });
  await send("PATCH", `${world}/issues/1042`, { state: "closed" });
  await send("PATCH", `${mock.url}/issues/1042`, { state: "closed" });
  await settled(world);

  expect(there.received.length).toBe(1);
  const [{ body, headers } = { body: "", headers: {} }] = there.received;
  const { data } = await parseWebhook({ body, headers }, { secret: "s" });
  const issue = mock.state.issues.find(({ number }) => number === 1042);
  expect(data).toEqual({ event: "closed", issue: issue?.id, link: issue?.link });
  const kinds = async (url: string) => (await send("GET", `${url}/_mock/journal`)).entries.map(({ kind }) => kind);
  expect(await kinds(world)).toEqual(["request", "request", "delivery"]);
  expect(await kinds(mock.url)).toEqual(["request"]);
});
