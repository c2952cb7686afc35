import { readFileSync } from "node:fs";
import { OPERATIONS, type OperationDescriptor, type Route } from "@pylonkit/openapi";
import { createVirtualClock } from "@pylonkit/openapi/testing";
import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { rateLimit } from "./rate-limit.ts";
import { left, limited, request, SEARCH, setUp } from "./testing/rig.ts";
import { SIMULATED_SERVERS, simulate } from "./testing/simulate.ts";
import { tableRows } from "./testing/table-rows.ts";

const routes = Object.entries(OPERATIONS as Record<Route, OperationDescriptor>);
const SHARED = new Set<string>(["shared", "small-bucket"]);
const crawl = (server: (typeof SIMULATED_SERVERS)[number], callers: number) =>
  simulate({ server, callers, latencyMs: 150, limiter: ({ clock }) => rateLimit({ clock }) });

/** An operation whose limit the table only infers. */
function inferred(): { route: string; limit: number; documented: number } {
  for (const [route, { rateLimit: table }] of routes) {
    if (table === "unknown" || table.evidence !== "mapped") continue;
    return { route, limit: table.limit, documented: table.documented ?? 10 };
  }
  throw new Error("the table has no limit that is only inferred");
}

async function limitAtFirst(route: string): Promise<number | undefined> {
  const { clock, send, layer } = setUp({ limits: {} });
  await clock.run(send(request(route)));
  return (await layer.budgets())[0]?.limit;
}

/** What each row of the README's table promises, by the row. */
const RULES: Record<string, () => Promise<void>> = {
  "window | sliding, per scope and operation: the strictest way Pylon may count": async () => {
    const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 2, "GET /me": 1 } });
    const calls = [request(), request(), request("GET /me"), request(SEARCH, { token: "other" })];
    await clock.run(Promise.all(calls.map(send)));
    expect(sentAtMs).toEqual([0, 0, 0, 0]);
    await clock.advance(59_000);
    await clock.run(Promise.all([send(request()), send(request())]));
    expect(sentAtMs.slice(4)).toEqual([60_500, 60_500]);
  },
  "slot | held for the window and `marginMs` from the moment it was used, also when the call failed": async () => {
    for (const marginMs of [0, 500, 2_000]) {
      const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 1 }, marginMs }, (attempt) => {
        if (attempt === 2) throw new TypeError("fetch failed");
        return left(0);
      });
      const calls = Array.from({ length: 4 }, () => send(request()));
      await clock.run(Promise.allSettled(calls));
      expect(sentAtMs).toEqual([0, 1, 2, 3].map((place) => place * (60_000 + marginMs)));
    }
  },
  "margin | 500 ms of 60 s: costs 0.8 % of the pace": async () => {
    const { utilisation } = await simulate({
      server: "sliding",
      latencyMs: 0,
      limiter: ({ clock }) => rateLimit({ clock }),
    });
    expect(1 - utilisation).toBeCloseTo(0.008, 3);
  },
  "order | first come, first served within an operation; a call that retries queues again": async () => {
    const clock = createVirtualClock();
    const names: string[] = [];
    const send = rateLimit({ clock, limits: { [SEARCH]: 1 } })(async ({ headers }) => {
      names.push(headers.get("x-name") ?? "");
      return left(0);
    });
    const named = (name: string) => request(SEARCH, { headers: { "x-name": name } });
    const twice = send(named("a")).then(() => send(named("a again")));
    await clock.run(Promise.all([twice, send(named("b")), send(named("c"))]));
    expect(names).toEqual(["a", "b", "c", "a again"]);
  },
  "limit to begin with | the table's where it was seen in a live header, else the last documented one, else 10":
    async () => {
      for (const [route, { rateLimit: table }] of routes) {
        if (table === "unknown") continue;
        const start = table.evidence === "mapped" ? (table.documented ?? 10) : table.limit;
        const believed = table.evidence === "recorded" ? table.limit : Math.min(table.documented ?? start, table.limit);
        expect([route, await limitAtFirst(route)]).toEqual([route, believed]);
      }
    },
  "limit not known | 10 to begin with; a header may raise it to the highest tier of the table": async () => {
    const [unknown = ""] = routes.find(([, { rateLimit: table }]) => table === "unknown") ?? [];
    const tiers = routes.map(([, { rateLimit: table }]) => (table === "unknown" ? 0 : table.limit));
    expect(await limitAtFirst(unknown)).toBe(10);
    const { clock, send, layer } = setUp({ limits: {} }, () => left(5_000));
    await clock.run(send(request(unknown)));
    expect(await layer.budgets()).toMatchObject([{ operation: unknown, limit: Math.max(...tiers) }]);
  },
  'unknown operation | 10 per 60 s for all of a method together (`"GET unknown"`), whatever headers say': async () => {
    const { clock, send, layer, sentAtMs } = setUp({}, () => left(200));
    const paths = ["GET /no/a", "GET /no/b", "GET /no/c"];
    await clock.run(Promise.all(Array.from({ length: 11 }, (_, at) => send(request(paths[at % 3])))));
    expect(sentAtMs).toEqual([...Array<number>(10).fill(0), 60_500]);
    expect(await layer.budgets()).toMatchObject([{ operation: "GET unknown", limit: 10 }]);
  },
  "raised by | `X-Rate-Limit-Remaining` r, to r + 1; never above the table's limit, or yours where `limits` has one":
    async () => {
      const { route, limit, documented } = inferred();
      for (const [remaining, raised, limits] of [
        [documented, documented + 1, {}],
        [5_000, limit, {}],
        [5_000, limit + 7, { [route]: limit + 7 }],
      ] as const) {
        const { clock, send, layer } = setUp({ limits }, () => left(remaining));
        await clock.run(send(request(route)));
        expect(await layer.budgets()).toMatchObject([{ limit: raised }]);
      }
    },
  "lowered by | nothing; an r below what should be left takes that many slots from this window, somebody else used them":
    async () => {
      const { clock, send, layer } = setUp({ limits: { [SEARCH]: 10 } }, (attempt) => left(attempt === 1 ? 3 : 9));
      await clock.run(send(request()));
      expect(await layer.budgets()).toMatchObject([{ limit: 10, remaining: 3 }]);
      await clock.advance(60_500);
      await clock.run(send(request()));
      expect(await layer.budgets()).toMatchObject([{ limit: 10, remaining: 9 }]);
    },
  "429 | closes the operation for `X-Retry-After`, else `Retry-After`, else one window; 1 s at least, 10 min at most":
    async () => {
      for (const [headers, closedMs] of [
        [{ "x-retry-after": "7", "retry-after": "90" }, 7_000],
        [{ "retry-after": "9" }, 9_000],
        [{}, 60_000],
        [{ "x-retry-after": "0" }, 1_000],
        [{ "x-retry-after": "86400" }, 600_000],
      ] as const) {
        const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, (attempt) =>
          attempt === 1 ? limited(headers) : left(9),
        );
        expect((await clock.run(send(request()))).status).toBe(429);
        await clock.run(send(request()));
        expect(sentAtMs).toEqual([0, closedMs]);
      }
    },
  "after a 429 | one probe is sent, its answer lets the others go; no raise for ten minutes, an earlier one is undone":
    async () => {
      const { route, limit, documented } = inferred();
      const clock = createVirtualClock();
      const startMs = clock.now();
      const sentAtMs: number[] = [];
      const layer = rateLimit({ clock });
      const send = layer(async () => {
        sentAtMs.push(clock.now() - startMs);
        const attempt = sentAtMs.length;
        await clock.sleep(200);
        return attempt === 2 ? limited({ "x-retry-after": "30" }) : left(5_000);
      });
      await clock.run(send(request(route)));
      expect(await layer.budgets()).toMatchObject([{ limit }]);
      await clock.run(send(request(route)));
      expect(await layer.budgets()).toMatchObject([{ limit: documented }]);
      await clock.run(Promise.all([send(request(route)), send(request(route))]));
      expect(sentAtMs).toEqual([0, 200, 30_400, 30_600]);
      expect(await layer.budgets()).toMatchObject([{ limit: documented }]);
      for (let minute = 0; minute < 10; minute++) {
        await clock.advance(60_000);
        await clock.run(send(request(route)));
      }
      expect(await layer.budgets()).toMatchObject([{ limit }]);
    },
  "a second 429 | to a call sent within a window after another: nothing is sent until a window after that one":
    async () => {
      const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, () => limited({ "x-retry-after": "2" }));
      for (let call = 0; call < 4; call++) await clock.run(send(request()));
      expect(sentAtMs).toEqual([0, 2_000, 60_500, 62_500]);
    },
  "under way | half of the limit before the first answer; while somebody else spends the budget, half of what is left of it":
    async () => {
      const clock = createVirtualClock();
      let underWay = 0;
      let sent = 0;
      const most: number[] = [];
      const send = rateLimit({ clock, limits: { [SEARCH]: 40 } })(async () => {
        most.push(++underWay);
        // Ten are somebody else's.
        const answer = left(30 - ++sent);
        await clock.sleep(100);
        underWay--;
        return answer;
      });
      const searches = (count: number) => Promise.all(Array.from({ length: count }, () => send(request())));
      const first = searches(22);
      await clock.advance(0);
      expect(underWay).toBe(20);
      await clock.run(first);
      most.length = 0;
      await clock.run(searches(1));
      expect(most).toEqual([1]);
      await clock.run(searches(7));
      expect(Math.max(...most)).toBe(4);
    },
  "nobody else spends | no 429, at full pace": async () => {
    for (const server of SIMULATED_SERVERS.filter((name) => !SHARED.has(name))) {
      const { refused429, utilisation } = await crawl(server, 60);
      expect([server, refused429]).toEqual([server, 0]);
      if (server === "sliding") expect(utilisation).toBeGreaterThanOrEqual(0.98);
    }
  },
  "somebody else spends | at most one 429 in a window while something is left of it; two where every slot that gets free is taken":
    async () => {
      for (const server of SIMULATED_SERVERS.filter((name) => SHARED.has(name))) {
        for (const callers of [1, 60]) {
          expect((await crawl(server, callers)).most429InAWindow).toBeLessThanOrEqual(1);
        }
      }
      const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, () => limited({ "x-retry-after": "1" }));
      for (let call = 0; call < 12; call++) await clock.run(send(request()));
      const spans = sentAtMs.slice(2).map((atMs, index) => atMs - (sentAtMs[index] ?? 0));
      expect(Math.min(...spans)).toBeGreaterThanOrEqual(60_000);
    },
  "browsers | do not show the headers to scripts: the table and the 429 itself decide": async () => {
    expect(await crawl("no-headers", 30)).toMatchObject({ refused429: 0 });
    const { clock, send, sentAtMs } = setUp({ limits: { [SEARCH]: 50 } }, () => limited());
    for (let call = 0; call < 2; call++) await clock.run(send(request()));
    expect(sentAtMs).toEqual([0, 60_000]);
  },
  "abort | ends a wait at once with the signal's reason; the place goes to the next": async () => {
    const { clock, send, sendMany, sentAtMs } = setUp({ limits: { [SEARCH]: 1 } });
    await clock.run(sendMany(1));
    const controller = new AbortController();
    const aborted = send(request(SEARCH, { signal: controller.signal }));
    const next = send(request());
    aborted.catch(() => undefined);
    await clock.advance(10_000);
    controller.abort(new Error("gone"));
    await expect(aborted).rejects.toThrow("gone");
    await clock.run(next);
    expect(sentAtMs).toEqual([0, 60_500]);
  },
  "store | four operations: `reserve`, `release`, `observe`, `peek`; what shares a store shares its budgets":
    async () => {
      const clock = createVirtualClock();
      const store = memoryStore();
      expect(Object.keys(store).sort()).toEqual(["observe", "peek", "release", "reserve"]);
      const startMs = clock.now();
      const layer = () => rateLimit({ clock, store, scope: "acme", limits: { [SEARCH]: 1 } });
      const [one, other] = [layer()(async () => left(0)), layer()(async () => left(0))];
      await clock.run(one(request()));
      await clock.run(other(request()));
      expect(clock.now() - startMs).toBe(60_500);
    },
  "idle | an operation nobody called for a window is forgotten, and what was learned of it": async () => {
    const { route, limit, documented } = inferred();
    const { clock, send, layer } = setUp({ limits: {} }, (attempt) =>
      attempt === 1 ? left(5_000) : new Response("{}"),
    );
    await clock.run(send(request(route)));
    expect(await layer.budgets()).toMatchObject([{ limit }]);
    await clock.advance(60_500);
    expect(await layer.budgets()).toEqual([]);
    await clock.advance(60_500);
    await clock.run(send(request(route)));
    expect(await layer.budgets()).toMatchObject([{ limit: documented }]);
  },
};

describe("the README's table", () => {
  it.each(Object.entries(RULES))("%s", async (_row, holds) => {
    await expect(holds()).resolves.toBeUndefined();
  });

  it("has a test for each of its rows, and no other", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(tableRows(readme, "subject")).toEqual(Object.keys(RULES));
  });
});
