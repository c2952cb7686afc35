import { verifyWebhook } from "@pylonkit/webhooks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { receiver, type Received } from "../testing/receiver.ts";
import type { WebhookTrigger } from "./triggers.ts";

const ISSUE = "/issues/1042";
const secret = "of the first day";

let mock: PylonMock;
let there: Awaited<ReturnType<typeof receiver>>;
beforeEach(async () => {
  mock = await createPylonMock({ rateLimits: "off" });
  there = await receiver();
});
afterEach(async () => {
  await mock.close();
  await there.close();
});

const send = async (method: string, path: string, body?: object) => {
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  const response = await mock.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const answer = (await response.json()) as { data?: { id?: string }; errors?: string[] };
  expect(answer.errors, `${method} ${path}`).toBeUndefined();
  return answer.data ?? {};
};
const verdict = async ({ body, headers }: Received, by: string | string[] = secret) =>
  verifyWebhook({ body, headers }, { secret: by });
const deliveries = () => mock.journal.flatMap((entry) => (entry.kind === "delivery" ? [entry] : []));
const triggers = () => deliveries().map(({ delivery }) => delivery.trigger);
const issueOf = (number: number) => mock.state.issues.find((one) => one.number === number);

describe("a webhook", () => {
  it("reaches a receiver over a socket, signed, with the template Pylon's users write", async () => {
    const { id } = mock.webhooks.add({
      url: there.url,
      secret,
      trigger: "issue_state_changed",
      template:
        '{"id":"{{ issue.id }}","title":"{{ issue.title }}","state":"{{ issue.state }}","at":{{ account.name }}}',
      headers: { "x-team": "docks" },
    });
    await send("PATCH", ISSUE, { state: "closed" });
    await mock.webhooks.settled();
    const [got] = there.received as [Received];
    const issue = issueOf(1042);
    const account = mock.state.accounts.find((one) => one.id === issue?.account?.id);
    const body = { id: issue?.id, title: issue?.title, state: "closed", at: account?.name };
    expect(JSON.parse(got.body)).toEqual(body);
    expect([got.headers["content-type"], got.headers["x-team"]]).toEqual(["application/json", "docks"]);
    expect(await verdict(got)).toMatchObject({ ok: true, secretIndex: 0 });
    expect(mock.journal.map(({ kind }) => kind)).toEqual(["request", "delivery"]);
    expect(deliveries()).toEqual([
      {
        kind: "delivery",
        at: "2026-10-15T09:00:00.000Z",
        method: "POST",
        path: "/pylon",
        operation: undefined,
        status: 204,
        requestId: "00000000-0000-4000-a000-000000000001",
        query: {},
        requestBody: body,
        errors: [],
        delivery: {
          id: "00000000-0000-4000-a000-000000000001",
          webhook: id,
          trigger: "issue_state_changed",
          url: there.url.split("?")[0],
          attempt: 1,
          signed: true,
        },
      },
    ]);
  });

  it("is not taken for one where anything of it was changed", async () => {
    mock.webhooks.add({ url: there.url, secret, trigger: "issue_updated" });
    await send("PATCH", ISSUE, { title: "Other" });
    await mock.webhooks.settled();
    const [got] = there.received as [Received];
    expect(await verdict({ ...got, body: `${got.body} ` })).toMatchObject({ ok: false, reason: "mismatch" });
    expect(await verdict(got, "another")).toMatchObject({ ok: false, reason: "mismatch" });
  });

  it("is signed with the new secret once that was changed", async () => {
    const webhook = mock.webhooks.add({ url: there.url, secret, trigger: "issue_updated" });
    await send("PATCH", ISSUE, { title: "One" });
    await mock.webhooks.settled();
    webhook.rotate("of the second day");
    await send("PATCH", ISSUE, { title: "Two" });
    await mock.webhooks.settled();
    const results = await Promise.all(there.received.map((one) => verdict(one, ["of the second day", secret])));
    expect(results.map((one) => one.ok && one.secretIndex)).toEqual([1, 0]);
  });

  it("comes after the answer to what caused it", async () => {
    const order: string[] = [];
    mock.webhooks.add({
      fetch: () => {
        order.push("webhook");
        return new Response();
      },
      secret,
      trigger: "issue_updated",
    });
    const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
    await mock.fetch(ISSUE, { method: "PATCH", headers, body: '{"title":"Other"}' }).then(() => order.push("answer"));
    await mock.webhooks.settled();
    expect(order).toEqual(["answer", "webhook"]);
  });

  it("tells of what happens by itself, in the order it happened", async () => {
    const all: WebhookTrigger[] = ["message_sent", "note_added", "issue_state_changed", "issue_updated"];
    mock.webhooks.add({ url: there.url, secret, trigger: all });
    const before = issueOf(1043);
    const [message] = mock.state.messages[before?.id ?? ""] ?? [];
    await send("POST", "/issues/1043/reply", { body_html: "<p>Berth 4</p>", message_id: message?.id });
    await send("POST", "/issues/1043/note", { body_html: "<p>Done</p>" });
    await mock.webhooks.settled();
    expect(triggers()).toEqual(["message_sent", "issue_state_changed", "issue_updated", "note_added"]);
    expect(issueOf(1043)?.state).not.toBe(before?.state);
    const newest = mock.state.messages[before?.id ?? ""]?.at(-1)?.id;
    expect(deliveries().at(-1)?.requestBody).toEqual({ id: before?.id, message_id: newest });
  });

  it.each<[WebhookTrigger[], string, string, object | undefined]>([
    [["issue_tag_added", "issue_updated"], "PATCH", ISSUE, { tags: ["one-more"] }],
    [
      ["account_created"],
      "POST",
      "/accounts",
      { name: "Tide", domains: ["tide.example"], primary_domain: "tide.example" },
    ],
    [["contact_created"], "POST", "/contacts", { name: "Ada", email: "ada@tide.example" }],
    [["issue_deleted"], "DELETE", ISSUE, undefined],
  ])("is set off by %j at %s %s", async (expected, method, path, body) => {
    mock.webhooks.add({ url: there.url, secret, trigger: expected });
    await send(method, path, body);
    await mock.webhooks.settled();
    expect(triggers()).toEqual(expected);
  });

  it("tells of a new issue and its first message, which is internal where the issue has no destination", async () => {
    mock.webhooks.add({ url: there.url, secret, trigger: ["issue_created", "message_sent", "note_added"] });
    const account_id = mock.state.accounts[0]?.id;
    const { id } = await send("POST", "/issues", { title: "Late", body_html: "<p>Late</p>", account_id });
    await mock.webhooks.settled();
    const [message] = mock.state.messages[id ?? ""] ?? [];
    expect(triggers()).toEqual(["issue_created", "note_added"]);
    expect(deliveries().map(({ requestBody }) => requestBody)).toEqual(
      Array.from({ length: 2 }, () => ({ id, message_id: message?.id })),
    );
  });

  it("tells a message of a contact from one of a user", async () => {
    mock.webhooks.add({ url: there.url, secret, trigger: ["message_received", "message_sent"] });
    const [message] = mock.state.messages[issueOf(1043)?.id ?? ""] ?? [];
    const contact_id = issueOf(1043)?.requester?.id;
    await send("POST", "/issues/1043/reply", { body_html: "<p>Well?</p>", message_id: message?.id, contact_id });
    await mock.webhooks.settled();
    expect(triggers()).toEqual(["message_received"]);
  });

  it("is not set off by what changes nothing, is refused, added by hand or imported", async () => {
    const trigger: WebhookTrigger[] = ["issue_created", "issue_updated", "account_created", "contact_created"];
    mock.webhooks.add({ url: there.url, secret, trigger });
    await send("PATCH", ISSUE, { title: issueOf(1042)?.title });
    const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
    await mock.fetch(ISSUE, { method: "PATCH", headers, body: '{"title":7}' });
    mock.add({ accounts: [{ name: "Tide" }] });
    await send("POST", "/import/contacts", { name: "Ada", email: "ada@tide.example" });
    await mock.webhooks.settled();
    expect(there.received).toEqual([]);
  });

  it("goes to those whose filter holds", async () => {
    const filter = { field: "state", operator: "equals", value: "closed" };
    mock.webhooks.add({ url: there.url, secret, trigger: "issue_updated", filter });
    await send("PATCH", ISSUE, { title: "Open" });
    await send("PATCH", ISSUE, { state: "closed" });
    await mock.webhooks.settled();
    expect(there.received.length).toBe(1);
  });

  it("goes to its world alone", async () => {
    const other = await mock.world();
    other.webhooks.add({ url: there.url, secret, trigger: "issue_updated" });
    await send("PATCH", ISSUE, { title: "Other" });
    await Promise.all([mock.webhooks.settled(), other.webhooks.settled()]);
    expect([there.received.length, mock.webhooks.all.length]).toEqual([0, 0]);
  });

  it("waits its delay on the clock of the mock", async () => {
    mock.webhooks.add({ url: there.url, secret, trigger: "issue_updated", delayMs: 86_400_000 });
    await send("PATCH", ISSUE, { title: "Other" });
    await mock.webhooks.settled();
    expect(deliveries()[0]?.at).toBe("2026-10-16T09:00:00.000Z");
  });

  it("keeps the order of 1000 changes made at the same time, and is the same on every run", async () => {
    const run = async () => {
      mock.webhooks.add({ url: there.url, secret, trigger: "issue_updated", template: { title: "{{ issue.title }}" } });
      const before = there.received.length;
      await Promise.all(Array.from({ length: 1000 }, (_, n) => send("PATCH", ISSUE, { title: `Title ${n}` })));
      await mock.webhooks.settled();
      const bodies = there.received.slice(before).map(({ body }) => body);
      const asked = mock.journal.flatMap((entry) => (entry.kind === "request" ? [entry.requestBody] : []));
      expect(bodies.map((body) => JSON.parse(body) as unknown)).toEqual(asked);
      return deliveries().map(({ requestId, requestBody }) => [requestId, requestBody]);
    };
    const first = await run();
    expect([first.length, new Set(first.map(([id]) => id)).size]).toEqual([1000, 1000]);
    mock.reset();
    expect(await run()).toEqual(first);
  });
});
