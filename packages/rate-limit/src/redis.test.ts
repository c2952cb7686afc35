import { describe, expect, it } from "vitest";
import { redisStore, type RedisClient } from "./redis.ts";

const bucket = { key: "acme PATCH /issues/{id}", limit: 3, ceiling: 5, holdMs: 60_000.5 };

/** A client that knows no script until it was sent as text, and writes down what it is asked. */
function fakeIoredis(reply: unknown) {
  const calls: unknown[][] = [];
  let known = false;
  const client = {
    evalsha: async (...call: [string, number, ...string[]]) => {
      calls.push(["evalsha", ...call]);
      if (!known) throw new Error("NOSCRIPT No matching script. Please use EVAL.");
      return reply;
    },
    eval: async (...call: [string, number, ...string[]]) => {
      calls.push(["eval", ...call.slice(1)]);
      known = true;
      return reply;
    },
  };
  return { client, calls };
}

describe("redisStore", () => {
  it("asks by hash, by text once where the server does not know it, then by hash again", async () => {
    const { client, calls } = fakeIoredis([0, 2, 1]);
    const store = redisStore(client);
    const claim = { ticket: "t1", nowMs: 5 };
    expect(await store.reserve(bucket, claim)).toEqual({ waitMs: 0, remaining: 2, probe: true });
    await store.reserve(bucket, claim);
    expect(calls.map(([command]) => command)).toEqual(["evalsha", "eval", "evalsha"]);
    expect(calls[0]?.[1]).toMatch(/^[0-9a-f]{40}$/);
  });

  it("keeps a bucket's keys in one hash slot and sends whole milliseconds, never the caller's time", async () => {
    const { client, calls } = fakeIoredis(1);
    await redisStore(client, { prefix: "app" }).release(bucket, { ticket: "t1", nowMs: 123 });
    const base = "app:{acme PATCH /issues/id}";
    const keys = [`${base}:used`, `${base}:queue`, `${base}:state`];
    expect(calls[1]).toEqual(["eval", 3, ...keys, "release", "t1", "3", "5", "60001", "60001"]);
  });

  it("speaks node-redis where the client does", async () => {
    const seen: unknown[] = [];
    const client = {
      evalSha: async (_: string, options: { keys: string[]; arguments: string[] }) => {
        seen.push(options.keys.length, options.arguments[0]);
        return [3, 1, 0, 250];
      },
      eval: async () => undefined,
    };
    const standing = await redisStore(client).peek(bucket, 0);
    expect(standing).toEqual({ limit: 3, remaining: 1, waiting: 0, resetsInMs: 250 });
    expect(seen).toEqual([3, "peek"]);
  });

  it("with a share of 0 passes on any other error of the client", async () => {
    const fail = async () => Promise.reject(new Error("READONLY You can't write against a read only replica."));
    const store = redisStore({ evalsha: fail, eval: fail }, { fallbackShare: 0 });
    await expect(store.peek(bucket, 0)).rejects.toThrow("READONLY");
  });

  it.each([-0.1, 1.5, Number.NaN])("refuses a share of %d", (fallbackShare) => {
    expect(() => redisStore(fakeIoredis(1).client, { fallbackShare })).toThrow(
      new RangeError(`redisStore: fallbackShare is ${fallbackShare}; a number from 0 to 1 is expected`),
    );
  });

  it.each([0, -1, Infinity, Number.NaN])("refuses to wait %d ms for an answer", (timeoutMs) => {
    expect(() => redisStore(fakeIoredis(1).client, { timeoutMs })).toThrow(
      new RangeError(`redisStore: timeoutMs is ${timeoutMs}; finite milliseconds above 0 are expected`),
    );
  });

  it("refuses what is no client and says what one has", () => {
    expect(() => redisStore({} as RedisClient)).toThrow(
      new TypeError("redisStore: the client has neither evalsha (ioredis) nor evalSha (redis)"),
    );
  });
});
