import type { NamedBucket } from "./bucket-of.ts";
import { createCaution, type Caution } from "./caution.ts";
import { createGate, inTurn, type Gate } from "./gate.ts";
import { createSleepers, type Sleepers } from "./sleepers.ts";

/** A bucket as this layer uses it: those who sleep for its slots, those on their way, and how many there are at all. */
export interface Room {
  readonly bucket: NamedBucket;
  readonly sleepers: Sleepers;
  readonly caution: Caution;
  /** Where calls of the bucket enter before they ask for a slot, and which they leave when they are answered. */
  readonly gate: Gate;
  calls: number;
  lastUsedMs: number;
}

/** The buckets a layer has used lately. */
export interface Rooms {
  /** The room of the bucket with that key, which is made where nobody has been in it lately. */
  of(key: string, nowMs: number, bucket: () => NamedBucket): Room;
  all(nowMs: number): Room[];
}

/** How often rooms nobody uses any more are looked for. */
const SWEEP_MS = 60_000;

/** Rooms by bucket, all behind one gate where there is one; a room nobody has been in since its last slot expired is dropped. */
export function createRooms(house: Gate | undefined, now: () => number): Rooms {
  const rooms = new Map<string, Room>();
  let sweepAtMs = 0;

  const sweep = (nowMs: number) => {
    sweepAtMs = nowMs + SWEEP_MS;
    for (const [key, { calls, lastUsedMs, bucket }] of rooms) {
      if (calls === 0 && lastUsedMs + bucket.holdMs <= nowMs) rooms.delete(key);
    }
  };

  const newRoom = (bucket: NamedBucket, nowMs: number): Room => {
    const caution = createCaution(bucket.limit);
    const own = createGate(() => caution.mayBeUnderWay(now()));
    const gate = house ? inTurn(own, house) : own;
    return { bucket, sleepers: createSleepers(), caution, gate, calls: 0, lastUsedMs: nowMs };
  };

  return {
    of(key, nowMs, bucket) {
      if (nowMs >= sweepAtMs) sweep(nowMs);
      let room = rooms.get(key);
      if (!room) rooms.set(key, (room = newRoom(bucket(), nowMs)));
      room.lastUsedMs = nowMs;
      return room;
    },
    all(nowMs) {
      sweep(nowMs);
      return [...rooms.values()];
    },
  };
}
