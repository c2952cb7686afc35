import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../../redis.ts";

/** A client as a user would make it, and how to close it. */
export interface Connection {
  readonly client: RedisClient;
  /** Resolves once it is connected for the first time. */
  readonly ready: Promise<unknown>;
  /** Once it has its answers; for a server that is there. */
  close(): void;
}

const RECONNECT_MS = 50;

/** Both kinds of client with their defaults: while Redis is away they keep commands and wait for it. */
export const CLIENTS = {
  ioredis(port: number): Connection {
    const client = new Redis(port, "127.0.0.1", { retryStrategy: () => RECONNECT_MS });
    client.on("error", () => undefined);
    const ready = new Promise((resolve) => void client.once("ready", () => resolve(undefined)));
    return { client, ready, close: () => void client.quit().catch(() => client.disconnect()) };
  },
  "node-redis"(port: number): Connection {
    const client = createClient({ socket: { host: "127.0.0.1", port, reconnectStrategy: () => RECONNECT_MS } });
    client.on("error", () => undefined);
    const ready = new Promise((resolve) => void client.once("ready", resolve));
    client.connect().catch(() => undefined);
    return { client, ready, close: () => void client.close().catch(() => undefined) };
  },
  "ioredis that fails fast"(port: number): Connection {
    const client = new Redis(port, "127.0.0.1", {
      retryStrategy: () => RECONNECT_MS,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
    });
    client.on("error", () => undefined);
    const ready = new Promise((resolve) => void client.once("ready", () => resolve(undefined)));
    return { client, ready, close: () => void client.quit().catch(() => client.disconnect()) };
  },
  "node-redis that fails fast"(port: number): Connection {
    const socket = { host: "127.0.0.1", port, reconnectStrategy: () => RECONNECT_MS };
    const client = createClient({ socket, disableOfflineQueue: true });
    client.on("error", () => undefined);
    const ready = new Promise((resolve) => void client.once("ready", resolve));
    client.connect().catch(() => undefined);
    return { client, ready, close: () => void client.close().catch(() => undefined) };
  },
} satisfies Record<string, (port: number) => Connection>;

export type ClientKind = keyof typeof CLIENTS;
export const KINDS = Object.keys(CLIENTS) as ClientKind[];
