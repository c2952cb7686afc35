import { memoryStore } from "../../memory-store.ts";
import type { OwnSlot, SharedStore } from "../../redis/shared-store.ts";

/** Shared state in memory that can be taken away, made silent, and lose everything; and what was asked of it. */
export function fakeSharedStore(now: () => number) {
  const state = { isUp: true, isSilent: false, epoch: "first", shakenUntilMs: 0, memory: memoryStore() };
  const restored: OwnSlot[] = [];
  const stamped: string[] = [];
  const asked: string[] = [];
  const late: (() => void)[] = [];

  /** Does the work now or, while silent, when `late` says so. */
  const through = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    asked.push(name);
    if (!state.isUp) throw new Error("connect ECONNREFUSED");
    if (state.isSilent) await new Promise<void>((resolve) => void late.push(resolve));
    return work();
  };

  const store: SharedStore = {
    ownTime: true,
    reserve: (bucket, { ticket }, { epoch: known, careful }) =>
      through("reserve", async () => {
        const { epoch } = state;
        const isLost = known !== "" && known !== epoch;
        if (isLost && state.shakenUntilMs <= now()) state.shakenUntilMs = now() + bucket.holdMs;
        const carefulMs = state.shakenUntilMs - now();
        if (isLost || (carefulMs > 0 && !careful)) return { slot: undefined, carefulMs, epoch };
        return { slot: await state.memory.reserve(bucket, { ticket, nowMs: now() }), carefulMs: 0, epoch };
      }),
    restore: (_, slots) => through("restore", async () => void restored.push(...slots)),
    stamp: (_, { ticket }) => through("stamp", async () => void stamped.push(ticket)),
    release: (bucket, claim) => through("release", () => state.memory.release(bucket, claim)),
    observe: (bucket, seen) => through("observe", () => state.memory.observe(bucket, seen)),
    peek: (bucket, nowMs) => through("peek", () => state.memory.peek(bucket, nowMs)),
  };
  const loseEverything = (epoch: string) => Object.assign(state, { epoch, memory: memoryStore() });
  return { store, state, restored, stamped, asked, late, loseEverything };
}
