import { bringUpToDate, newLedger, observe, release, reserve, standing } from "../../ledger.ts";
import type { Observation } from "../../store.ts";
import type { ServerEntry } from "./server-log.ts";

/** A run of the script whose answer is not the model's. */
export interface Disagreement {
  readonly entry: ServerEntry;
  readonly expected: unknown;
}

/** Goes through what a server did to one bucket, in its order and at its times, with the memory store's rules. */
export function replay(log: readonly ServerEntry[]): Disagreement[] {
  const ledger = newLedger();
  let lastMs = -Infinity;
  return log
    .toSorted((a, b) => a.order - b.order)
    .flatMap((entry) => {
      const { nowMs, hadQueue, values, reply } = entry;
      const [operation = "", ticket = "", limit, ceiling, hold, window, ...rest] = values;
      const [bucket, claim] = [
        { key: "", limit: Number(limit), ceiling: Number(ceiling), holdMs: Number(hold), windowMs: Number(window) },
        { ticket, nowMs },
      ];
      // Nobody came for a hold: the queue has expired, and with it those who never came back.
      if (!hadQueue && nowMs - lastMs >= bucket.holdMs) ledger.queue = [];
      ledger.holdMs = bucket.holdMs;
      bringUpToDate(ledger, nowMs);
      if (operation !== "peek") lastMs = nowMs;

      const expected = ((): unknown => {
        if (operation === "reserve") {
          const slot = reserve(ledger, bucket, claim);
          return [slot.waitMs, slot.remaining, slot.probe ? 1 : 0];
        }
        if (operation === "release") {
          release(ledger, claim);
          return 1;
        }
        if (operation === "observe") {
          const [outcome, , , closeMs] = rest as [Observation["outcome"], string, string, string];
          const seen = { ...claim, outcome, remaining: undefined, expected: 0, closeMs: Number(closeMs) };
          return observe(ledger, bucket, seen) ? 1 : 0;
        }
        const { remaining, waiting, resetsInMs, limit: believed } = standing(ledger, bucket, nowMs);
        return [believed, remaining, waiting, resetsInMs];
      })();
      const answer = operation === "reserve" ? (reply as unknown[]).slice(0, 3) : reply;
      return JSON.stringify(answer) === JSON.stringify(expected) ? [] : [{ entry, expected }];
    });
}
