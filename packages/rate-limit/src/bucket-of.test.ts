import { OPERATIONS, type OperationDescriptor, type Route } from "@pylonkit/openapi";
import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import type { RateLimitOptions, WaitEvent } from "./options.ts";
import type { RateLimitStore } from "./store.ts";
import { TOKEN, SEARCH, request, setUp, left } from "./testing/rig.ts";

describe("what the limit is believed to be", () => {
  const routes = Object.entries(OPERATIONS as Record<Route, OperationDescriptor>) as [Route, OperationDescriptor][];
  const limitAtFirst = async (route: string, options: RateLimitOptions = {}) => {
    const { clock, send, layer } = setUp({ limits: {}, ...options });
    await clock.run(send(request(route)));
    return (await layer.budgets())[0]?.limit;
  };

  it("begins at the table's limit where that was recorded, else at what was documented, else at 10", async () => {
    for (const [route, { rateLimit }] of routes) {
      const table = rateLimit === "unknown" ? { limit: 10, evidence: "mapped" as const } : rateLimit;
      const documented = "documented" in table ? table.documented : undefined;
      const start = { recorded: table.limit, documented: documented ?? table.limit, mapped: documented ?? 10 };
      expect([route, await limitAtFirst(route)]).toEqual([route, Math.min(start[table.evidence], table.limit)]);
    }
  });

  it("is 10 a minute for all calls of a method the spec does not know, and no header raises it", async () => {
    const { clock, send, sendMany, layer, sentAtMs } = setUp({}, () => left(200));
    await clock.run(
      Promise.all([...Array.from({ length: 6 }, () => send(request("GET /no/a"))), sendMany(5, "GET /no/b")]),
    );
    expect(sentAtMs.filter((atMs) => atMs === 0)).toHaveLength(10);
    expect(await layer.budgets()).toMatchObject([{ operation: "GET unknown", limit: 10 }]);
    await clock.run(send(request("PUT /no/a")));
    expect((await layer.budgets()).map(({ operation }) => operation)).toEqual(["GET unknown", "PUT unknown"]);
  });

  it("is what the user says where the user says it, above the table too", async () => {
    expect(await limitAtFirst(SEARCH, { limits: { [SEARCH]: 1_000 } })).toBe(1_000);
  });

  it("is raised to one more than X-Rate-Limit-Remaining, up to the table's limit, and those who wait go at once", async () => {
    const mapped = routes.find(
      ([, { rateLimit }]) =>
        rateLimit !== "unknown" && rateLimit.evidence !== "recorded" && (rateLimit.documented ?? 10) < rateLimit.limit,
    );
    if (!mapped || mapped[1].rateLimit === "unknown") throw new Error("the table has no limit that is only mapped");
    const [route, { rateLimit: table }] = mapped;
    const { clock, layer, sendMany, sentAtMs } = setUp({ limits: {} }, () => left(5_000));
    await clock.run(sendMany(table.limit, route));
    expect(sentAtMs).toEqual(Array(table.limit).fill(0));
    expect(await layer.budgets()).toMatchObject([{ operation: route, limit: table.limit, remaining: 0 }]);
  });

  it("is not changed by a header nobody can read", async () => {
    const headers = ["", "-1", "many", "1.5", "0x0", "9999999999"];
    const { clock, layer, sendMany } = setUp({ limits: { [SEARCH]: 20 } }, (attempt) =>
      left(headers[attempt - 1] ?? ""),
    );
    await clock.run(sendMany(headers.length));
    expect(await layer.budgets()).toMatchObject([{ limit: 20, remaining: 14 }]);
  });

  it("stays while this window's slots shrink when somebody else spends the budget", async () => {
    const { clock, layer, sendMany, sentAtMs } = setUp({ limits: { [SEARCH]: 10 } }, (attempt) =>
      left(attempt === 1 ? 3 : 2),
    );
    await clock.run(sendMany(1));
    expect(await layer.budgets()).toMatchObject([{ limit: 10, remaining: 3 }]);
    await clock.run(sendMany(4));
    expect(sentAtMs).toEqual([0, 0, 0, 0, 60_500]);
  });
});

describe("scope", () => {
  it("is a hash of the token: two tokens have two budgets, and neither token can be seen", async () => {
    const keys: string[] = [];
    const memory = memoryStore();
    const store: RateLimitStore = {
      ...memory,
      reserve: (bucket, claim) => {
        keys.push(JSON.stringify([bucket, claim]));
        return memory.reserve(bucket, claim);
      },
    };
    const events: WaitEvent[] = [];
    const { clock, send, layer, sentAtMs } = setUp({
      store,
      limits: { [SEARCH]: 1 },
      onWait: (event) => events.push(event),
    });
    for (const token of [TOKEN, "other_secret", TOKEN]) await clock.run(send(request(SEARCH, { token })));
    expect(sentAtMs).toEqual([0, 0, 60_500]);
    const budgets = await layer.budgets();
    expect(new Set(budgets.map(({ scope }) => scope)).size).toBe(budgets.length);
    expect(JSON.stringify([keys, events, budgets])).not.toMatch(/secret|Bearer/);
  });

  it.each([
    ["a name", "acme"],
    ["a function", () => "acme"],
  ])("given as %s makes two tokens share a budget", async (_, scope) => {
    const { clock, send, sentAtMs } = setUp({ scope, limits: { [SEARCH]: 1 } });
    for (const token of [TOKEN, "other"]) await clock.run(send(request(SEARCH, { token })));
    expect(sentAtMs).toEqual([0, 60_500]);
  });

  it("of requests without a token is one of its own", async () => {
    const { clock, send, layer } = setUp();
    await clock.run(send(new Request("https://api.test/me")));
    expect(await layer.budgets()).toMatchObject([{ operation: "GET /me", scope: "anonymous" }]);
  });
});
