import { setTimeout as sleep } from "node:timers/promises";
import { Cluster } from "ioredis";
import { createCluster } from "redis";
import { describe, expect, it, vi } from "vitest";
import { redisStore, type RedisClient } from "./redis.ts";
import type { RateLimitStore } from "./store.ts";
import { CLIENTS, KINDS } from "./testing/redis/clients.ts";
import { describeWithOwnRedis } from "./testing/redis/needs-server.ts";
import { slowProxy } from "./testing/redis/proxy.ts";
import { ownRedis } from "./testing/redis/server.ts";

const bucket = { key: "acme POST /issues/search", limit: 6, ceiling: 6, holdMs: 60_000 };

let tickets = 0;
const reserve = (store: RateLimitStore, ticket = `t${tickets++}`) =>
  store.reserve(bucket, { ticket, nowMs: Date.now() });

/** How many of so many claims at a time get a slot. */
async function take(store: RateLimitStore, count: number): Promise<number> {
  const slots = await Promise.all(Array.from({ length: count }, () => reserve(store)));
  return slots.filter(({ waitMs }) => waitMs === 0).length;
}

describeWithOwnRedis("redisStore on a Redis of its own", () => {
  describe.concurrent.each(KINDS)("through %s", (kind) => {
    it("begins on its own where Redis is not there yet, says so once, and hands over what it used", async () => {
      await using redis = await ownRedis();
      const { client, close } = CLIENTS[kind](redis.port);
      const onAway = vi.fn<(error: unknown) => void>();
      const store = redisStore(client, { timeoutMs: 200, onAway });
      expect(await take(store, 6)).toBe(3);
      expect(await store.peek(bucket, Date.now())).toMatchObject({ limit: 3, remaining: 0, waiting: 3 });
      expect(onAway).toHaveBeenCalledTimes(1);
      await redis.start();
      await vi.waitUntil(async () => (await store.peek(bucket, Date.now())).limit === 6, { timeout: 20_000 });
      const other = redisStore(redis.admin);
      await vi.waitUntil(async () => (await other.peek(bucket, 0)).remaining === 3, { timeout: 20_000 });
      expect(await take(other, 6)).toBe(3);
      expect(onAway).toHaveBeenCalledTimes(1);
      close();
    });

    it("does not wait for a server that accepts connections and never answers", async () => {
      await using redis = await ownRedis();
      await redis.start();
      await using proxy = await slowProxy(redis.port);
      const { client, ready, close } = CLIENTS[kind](proxy.port);
      await ready;
      const store = redisStore(client, { timeoutMs: 200, onAway: () => undefined });
      expect(await take(store, 1)).toBe(1);
      proxy.delayMs = Infinity;
      expect(await take(store, 6)).toBe(2);
      await store.release(bucket, { ticket: "unknown", nowMs: Date.now() });
      expect((await store.peek(bucket, Date.now())).remaining).toBe(0);
      const strict = redisStore(client, { timeoutMs: 200, fallbackShare: 0 });
      await expect(reserve(strict)).rejects.toMatchObject({ name: "RedisTimeoutError", timeoutMs: 200 });
      proxy.delayMs = 0;
      proxy.breakConnections();
      close();
    });

    it("leaves nothing of a place whose answer came too late", async () => {
      await using redis = await ownRedis();
      await redis.start();
      await using proxy = await slowProxy(redis.port);
      const { client, ready, close } = CLIENTS[kind](proxy.port);
      await ready;
      expect(await take(redisStore(redis.admin), 6)).toBe(6);
      const store = redisStore(client, { timeoutMs: 200, onAway: () => undefined });
      await store.peek(bucket, 0);
      proxy.delayMs = 500;
      expect(await take(store, 1)).toBe(1);
      proxy.delayMs = 0;
      const queue = "pylonkit:{acme POST /issues/search}:queue";
      await vi.waitUntil(async () => (await redis.admin.zcard(queue)) === 0, { timeout: 20_000 });
      close();
    });
  });

  it("gives a claim that is sent again the slot it has, not another one", async () => {
    await using redis = await ownRedis();
    await redis.start();
    const store = redisStore(redis.admin);
    for (let again = 0; again < 3; again++) {
      expect(await reserve(store, "again")).toMatchObject({ waitMs: 0, remaining: 5 });
    }
    expect(await take(store, 6)).toBe(5);
  });

  it("after a failover to a server whose clock is behind holds no slot longer than a window", async () => {
    await using redis = await ownRedis();
    await redis.start();
    const store = redisStore(redis.admin);
    expect(await take(store, 6)).toBe(6);
    const used = "pylonkit:{acme POST /issues/search}:used";
    for (const ticket of await redis.admin.zrange(used, "0", "-1")) {
      await redis.admin.zincrby(used, 600_000, ticket);
    }
    const { waitMs } = await reserve(store);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(bucket.holdMs);
  });

  it("lets another process know that Redis has lost what it counted", async () => {
    await using redis = await ownRedis();
    await redis.start();
    const [noticed, idle] = [redisStore(redis.admin), redisStore(redis.admin)];
    expect(await take(noticed, 2)).toBe(2);
    await redis.admin.flushall();
    expect(await take(noticed, 6)).toBe(1);
    expect(await take(idle, 6)).toBe(3);
  });

  it.concurrent("works on a cluster, with either client", async () => {
    await using redis = await ownRedis(["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]);
    await redis.start();
    await redis.admin.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    await vi.waitUntil(async () => (await redis.admin.cluster("INFO")).includes("cluster_state:ok"), {
      timeout: 20_000,
    });
    const ioredis = new Cluster([{ host: "127.0.0.1", port: redis.port }]);
    const nodeRedis = createCluster({ rootNodes: [{ url: redis.url }] });
    for (const client of [ioredis, nodeRedis]) client.on("error", () => undefined);
    await nodeRedis.connect();
    const clients: RedisClient[] = [ioredis, nodeRedis];
    const [one, other] = clients.map((client) => redisStore(client));
    if (!one || !other) throw new Error("two stores were made");
    expect(await take(one, 4)).toBe(4);
    expect(await take(other, 4)).toBe(2);
    expect(await other.peek(bucket, 0)).toMatchObject({ limit: 6, remaining: 0, waiting: 2 });
    ioredis.disconnect();
    await nodeRedis.close();
  });

  it.concurrent("gives every key an end, whatever was done", async () => {
    await using redis = await ownRedis();
    await redis.start();
    const store = redisStore(redis.admin, { prefix: "my-app" });
    const short = { ...bucket, holdMs: 300 };
    const claim = { ticket: "one", nowMs: 0 };
    const seen = { ...claim, outcome: "answered", remaining: 1, expected: 5, closeMs: 100 } as const;
    const steps: (() => Promise<unknown>)[] = [
      () => store.release(short, claim),
      () => store.observe(short, seen),
      () => store.reserve(short, claim),
      () => store.observe(short, seen),
      () => store.reserve(short, { ...claim, ticket: "two" }),
      () => store.reserve(short, { ...claim, ticket: "three" }),
      () => store.reserve({ ...short, limit: 1, ceiling: 1 }, { ...claim, ticket: "waits" }),
      () => store.release(short, { ...claim, ticket: "two" }),
      () => store.peek(short, 0),
    ];
    for (const step of steps) {
      await step();
      const keys = await redis.admin.keys("*");
      expect(keys.filter((key) => !key.startsWith("my-app:{acme POST /issues/search}:"))).toEqual([]);
      for (const key of keys) expect(await redis.admin.pttl(key)).toBeGreaterThan(0);
    }
    await sleep(1_500);
    expect(await redis.admin.keys("*")).toEqual([]);
  });
});
