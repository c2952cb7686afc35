import { randomUUID } from "node:crypto";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rateLimit } from "./rate-limit.ts";
import { redisStore, type RedisClient } from "./redis.ts";
import { sharedStore } from "./redis/shared-store.ts";
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

  it("is careful for one hold after it lost what it counted, also where the clock is set back meanwhile", async () => {
    const clock = createVirtualClock();
    const inToldTime = toldTime(ioredis, () => clock.now());
    const store = sharedStore(inToldTime, prefix);
    const long = { ...bucket("lost"), holdMs: 60_500 };
    const known = (epoch: string) => ({ epoch, careful: false });
    expect(await store.reserve(long, { ticket: "a" }, known(""))).toMatchObject({ slot: { waitMs: 0 }, epoch: "a" });
    const lost = { slot: undefined, carefulMs: 60_500, epoch: "a" };
    expect(await store.reserve(long, { ticket: "b" }, known("another"))).toEqual(lost);
    await clock.advance(-3_600_000);
    expect(await store.reserve(long, { ticket: "c" }, known("a"))).toEqual(lost);
    await clock.advance(60_500);
    expect(await store.reserve(long, { ticket: "c" }, known("a"))).toMatchObject({ slot: { waitMs: 0 } });
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
