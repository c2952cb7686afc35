import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { expect, it } from "vitest";
import { sharedStore } from "./redis/shared-store.ts";
import { describeWithOwnRedis } from "./testing/redis/needs-server.ts";
import { replay } from "./testing/redis/replay.ts";
import { ownRedis } from "./testing/redis/server.ts";
import { loggedClients, type ServerEntry } from "./testing/redis/server-log.ts";
import { seededRandom } from "./testing/seeded-random.ts";

const SEEDS = 1_000;
const AT_A_TIME = 250;
const ACTORS = 4;
const CALLS = 4;
/** No epoch is asked for: what happens to a state that is lost has tests of its own. */
const KNOWN = { epoch: "", careful: true };

describeWithOwnRedis("several stores on one Redis", () => {
  it(`agree with the model in ${SEEDS} seeded interleavings, and never go over the limit by the server's time`, async () => {
    await using redis = await ownRedis();
    await redis.start();
    const ioredis = new Redis(redis.port, "127.0.0.1");
    const nodeRedis = createClient({ url: redis.url });
    await nodeRedis.connect();

    const run = async (seed: number) => {
      const random = seededRandom(seed);
      const log: ServerEntry[] = [];
      const bucket = {
        key: `run ${seed}`,
        limit: 1 + Math.floor(random() * 4),
        holdMs: 60 + Math.floor(random() * 60),
      };
      const used = { ...bucket, ceiling: bucket.limit };
      const clients = loggedClients(ioredis, nodeRedis, log);
      const unsent = new Set<string>();

      const actor = async (index: number) => {
        const store = sharedStore(clients[index % clients.length] ?? ioredis, "test");
        for (let call = 0; call < CALLS; call++) {
          const claim = { ticket: `${index}:${call}`, nowMs: 0 };
          await sleep(random() * 30);
          for (;;) {
            const { slot } = await store.reserve(used, claim, KNOWN);
            if (slot === undefined || slot.waitMs === 0) break;
            if (random() < 0.1) {
              await store.release(used, claim);
              unsent.add(claim.ticket);
              break;
            }
            // Early, on time and late.
            await sleep(Math.min(slot.waitMs, 100) * (0.5 + random()));
          }
          if (unsent.has(claim.ticket)) continue;
          const fate = random();
          if (fate < 0.1) {
            unsent.add(claim.ticket);
            await store.release(used, claim);
          } else {
            await sleep(random() * 20);
            const outcome = fate < 0.15 ? "limited" : fate < 0.2 ? "lost" : "answered";
            const seen = { outcome, remaining: undefined, expected: 0, closeMs: 40 } as const;
            await store.observe(used, { ...claim, ...seen });
          }
          if (fate > 0.8) await store.peek(used, 0);
        }
      };
      await Promise.all(Array.from({ length: ACTORS }, (_, index) => actor(index)));

      const grants = log
        .filter(({ values, reply }) => values[0] === "reserve" && (reply as number[])[0] === 0)
        .filter(({ values }) => !unsent.has(values[1] ?? ""))
        .map(({ nowMs }) => nowMs)
        .sort((a, b) => a - b);
      const tooSoon = grants.filter((nowMs, at) => nowMs - (grants[at - used.limit] ?? -Infinity) < used.holdMs);
      return { seed, disagreements: replay(log), tooSoon, runs: log.length, grants: grants.length };
    };

    const results = [];
    for (let first = 1; first <= SEEDS; first += AT_A_TIME) {
      results.push(...(await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => run(first + index)))));
    }
    await nodeRedis.close();
    ioredis.disconnect();

    expect(results).toHaveLength(SEEDS);
    expect(results.filter(({ tooSoon }) => tooSoon.length > 0)).toEqual([]);
    expect(results.filter(({ disagreements }) => disagreements.length > 0)).toEqual([]);
    expect(results.every(({ runs, grants }) => runs > ACTORS * CALLS && grants > 0)).toBe(true);
  }, 300_000);
});
