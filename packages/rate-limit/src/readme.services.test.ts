import { readFileSync } from "node:fs";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import { redisStore, type IoredisLike, type RedisClient } from "./redis.ts";
import type { RateLimitStore } from "./store.ts";
import { describeWithOwnRedis } from "./testing/redis/needs-server.ts";
import { ownRedis, type OwnRedis } from "./testing/redis/server.ts";
import { toldTime } from "./testing/redis/told-time.ts";
import { hurried } from "./testing/redis/traffic.ts";
import { tableRows } from "./testing/table-rows.ts";

/** A running Redis, and both clients connected to it. */
interface Parts {
  readonly redis: OwnRedis;
  readonly clients: readonly [RedisClient, RedisClient];
}

const bucketOf = (limit: number) => ({ key: `acme ${crypto.randomUUID()}`, limit, ceiling: limit, holdMs: 60_500 });
const request = (signal?: AbortSignal) => new Request("https://api.test/me", signal && { signal });
const answer = async () => new Response("{}");

/** A client of a Redis that is not there. */
const gone = () => {
  const client = new Redis("redis://127.0.0.1:1", { retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on("error", () => undefined);
  return client;
};

/** Stores of two processes, and the time they live in. */
function twoStores(clients: Parts["clients"]) {
  const clock = createVirtualClock();
  const [one, other] = clients.map((client) =>
    redisStore(
      toldTime(client, () => clock.now()),
      { clock },
    ),
  );
  if (!one || !other) throw new Error("there are two clients");
  const waitOf = async (store: RateLimitStore, bucket: ReturnType<typeof bucketOf>, ticket: string) =>
    (await store.reserve(bucket, { ticket, nowMs: clock.now() })).waitMs;
  return { one, other, clock, waitOf };
}

/** What each row of the README's table promises, by the row. */
const RULES: Record<string, (parts: Parts) => Promise<void>> = {
  "operation | one Lua script, atomic; sent by its hash, by its text where the server does not know it": async ({
    redis: { admin },
  }) => {
    const sent: string[] = [];
    const client: IoredisLike = {
      evalsha: (...command) => (sent.push("hash"), admin.evalsha(...command)),
      eval: (...command) => (sent.push("text"), admin.eval(...command)),
    };
    const [store, bucket] = [redisStore(client), bucketOf(3)];
    await admin.script("FLUSH");
    await store.peek(bucket, 0);
    const slots = Array.from({ length: 12 }, (_, at) => store.reserve(bucket, { ticket: `t${at}`, nowMs: 0 }));
    expect((await Promise.all(slots)).filter(({ waitMs }) => waitMs === 0)).toHaveLength(3);
    expect(sent).toEqual(["hash", "text", ...Array<string>(12).fill("hash")]);
  },
  "order | first come, first served over all processes, whichever client they use": async ({ clients }) => {
    const { one, other, clock, waitOf } = twoStores(clients);
    const bucket = bucketOf(1);
    expect(await waitOf(one, bucket, "a")).toBe(0);
    expect(await waitOf(other, bucket, "b")).toBe(60_500);
    expect(await waitOf(one, bucket, "c")).toBe(121_000);
    await clock.advance(60_500);
    expect(await waitOf(one, bucket, "c")).toBe(60_500);
    expect(await waitOf(other, bucket, "b")).toBe(0);
  },
  "time | the Redis server's: waits pass in real time, whatever `clock` the layer has": async ({
    clients: [client],
  }) => {
    const clock = { now: () => 0, sleep: async () => undefined };
    const sentAtMs: number[] = [];
    const store = hurried(redisStore(client), 300, 300);
    const send = rateLimit({ store, scope: crypto.randomUUID(), clock, limits: { "GET /me": 1 } })(async () => {
      sentAtMs.push(performance.now());
      return answer();
    });
    await Promise.all([send(request()), send(request())]);
    const [first = 0, second = 0] = sentAtMs;
    // Two clocks that count whole milliseconds, and an answer on its way.
    expect(second - first).toBeGreaterThan(250);
  },
  "abort | ends a wait at once, its place goes to the next of any process": async ({ clients }) => {
    const [scope, ending] = [crypto.randomUUID(), new AbortController()];
    const layerOf = (client: RedisClient) => rateLimit({ store: redisStore(client), scope, limits: { "GET /me": 1 } });
    const [one, other] = [layerOf(clients[0]), layerOf(clients[1])];
    const waiting = async () => (await one.budgets())[0]?.waiting;
    await one(answer)(request());
    const aborting = new AbortController();
    const aborted = one(answer)(request(aborting.signal));
    await vi.waitUntil(async () => (await waiting()) === 1, { timeout: 20_000 });
    const next = other(answer)(request(ending.signal));
    await vi.waitUntil(async () => (await waiting()) === 2, { timeout: 20_000 });
    aborting.abort(new Error("gone"));
    await expect(aborted).rejects.toThrow("gone");
    await vi.waitUntil(async () => (await waiting()) === 1, { timeout: 20_000 });
    ending.abort(new Error("the end"));
    await expect(next).rejects.toThrow("the end");
  },
  "crash | a waiting caller whose process is gone is passed over five seconds after its turn": async ({ clients }) => {
    const { one, other, clock, waitOf } = twoStores(clients);
    const bucket = bucketOf(1);
    for (const [place, ticket] of ["a", "gone"].entries())
      expect(await waitOf(one, bucket, ticket)).toBe(place * 60_500);
    expect(await waitOf(other, bucket, "c")).toBe(121_000);
    await clock.advance(65_500);
    expect(await waitOf(other, bucket, "c")).toBe(60_500);
    await clock.advance(1);
    expect(await waitOf(other, bucket, "c")).toBe(0);
  },
  "away | each process counts for itself and keeps to `fallbackShare` of each limit: 0.5, best 1 over their number":
    async () => {
      for (const [fallbackShare, limit] of [
        [undefined, 4],
        [0.25, 2],
      ] as const) {
        const store = redisStore(gone(), { ...(fallbackShare && { fallbackShare }), onAway: () => undefined });
        const layer = rateLimit({ store, limits: { "GET /me": 8 }, maxWaitMs: 1_000 });
        const calls = await Promise.allSettled(Array.from({ length: 8 }, () => layer(answer)(request())));
        expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(limit);
        expect(await layer.budgets()).toMatchObject([{ limit, remaining: 0 }]);
      }
    },
  "told | once each time Redis goes away: `onAway(error)`, by default one line of `console.warn`": async () => {
    const onAway = vi.fn<(error: unknown) => void>();
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const stores = [redisStore(gone(), { onAway }), redisStore(gone())];
    for (const store of stores) for (let call = 0; call < 3; call++) await store.peek(bucketOf(1), Date.now());
    expect(onAway).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^redisStore: .+$/));
    warn.mockRestore();
  },
  "share of 0 | while Redis is away, calls reject with `RateLimitStoreError` before they are sent": async () => {
    const wire = vi.fn(answer);
    const send = rateLimit({ store: redisStore(gone(), { fallbackShare: 0 }) })(wire);
    await expect(send(request())).rejects.toMatchObject({ name: "RateLimitStoreError", operation: "GET /me" });
    expect(wire).not.toHaveBeenCalled();
  },
  "back | one call a second finds out, and no call waits for that; what was used meanwhile is counted in Redis":
    async () => {
      await using late = await ownRedis();
      const store = redisStore(late.admin, { timeoutMs: 200, onAway: () => undefined });
      const bucket = bucketOf(6);
      const take = (ticket: string) => store.reserve(bucket, { ticket, nowMs: Date.now() });
      expect((await Promise.all(["a", "b", "c", "d"].map(take))).filter(({ waitMs }) => waitMs === 0)).toHaveLength(3);
      await late.start();
      await vi.waitUntil(async () => (await store.peek(bucket, Date.now())).limit === 6, { timeout: 20_000 });
      expect(await redisStore(late.admin).peek(bucket, 0)).toMatchObject({ limit: 6, remaining: 3 });
    },
  "keys | three per bucket in one hash slot, `<prefix>:{<scope> <operation>}:` and `used`, `queue` or `state`; each expires":
    async ({ redis: { admin }, clients: [client] }) => {
      const store = redisStore(client, { prefix: "my-app" });
      const use = async (key: string, holdMs: number) => {
        const bucket = { ...bucketOf(1), key, holdMs };
        for (const ticket of ["slot", "waits"]) await store.reserve(bucket, { ticket, nowMs: 0 });
      };
      await use("acme PATCH /issues/{id}", 60_500);
      const keys = await admin.keys("my-app*");
      expect(keys.sort()).toEqual(["queue", "state", "used"].map((name) => `my-app:{acme PATCH /issues/id}:${name}`));
      for (const key of keys) expect(await admin.pttl(key)).toBeGreaterThan(0);
      await use("acme GET /me", 50);
      await vi.waitUntil(async () => (await admin.keys("my-app:{acme GET /me}*")).length === 0, { timeout: 20_000 });
    },
};

describeWithOwnRedis("the README's table of what Redis does", () => {
  let parts: Parts & { close(): Promise<void> };

  beforeAll(async () => {
    const redis = await ownRedis();
    await redis.start();
    const [ioredis, nodeRedis] = [new Redis(redis.port, "127.0.0.1"), createClient({ url: redis.url })];
    await nodeRedis.connect();
    const close = async () => {
      ioredis.disconnect();
      await nodeRedis.close();
      await redis[Symbol.asyncDispose]();
    };
    parts = { redis, clients: [ioredis, nodeRedis], close };
  });

  afterAll(() => parts.close());

  it.each(Object.entries(RULES))("%s", async (_row, holds) => {
    await expect(holds(parts)).resolves.toBeUndefined();
  });
});

it("the README's table of what Redis does has a test for each of its rows, and no other", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(tableRows(readme, "with Redis")).toEqual(Object.keys(RULES));
});
