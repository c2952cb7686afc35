import type { FetchLayer } from "@pylonkit/openapi";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe, expectTypeOf, it } from "vitest";
import { memoryStore, rateLimit, type Budget, type RateLimitStore } from "./index.ts";
import { redisStore } from "./redis.ts";

describe("rateLimit", () => {
  it("is a layer that can be asked for its budgets", () => {
    expectTypeOf(rateLimit()).toExtend<FetchLayer>();
    expectTypeOf(rateLimit().budgets).returns.resolves.toEqualTypeOf<Budget[]>();
  });

  it("takes limits by route, and no other names", () => {
    expectTypeOf(rateLimit).toBeCallableWith({ limits: { "POST /issues/search": 60 } });
    // @ts-expect-error there is no such operation
    rateLimit({ limits: { "POST /issue/search": 60 } });
    // @ts-expect-error a number is expected
    rateLimit({ limits: { "POST /issues/search": "60" } });
  });

  it("takes a scope by name or from the request, at once: an async one would let calls overtake each other", () => {
    expectTypeOf(rateLimit).toBeCallableWith({ scope: "acme" });
    rateLimit({ scope: (request) => request.headers.get("x-organization") ?? "none" });
    // @ts-expect-error a promise is no scope
    rateLimit({ scope: async () => "acme" });
  });

  it("takes any store", () => {
    expectTypeOf(memoryStore()).toExtend<RateLimitStore>();
    rateLimit({ store: memoryStore() });
    // @ts-expect-error a store has four operations
    rateLimit({ store: { reserve: memoryStore().reserve } });
  });
});

describe("redisStore", () => {
  it("takes clients of both libraries", () => {
    expectTypeOf(redisStore).toBeCallableWith(new Redis({ lazyConnect: true }));
    expectTypeOf(redisStore).toBeCallableWith(createClient());
    expectTypeOf(redisStore).returns.toExtend<RateLimitStore>();
    // @ts-expect-error a URL is not a client
    redisStore("redis://127.0.0.1");
  });
});
