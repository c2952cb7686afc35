import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import { redisStore, type RedisClient } from "./redis.ts";
import { scriptRunner } from "./redis/client.ts";
import { SCRIPT } from "./redis/script.ts";
import { toldTime } from "./testing/redis/told-time.ts";
import { describeStore } from "./testing/store-conformance.ts";

const url = process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379";
const isRequired = process.env["REQUIRE_SERVICES"] === "1";
const prefix = `pylonkit-test-${randomUUID()}`;

/** Why Redis cannot be used; `undefined` where it answers. */
async function reasonToSkip(): Promise<string | undefined> {
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 2_000 });
  probe.on("error", () => undefined);
  try {
    await probe.connect();
    await probe.ping();
    return undefined;
  } catch (error) {
    return `no Redis at REDIS_URL (${new URL(url).host}): ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    probe.disconnect();
  }
}

const reason = await reasonToSkip();
if (reason && !isRequired) console.warn(`tests of the Redis store are skipped: ${reason}`);

it("Redis answers, or REQUIRE_SERVICES=1 does not ask for it", () => {
  expect(isRequired ? reason : undefined).toBeUndefined();
});

describe.skipIf(reason)(`redisStore${reason ? ` (skipped: ${reason})` : ""}`, () => {
  const ioredis = new Redis(url, { lazyConnect: true });
  const nodeRedis = createClient({ url });
  const keysLeft = () => ioredis.keys(`${prefix}*`);

  beforeAll(async () => {
    await Promise.all([ioredis.connect(), nodeRedis.connect()]);
  });

  afterAll(async () => {
    const keys = await keysLeft();
    if (keys.length > 0) await ioredis.del(...keys);
    await nodeRedis.close();
    ioredis.disconnect();
  });

  const inToldTime = (client: RedisClient) => () => {
    const clock = createVirtualClock();
    const store = redisStore(
      toldTime(client, () => clock.now()),
      { prefix, clock },
    );
    return { store, now: () => clock.now(), pass: (ms: number) => clock.advance(ms) };
  };
  describeStore("Redis through ioredis", inToldTime(ioredis));
  describeStore("Redis through node-redis", inToldTime(nodeRedis));

  const bucket = (name: string) => ({ key: `scope ${name}`, limit: 3, ceiling: 3, holdMs: 400 });

  it("is one budget for all processes, whichever client they use", async () => {
    const [one, other] = [redisStore(ioredis, { prefix }), redisStore(nodeRedis, { prefix })];
    const asking = Array.from({ length: 12 }, (_, index) =>
      (index % 2 ? one : other).reserve(bucket("shared"), { ticket: `shared:${index}`, nowMs: 0 }),
    );
    const answers = await Promise.all(asking);
    expect(answers.filter((answer) => answer.waitMs === 0)).toHaveLength(3);
  });

  it("sends the script again when the server has forgotten it", async () => {
    for (const client of [ioredis, nodeRedis]) {
      const store = redisStore(client, { prefix });
      await ioredis.script("FLUSH");
      expect((await store.peek(bucket("flushed"), 0)).limit).toBe(3);
      expect((await store.peek(bucket("flushed"), 0)).limit).toBe(3);
    }
  });

  it("leaves only keys that expire, in one hash slot per bucket, and none after an idle bucket's hold", async () => {
    const store = redisStore(ioredis, { prefix: `${prefix}:expiry` });
    const idle = bucket("PATCH /issues/{id}");
    for (let ticket = 0; ticket < 4; ticket++) await store.reserve(idle, { ticket: `t${ticket}`, nowMs: 0 });
    await store.release(idle, { ticket: "t3", nowMs: 0 });
    const keys = await ioredis.keys(`${prefix}:expiry*`);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).toContain(":{scope PATCH /issues/id}:");
      expect(await ioredis.pttl(key)).toBeGreaterThan(0);
    }
    await sleep(900);
    expect(await ioredis.keys(`${prefix}:expiry*`)).toEqual([]);
  });

  it("passes over a waiting caller whose process is gone", async () => {
    const run = scriptRunner(ioredis, SCRIPT);
    const keys = ["used", "queue", "state"].map((name) => `${prefix}:{gone}:${name}`);
    const patienceMs = 100;
    const reserve = (ticket: string) =>
      run(keys, ["reserve", ticket, "1", "1", "300", "300", String(patienceMs), "", "0"]) as Promise<number[]>;
    await reserve("a");
    await reserve("gone");
    expect((await reserve("c"))[0]).toBeGreaterThan(300);
    await sleep(300 + patienceMs + 50);
    expect((await reserve("c"))[0]).toBe(0);
  });

  it("serves a layer end to end: calls wait in real time, whatever clock the layer was given", async () => {
    const clock = { now: () => 0, sleep: async () => undefined };
    const store = redisStore(nodeRedis, { prefix });
    const scope = `layer ${randomUUID()}`;
    const layer = rateLimit({ store, scope, clock, limits: { "GET /me": 1 }, maxWaitMs: 60_400 });
    const send = layer(async () => new Response("{}", { headers: { "x-rate-limit-remaining": "0" } }));
    const request = () => new Request("https://api.test/me", { headers: { authorization: "Bearer secret_token" } });
    expect((await send(request())).status).toBe(200);
    await expect(send(request())).rejects.toMatchObject({ name: "PylonRateLimitWaitError" });
    const aborted = send(new Request(request(), { signal: AbortSignal.timeout(20) }));
    await expect(aborted).rejects.toMatchObject({ name: expect.stringMatching(/TimeoutError|WaitError/) });
    expect(await layer.budgets()).toMatchObject([{ operation: "GET /me", scope, limit: 1, remaining: 0 }]);
    expect((await keysLeft()).join()).not.toContain("secret_token");
  });
});

describe("redisStore without Redis", () => {
  const gone = () => {
    const client = new Redis("redis://127.0.0.1:1", { retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on("error", () => undefined);
    return client;
  };
  const request = () => new Request("https://api.test/me", { signal: AbortSignal.timeout(5_000) });

  it("counts in this process at half the limit, and says so once", async () => {
    const onAway = vi.fn<(error: unknown) => void>();
    const layer = rateLimit({
      store: redisStore(gone(), { prefix, onAway }),
      limits: { "GET /me": 4 },
      maxWaitMs: 1_000,
    });
    const send = layer(async () => new Response("{}"));
    const calls = await Promise.allSettled(Array.from({ length: 4 }, () => send(request())));
    expect(calls.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "rejected"]);
    expect(calls[2]).toMatchObject({ reason: { name: "PylonRateLimitWaitError" } });
    expect(await layer.budgets()).toMatchObject([{ limit: 2, remaining: 0 }]);
    expect(onAway).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
  });

  it("with a share of 0 rejects a call before it is sent, with what the client said", async () => {
    let sent = 0;
    const send = rateLimit({ store: redisStore(gone(), { prefix, fallbackShare: 0 }) })(async () => {
      sent++;
      return new Response("{}");
    });
    await expect(send(request())).rejects.toMatchObject({ name: "RateLimitStoreError", operation: "GET /me" });
    expect(sent).toBe(0);
  });
});
