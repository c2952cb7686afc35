import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
  type Arbitrary,
} from "fast-check";
import { expect, it } from "vitest";
import { sharedStore } from "./redis/shared-store.ts";
import type { Bucket, RateLimitStore } from "./store.ts";
import { ledgerModel } from "./testing/redis/ledger-model.ts";
import { describeWithOwnRedis } from "./testing/redis/needs-server.ts";
import { ownRedis } from "./testing/redis/server.ts";
import { toldTime } from "./testing/redis/told-time.ts";

const RUNS = 400;
/** No state is asked for: what happens to one that is lost has tests of its own. */
const KNOWN = { epoch: "", careful: true };
const NONE = { waitMs: NaN, remaining: NaN, probe: false };

const steps = array(
  record({
    what: constantFrom("ask", "ask", "on time", "come back", "release", "answered", "answered", "limited", "lost"),
    who: nat(),
    // Never none: within one millisecond Redis sorts tickets by their names, the ledger by who came first.
    afterMs: oneof(integer({ min: 1, max: 50 }), integer({ min: 1, max: 5_000 }), constantFrom(1, 1, 60_000, 600_000)),
    /** How much more is left than thought, or how much less. */
    more: option(integer({ min: -4, max: 3 }), { nil: undefined }),
    closeMs: constantFrom(1_000, 1_000, 20_000, 900_000),
  }),
  { minLength: 1, maxLength: 60, size: "max" },
);

const cases = record({ steps, limit: integer({ min: 1, max: 9 }), room: integer({ min: 0, max: 4 }) });

type Case = typeof cases extends Arbitrary<infer Value> ? Value : never;

describeWithOwnRedis("the store on Redis and the ledger", () => {
  it(`answer alike in ${RUNS} random sequences, to the millisecond`, async () => {
    await using redis = await ownRedis();
    await redis.start();
    const seen = new Set<string>();
    let runs = 0;
    let nowMs = Date.UTC(2026, 10, 20);
    const inToldTime = toldTime(redis.admin, () => nowMs);
    const { reserve, ...shared } = sharedStore(inToldTime, "parity");
    const redisStore: RateLimitStore = {
      ...shared,
      reserve: async (bucket, claim) => (await reserve(bucket, claim, KNOWN)).slot ?? NONE,
    };

    const play = async ({ steps, limit, room }: Case) => {
      const bucket: Bucket = { key: `run ${runs++}`, limit, ceiling: limit + room, holdMs: 60_500, windowMs: 60_000 };
      const model = ledgerModel();
      const answers: Record<"model" | "redis", unknown[]> = { model: [], redis: [] };
      const waiting: { ticket: string; dueMs: number }[] = [];
      const used: { ticket: string; expected: number }[] = [];

      const both = async <T>(ask: (store: RateLimitStore) => Promise<T>): Promise<T> => {
        const answer = await ask(model);
        answers.model.push(answer);
        answers.redis.push(await ask(redisStore));
        return answer;
      };
      const ask = async (ticket: string) => {
        const { waitMs, ...slot } = await both((store) => store.reserve(bucket, { ticket, nowMs }));
        if (waitMs > 0) waiting.push({ ticket, dueMs: nowMs + waitMs });
        else used.push({ ticket, expected: slot.remaining });
        for (const sign of ["probe", "shared"] as const) if (slot[sign]) seen.add(sign);
      };

      for (const [turn, { what, who, afterMs, more, closeMs }] of steps.entries()) {
        nowMs += afterMs;
        const among = <T>(all: T[]) => all.splice(who % all.length, 1)[0];
        if (what === "ask") await ask(`t${String(turn).padStart(3, "0")}`);
        else if (what === "come back" || what === "on time") {
          const place = among(waiting);
          if (!place) continue;
          if (what === "on time") nowMs = Math.max(nowMs, place.dueMs);
          await ask(place.ticket);
        } else if (what === "release") {
          const ticket = (turn % 2 ? among(waiting) : among(used))?.ticket ?? "nobody";
          await both((store) => store.release(bucket, { ticket, nowMs }));
        } else {
          const slot = among(used);
          if (!slot) continue;
          const remaining = more === undefined ? undefined : Math.max(0, slot.expected + more);
          await both((store) => store.observe(bucket, { ...slot, nowMs, outcome: what, remaining, closeMs }));
        }
        const standing = await both((store) => store.peek(bucket, nowMs));
        if (standing.limit > limit) seen.add("raised");
        if (standing.waiting > 0) seen.add("waiting");
      }
      expect(answers.redis).toEqual(answers.model);
    };

    await assert(asyncProperty(cases, play), { numRuns: RUNS });
    expect([...seen].sort()).toEqual(["probe", "raised", "shared", "waiting"]);
  }, 60_000);
});
