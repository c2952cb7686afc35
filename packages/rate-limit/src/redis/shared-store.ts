import type { Bucket, RateLimitStore, Reservation } from "../store.ts";
import { scriptRunner, type RedisClient } from "./client.ts";
import { SCRIPT } from "./script.ts";

/** What a process knows when it asks for a slot. */
export interface Knowledge {
  /** The state's name as last heard within a hold; empty where it was not. */
  readonly epoch: string;
  /** Whether it keeps to its own share as well. */
  readonly careful: boolean;
}

/** What the shared state says to a claim. */
export interface SharedAnswer {
  /** `undefined` where the state has lost what it counted and the caller has to be careful first. */
  readonly slot: Reservation | undefined;
  /** For how long, if so. */
  readonly carefulMs: number;
  /** The state's name. */
  readonly epoch: string;
}

/** A slot this process used, and how long ago. */
export interface OwnSlot {
  readonly ticket: string;
  readonly ageMs: number;
}

/** The operations of a store on state that several processes share and that may be lost. */
export interface SharedStore extends Omit<RateLimitStore, "reserve"> {
  reserve(bucket: Bucket, claim: { readonly ticket: string }, known: Knowledge): Promise<SharedAnswer>;
  /** Counts slots the state may not know of. */
  restore(bucket: Bucket, slots: readonly OwnSlot[]): Promise<void>;
  /** Counts a slot from now, because the answer that gave it took long. */
  stamp(bucket: Bucket, claim: { readonly ticket: string }): Promise<void>;
}

/** How late a waiting caller may come back before its place is given to the next: its process is gone, or far too busy. */
export const PATIENCE_MS = 5_000;

/** The operations as the script does them. */
export function sharedStore(client: RedisClient, prefix: string): SharedStore {
  const runScript = scriptRunner(client, SCRIPT);
  const run = (operation: string, ticket: string, bucket: Bucket, ...rest: (number | string)[]) => {
    const { key, limit, ceiling, holdMs, windowMs = holdMs } = bucket;
    // The braces make a cluster keep the three on one node; a brace within would end the tag early.
    const base = `${prefix}:{${key.replaceAll(/[{}]/g, "")}}`;
    // Redis takes whole milliseconds only.
    const whole = [limit, ceiling, holdMs, windowMs, ...rest].map((value) =>
      typeof value === "number" ? Math.ceil(value) : value,
    );
    const values = [operation, ticket, ...whole].map(String);
    return runScript([`${base}:used`, `${base}:queue`, `${base}:state`], values);
  };

  return {
    ownTime: true,
    async reserve(bucket, { ticket }, { epoch, careful }) {
      const reply = await run("reserve", ticket, bucket, PATIENCE_MS, epoch, careful ? 1 : 0);
      const [waitMs, second, probe, name, shared] = reply as [number, number, number, string, number];
      if (waitMs < 0) return { slot: undefined, carefulMs: second, epoch: name };
      const isShared = waitMs === 0 && shared === 1;
      const slot = { waitMs, remaining: second, probe: probe === 1, ...(isShared && { shared: true }) };
      return { slot, carefulMs: 0, epoch: name };
    },
    async restore(bucket, slots) {
      await run("restore", "", bucket, ...slots.flatMap(({ ticket, ageMs }) => [ticket, ageMs]));
    },
    async stamp(bucket, { ticket }) {
      await run("stamp", ticket, bucket);
    },
    async release(bucket, { ticket }) {
      await run("release", ticket, bucket);
    },
    async observe(bucket, { ticket, outcome, remaining, expected, closeMs }) {
      const reply = await run("observe", ticket, bucket, outcome, remaining ?? "", expected, closeMs);
      return reply === 1;
    },
    async peek(bucket) {
      const [limit = 0, remaining = 0, waiting = 0, resetsInMs = 0] = (await run("peek", "", bucket)) as number[];
      return { limit, remaining, waiting, resetsInMs };
    },
  };
}
