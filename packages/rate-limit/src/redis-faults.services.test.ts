import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { redisStore } from "./redis.ts";
import { CLIENTS, type ClientKind } from "./testing/redis/clients.ts";
import { countingServer, mostAround, mostInAnyWindow } from "./testing/redis/counting-server.ts";
import { describeWithOwnRedis } from "./testing/redis/needs-server.ts";
import { slowProxy, type Proxy } from "./testing/redis/proxy.ts";
import { ownRedis, type OwnRedis } from "./testing/redis/server.ts";
import { HOLD_MS, LIMIT, startTraffic, WINDOW_MS } from "./testing/redis/traffic.ts";

const TIMEOUT_MS = 500;

/** What happens to Redis, how it ends, and what the store says of it. */
interface Fault {
  begin(redis: OwnRedis, proxy: Proxy): unknown;
  end?(redis: OwnRedis, proxy: Proxy): unknown;
  /** How many outages a store may tell of before it ends. */
  readonly outages: readonly number[];
}

const FAULTS: Record<string, Fault> = {
  "is killed and comes back empty": { begin: (redis) => redis.kill(), end: (redis) => redis.start(), outages: [1] },
  "does not answer (CLIENT PAUSE)": {
    begin: (redis) => redis.admin.call("CLIENT", "PAUSE", "2000", "ALL"),
    outages: [1],
  },
  "is reached by a way that swallows every answer": {
    begin: (_, proxy) => (proxy.delayMs = Infinity),
    end(_, proxy) {
      proxy.delayMs = 0;
      proxy.breakConnections();
    },
    outages: [1],
  },
  "answers too late to wait for": {
    begin: (_, proxy) => (proxy.delayMs = 2 * TIMEOUT_MS),
    end: (_, proxy) => (proxy.delayMs = 0),
    outages: [1],
  },
  "answers late": {
    begin: (_, proxy) => (proxy.delayMs = 150),
    end: (_, proxy) => (proxy.delayMs = 0),
    outages: [0, 1],
  },
  "is out of memory": {
    begin: (redis) => redis.admin.config("SET", "maxmemory", "1"),
    end: (redis) => redis.admin.config("SET", "maxmemory", "0"),
    outages: [1],
  },
  "has become a read-only replica": {
    begin: (redis) => redis.admin.replicaof("127.0.0.1", "1"),
    end: (redis) => redis.admin.replicaof("NO", "ONE"),
    outages: [1],
  },
  "asks for a password": {
    async begin(redis, proxy) {
      await redis.admin.config("SET", "requirepass", "changed");
      proxy.breakConnections();
    },
    end: (redis) => redis.admin.config("SET", "requirepass", ""),
    outages: [1],
  },
  "has forgotten the script (SCRIPT FLUSH)": { begin: (redis) => redis.admin.script("FLUSH"), outages: [0] },
  "has lost all keys (FLUSHALL)": { begin: (redis) => redis.admin.flushall(), outages: [0] },
  "breaks its connections": { begin: (_, proxy) => proxy.breakConnections(), outages: [0, 1] },
};

const PAIRS: [ClientKind, ClientKind][] = [
  ["ioredis", "node-redis"],
  ["ioredis that fails fast", "node-redis that fails fast"],
];

const cases = Object.keys(FAULTS).flatMap((fault) => PAIRS.map((pair) => [fault, ...pair] as const));

describeWithOwnRedis("two layers on a Redis that fails", () => {
  it.concurrent.each(cases)(
    "%s: no window over the limit, no call lost, each goes on (%s, %s)",
    async (name, ...kinds) => {
      const { begin, end, outages } = FAULTS[name] as Fault;
      await using redis = await ownRedis();
      await redis.start();
      await using proxy = await slowProxy(redis.port);
      await using server = await countingServer();
      const onAway = kinds.map(() => vi.fn<(error: unknown) => void>());
      const connections = kinds.map((kind) => CLIENTS[kind](proxy.port));
      await Promise.all(connections.map(({ ready }) => ready));
      const traffic = connections.map(({ client }, index) => {
        const store = redisStore(client, { timeoutMs: TIMEOUT_MS, ...(onAway[index] && { onAway: onAway[index] }) });
        return startTraffic(server.url, kinds[index] ?? "", store);
      });
      const countOf = () => kinds.map((kind) => server.arrivals.filter(({ name }) => name === kind).length);

      await sleep(HOLD_MS);
      expect(onAway.flatMap(({ mock }) => mock.calls)).toEqual([]);
      const before = countOf();
      await begin(redis, proxy);
      await sleep(2 * HOLD_MS);
      const during = countOf();
      const awayBefore = onAway.map(({ mock }) => mock.calls.length);
      await end?.(redis, proxy);
      await sleep(3 * HOLD_MS);
      const after = countOf();
      await Promise.all(traffic.map((each) => each.stop()));
      connections.forEach((each) => each.close());

      const most = awayBefore.some((times) => times > 0)
        ? mostAround(server.arrivals, WINDOW_MS, LIMIT, 1 / kinds.length)
        : LIMIT;
      expect(mostInAnyWindow(server.arrivals, WINDOW_MS)).toBeLessThanOrEqual(most);
      expect(traffic.flatMap(({ failures }) => failures)).toEqual([]);
      expect(during.every((count, index) => count > (before[index] ?? 0))).toBe(true);
      expect(after.every((count, index) => count > (during[index] ?? 0))).toBe(true);
      expect(outages).toEqual(expect.arrayContaining(awayBefore));
    },
    60_000,
  );
});
