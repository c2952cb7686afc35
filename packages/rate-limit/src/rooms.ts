import type { NamedBucket } from "./bucket-of.ts";
import { createSleepers, type Sleepers } from "./sleepers.ts";

/** A bucket as this layer uses it: those who sleep for its slots, and how many calls are in it at all. */
export interface Room {
  readonly bucket: NamedBucket;
  readonly sleepers: Sleepers;
  calls: number;
  lastUsedMs: number;
}

/** The buckets a layer has used lately. */
export interface Rooms {
  of(bucket: NamedBucket, nowMs: number): Room;
  all(nowMs: number): Room[];
}

/** How often rooms nobody uses any more are looked for. */
const SWEEP_MS = 60_000;

/** Rooms by bucket; one nobody has been in since its last slot expired is dropped. */
export function createRooms(): Rooms {
  const rooms = new Map<string, Room>();
  let sweepAtMs = 0;

  const sweep = (nowMs: number) => {
    sweepAtMs = nowMs + SWEEP_MS;
    for (const [key, { calls, lastUsedMs, bucket }] of rooms) {
      if (calls === 0 && lastUsedMs + bucket.holdMs <= nowMs) rooms.delete(key);
    }
  };

  return {
    of(bucket, nowMs) {
      if (nowMs >= sweepAtMs) sweep(nowMs);
      let room = rooms.get(bucket.key);
      if (!room) rooms.set(bucket.key, (room = { bucket, sleepers: createSleepers(), calls: 0, lastUsedMs: nowMs }));
      room.lastUsedMs = nowMs;
      return room;
    },
    all(nowMs) {
      sweep(nowMs);
      return [...rooms.values()];
    },
  };
}
