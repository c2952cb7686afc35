import { afterEach, beforeEach, expect, it } from "vitest";
import type { PylonMock } from "../build-mock.ts";
import { createPylonMock } from "../create-pylon-mock.ts";
import { receiver } from "../testing/receiver.ts";
import { MAX_WAITING, queueOf } from "./queue.ts";

const secret = "a secret nobody is shown";
const trigger = "issue_updated";

let mock: PylonMock;
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
  mock = await createPylonMock({ rateLimits: "off" });
});
afterEach(async () => {
  await mock.close();
  await Promise.all(closing.splice(0).map((close) => close()));
});

const answering = async (answer: (nth: number) => number) => {
  const there = await receiver(answer);
  closing.push(there.close);
  return there;
};
const change = async (title: string) => {
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  const body = JSON.stringify({ title });
  expect((await mock.fetch("/issues/1042", { method: "PATCH", headers, body })).status).toBe(200);
};
const outcomes = () =>
  mock.journal.flatMap((entry) =>
    entry.kind === "delivery" ? [[entry.delivery.attempt, entry.status, ...entry.errors]] : [],
  );

it("is not sent again by itself", async () => {
  const there = await answering(() => 500);
  mock.webhooks.add({ url: there.url, secret, trigger });
  await change("Other");
  await mock.webhooks.settled();
  expect(outcomes()).toEqual([[1, 500, "The receiver answered 500."]]);
});

it("is sent again as often as asked for, on the clock of the mock, with the same id", async () => {
  const there = await answering((nth) => (nth < 3 ? 503 : 200));
  mock.webhooks.add({ url: there.url, secret, trigger, retries: 5, retryDelayMs: 1_000 });
  await change("Other");
  await mock.webhooks.settled();
  expect(outcomes().map(([attempt, status]) => [attempt, status])).toEqual([
    [1, 503],
    [2, 503],
    [3, 200],
  ]);
  expect(new Set(mock.journal.slice(1).map(({ requestId }) => requestId)).size).toBe(1);
  expect(mock.clock.now() - Date.parse("2026-10-15T09:00:00Z")).toBe(2_000);
  expect(new Set(there.received.map(({ headers }) => headers["x-pylon-signature"])).size).toBe(1);
});

it("follows no redirect", async () => {
  const there = await answering(() => 302);
  mock.webhooks.add({ url: there.url, secret, trigger });
  await change("Other");
  await mock.webhooks.settled();
  expect([outcomes(), there.received.length]).toEqual([[[1, 302, "The receiver answered 302."]], 1]);
});

it("tells why there was no answer, and nothing that is secret", async () => {
  const gone = await receiver();
  await gone.close();
  mock.webhooks.add({ url: gone.url, secret, trigger, headers: { authorization: "Bearer also-secret" } });
  const fails = () => Promise.reject(new RangeError(`what holds ${secret}`));
  mock.webhooks.add({ fetch: fails, secret, trigger });
  mock.webhooks.add({ fetch: () => "no Response" as never, secret, trigger });
  await change("Other");
  await mock.webhooks.settled();
  expect(
    outcomes()
      .map(([, , error]) => error)
      .toSorted((a, b) => String(a).localeCompare(String(b))),
  ).toEqual([
    "The receiver gave no answer (ECONNREFUSED).",
    "The receiver gave no answer (RangeError).",
    "The receiver gave no answer (TypeError).",
  ]);
  const shown = JSON.stringify([mock.journal, mock.webhooks.all]);
  for (const hidden of [secret, "also-secret", "in-the-query"]) expect(shown).not.toContain(hidden);
});

it("blocks neither the mock nor other receivers, and is given up when its time is over", async () => {
  const hanging = await answering(() => 0);
  const there = await answering(() => 200);
  mock.webhooks.add({ url: hanging.url, secret, trigger, timeoutMs: 30 });
  mock.webhooks.add({ url: there.url, secret, trigger });
  mock.webhooks.add({ fetch: () => new Promise(() => {}), secret, trigger, timeoutMs: 30 });
  for (const title of ["One", "Two"]) await change(title);
  await mock.webhooks.settled();
  const statuses = outcomes().map(([, status]) => status);
  expect(statuses.filter((status) => status === 200).length).toBe(2);
  expect(outcomes().filter(([, , error]) => error === "The receiver gave no answer within 30 ms.").length).toBe(4);
});

it.each(["reset", "close", "remove"] as const)("ends all waiting at %s and leaves no trace", async (how) => {
  const hanging = await answering(() => 0);
  const webhook = mock.webhooks.add({ url: hanging.url, secret, trigger });
  for (const title of ["One", "Two"]) await change(title);
  const settled = mock.webhooks.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([webhook.waiting, hanging.received.length]).toEqual([2, 1]);
  if (how === "remove") webhook.remove();
  else await mock[how]();
  await settled;
  await change("Three");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([outcomes(), hanging.received.length, mock.webhooks.all.length]).toEqual([[], 1, 0]);
});

it("is sent no more once its world was closed, which then takes no receivers", async () => {
  const hanging = await answering(() => 0);
  const world = await mock.world();
  world.webhooks.add({ url: hanging.url, secret, trigger });
  const headers = { authorization: `Bearer ${mock.token}`, "content-type": "application/json" };
  await world.fetch("/issues/1042", { method: "PATCH", headers, body: '{"title":"Other"}' });
  const settled = world.webhooks.settled();
  await world.close();
  await settled;
  expect(() => world.webhooks.add({ url: hanging.url, secret, trigger })).toThrow("this workspace is closed");
});

it("is noted as not sent where too many wait already", async () => {
  const noted: unknown[] = [];
  const queue = queueOf({ retries: 0, retryDelayMs: 0 } as never, mock.clock as never);
  const job = {
    answered: new Promise<void>(() => {}),
    due: 0,
    send: () => Promise.reject(new Error("never")),
    note: (...what: unknown[]) => noted.push(what),
  };
  for (let n = 0; n <= MAX_WAITING; n++) queue.push(job);
  expect([queue.size, noted.length]).toEqual([MAX_WAITING, 1]);
  queue.stop();
  await queue.idle();
});

it("is noted as not sent where the clock it follows fails, and holds up none behind it", async () => {
  let fails = true;
  const sleep = () => (fails ? Promise.reject(new RangeError("no waiting here")) : Promise.resolve());
  await using follower = await createPylonMock({ clock: { now: () => 0, sleep }, rateLimits: "off" });
  const there = await answering(() => 200);
  follower.webhooks.add({ url: there.url, secret, trigger, delayMs: 1 });
  const headers = { authorization: `Bearer ${follower.token}`, "content-type": "application/json" };
  for (const title of ["One", "Two"]) {
    await follower.fetch("/issues/1042", { method: "PATCH", headers, body: JSON.stringify({ title }) });
    await follower.webhooks.settled();
    fails = false;
  }
  expect(follower.journal.flatMap(({ delivery, status, errors }) => (delivery ? [[status, ...errors]] : []))).toEqual([
    [0, "Not sent: the mock failed (RangeError)."],
    [200],
  ]);
});
